package com.actindo.connector;

import com.actindo.connector.setup.Links;
import com.actindo.connector.vault.KeysetFault;
import com.actindo.connector.vault.Vault;
import com.actindo.connector.web.WebServer;
import io.javalin.Javalin;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The composition root: starts what lives long, in order, and stops it in the opposite one. The
 * tests start this same class.
 */
public final class App implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(App.class);

  private final Storage storage;
  private final Features features;
  private final Management management;
  private final Javalin server;
  private final ScheduledExecutorService heldGrants;

  private App(
      Storage storage,
      Features features,
      Management management,
      Javalin server,
      ScheduledExecutorService heldGrants) {
    this.storage = storage;
    this.features = features;
    this.management = management;
    this.server = server;
    this.heldGrants = heldGrants;
  }

  /**
   * Starts the service.
   *
   * @throws IOException when the embedded database does not start
   * @throws KeysetFault when the keys cannot be read
   */
  public static App start(Settings settings) throws IOException, KeysetFault {
    return start(settings, Wiring.real());
  }

  static App start(Settings settings, Wiring wiring) throws IOException, KeysetFault {
    Vault vault = vault(settings);
    var storage = Storage.open(settings.database(), settings.dataDir(), settings.migrateOnStart());
    try {
      return start(settings, wiring, vault, storage);
    } catch (RuntimeException e) {
      storage.close();
      throw e;
    }
  }

  private static App start(Settings settings, Wiring wiring, Vault vault, Storage storage) {
    var features = Features.create(settings, links(settings), storage, vault, wiring);
    var management = new Management(storage.database(), features.json(), features.errors());
    Javalin server =
        WebServer.create(
            features.json(),
            routes -> {
              routes.before(management::before);
              routes.after(management::after);
              features.routes().register(routes);
            },
            features.errors());
    var heldGrants =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("held-grants").factory());
    var app = new App(storage, features, management, server, heldGrants);
    management.start(settings.managementPort());
    features.scheduler().start();
    var _ = heldGrants.scheduleWithFixedDelay(app::keepHeldGrants, 3, 3, TimeUnit.SECONDS);
    server.start(settings.port());
    log.atInfo()
        .addKeyValue("public_url", settings.publicUrl())
        .addKeyValue("port", server.port())
        .addKeyValue("management_port", management.port())
        .log("service started");
    return app;
  }

  /** The public port. */
  public int port() {
    return server.port();
  }

  /** Every route of the public port as {@code METHOD path}, for the tests that walk them all. */
  List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .filter(route -> route.endpoint.method.isHttpMethod())
        .map(route -> route.endpoint.method.name() + " " + route.endpoint.path)
        .toList();
  }

  /** The port of health and metrics. */
  public int managementPort() {
    return management.port();
  }

  /** Runs every three seconds. */
  void keepHeldGrants() {
    try {
      features.installs().keepHeld();
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).log("held grants not kept");
    }
  }

  private static Vault vault(Settings settings) throws KeysetFault {
    var keys = settings.keys();
    if (keys.file().isPresent()) {
      return Vault.ofFile(keys.file().get());
    }
    if (keys.value().isPresent()) {
      return Vault.ofKeyset(keys.value().get());
    }
    log.atWarn()
        .addKeyValue("folder", settings.dataDir().toString())
        .log("no KEYSET_FILE given: using a development keyset, which is lost with its folder");
    return Vault.development(settings.dataDir());
  }

  private static Links links(Settings settings) {
    var bigCommerce = settings.bigCommerce();
    return new Links(
        settings.publicUrl(),
        bigCommerce.loginUrl(),
        bigCommerce.clientId(),
        bigCommerce.controlPanelTemplate(),
        bigCommerce.appId(),
        settings.supportUrl());
  }

  /** Takes no more requests, finishes those in flight, hands running jobs back. */
  @Override
  public void close() throws IOException {
    management.stopping();
    heldGrants.shutdownNow();
    try (storage;
        management;
        features) {
      features.endStreams(); // an open stream would keep the server waiting
      server.stop();
      keepHeldGrants();
    }
    log.atInfo().log("service stopped");
  }
}
