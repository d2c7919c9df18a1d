package com.actindo.connector;

import com.actindo.connector.callback.install.Pause;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.testing.TestScheduler;
import com.actindo.connector.vault.Vault;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The real service on a free port, with a database of its own, WireMock as BigCommerce and as the
 * workspaces, a clock that stands still and jobs that run when a test says so.
 */
public final class TestApp implements AutoCloseable {
  public static final String CLIENT_ID = "app-client";
  public static final String CLIENT_SECRET = "app-secret-0123456789abcdef0123456789";

  private static final Duration EXCHANGE_LIMIT = Duration.ofSeconds(10);

  public final TestClock clock = new TestClock();
  public final TestDatabase rows;
  public final WireMockServer bigCommerce = server();
  public final WireMockServer core1 = server();
  public final String keyset;

  /** What a request does that waits for another one; by default it moves the clock. */
  public volatile Pause pause = clock::tick;

  /** With what this instance was started. */
  public final Map<String, String> environment;

  private final AtomicReference<ManualScheduler> jobs = new AtomicReference<>();
  private final boolean ownRows;
  private final App app;
  private final String url;

  public static TestApp start() {
    return start(Map.of());
  }

  /** Starts with further environment variables, or others than a test needs by default. */
  public static TestApp start(Map<String, String> more) {
    return new TestApp(TestDatabase.create(), true, Vault.createKeyset(), more, EXCHANGE_LIMIT);
  }

  /** Starts with another limit for the exchange of a code, which runs in real time. */
  public static TestApp withExchangeLimit(Duration limit) {
    return new TestApp(TestDatabase.create(), true, Vault.createKeyset(), Map.of(), limit);
  }

  /**
   * A further instance on the database and keys of {@code first}, with its own peers; to be closed
   * before the first one, whose database it leaves alone.
   */
  public static TestApp beside(TestApp first) {
    return beside(first, Map.of());
  }

  /** The same with further environment variables, or others than a test needs by default. */
  public static TestApp beside(TestApp first, Map<String, String> more) {
    return new TestApp(first.rows, false, first.keyset, more, EXCHANGE_LIMIT);
  }

  private TestApp(
      TestDatabase rows,
      boolean ownRows,
      String keyset,
      Map<String, String> more,
      Duration exchangeLimit) {
    this.rows = rows;
    this.ownRows = ownRows;
    this.keyset = keyset;
    int port = freePort();
    this.url = "http://localhost:" + port;
    var environment = new HashMap<String, String>();
    environment.put("PORT", Integer.toString(port));
    environment.put("MANAGEMENT_PORT", "0");
    environment.put("PUBLIC_URL", url);
    environment.put("DATABASE_URL", rows.databaseUrl());
    environment.put("MIGRATE_ON_START", "false");
    environment.put("KEYSET", keyset);
    environment.put("BIGCOMMERCE_CLIENT_ID", CLIENT_ID);
    environment.put("BIGCOMMERCE_CLIENT_SECRET", CLIENT_SECRET);
    environment.put("BIGCOMMERCE_APP_ID", "4711");
    environment.put("BIGCOMMERCE_LOGIN_URL", bigCommerce.baseUrl() + "/login");
    environment.put("BIGCOMMERCE_API_URL", bigCommerce.baseUrl() + "/api");
    environment.put("CORE1_CLIENT_ID", "connector");
    environment.put("CORE1_CLIENT_SECRET", "core1-secret");
    environment.put("WORKSPACE_URL_TEMPLATE", core1.baseUrl() + "/{workspace}");
    environment.put("SUPPORT_URL", "https://support.example.com");
    environment.putAll(more);
    this.environment = Map.copyOf(environment);
    try {
      this.app = App.start(Settings.read(environment), wiring(exchangeLimit));
    } catch (Exception e) {
      throw new IllegalStateException("the service does not start", e);
    }
  }

  private Wiring wiring(Duration exchangeLimit) {
    return new Wiring(
        clock,
        length -> pause.take(length),
        exchangeLimit,
        (pool, once, recurring, ignored) -> {
          List<Task<?>> tasks = new ArrayList<>(once);
          tasks.addAll(recurring);
          ManualScheduler scheduler =
              TestScheduler.create(pool, clock, tasks.toArray(Task<?>[]::new));
          jobs.set(scheduler);
          return new SyncScheduler(scheduler);
        });
  }

  /** The service's public address. */
  public String url() {
    return url;
  }

  /** The public port, for tests that speak HTTP themselves. */
  public int port() {
    return app.port();
  }

  /** Every route of the public port as {@code METHOD path}. */
  public List<String> routes() {
    return app.routes();
  }

  public int managementPort() {
    return app.managementPort();
  }

  /** Runs the jobs that are due. */
  public void runJobs() {
    Objects.requireNonNull(jobs.get()).runAnyDueExecutions();
  }

  /** Takes over the jobs of instances that have died. */
  public void takeOverJobs() {
    Objects.requireNonNull(jobs.get()).runDeadExecutionDetection();
  }

  /** Moves the clock and runs what is due then. */
  public void runJobsAfter(Duration pause) {
    clock.tick(pause);
    runJobs();
  }

  /** Keeps the grants that waited for the database, as the service does every three seconds. */
  public void keepHeldGrants() {
    app.keepHeldGrants();
  }

  @Override
  public void close() {
    try {
      app.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (ownRows) {
        rows.close();
      }
      bigCommerce.stop();
      core1.stop();
    }
  }

  private static WireMockServer server() {
    var server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    return server;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
