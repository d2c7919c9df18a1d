package com.actindo.connector;

import com.actindo.connector.attribute.MirrorRepository;
import com.actindo.connector.attribute.catalog.CatalogMirror;
import com.actindo.connector.callback.install.Installs;
import com.actindo.connector.setup.Links;
import com.actindo.connector.sync.SyncResults;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.Synchroniser;
import com.actindo.connector.sync.daily.DailyRepository;
import com.actindo.connector.sync.daily.DailySynchronisations;
import com.actindo.connector.sync.job.RetryPolicy;
import com.actindo.connector.sync.mirror.CatalogPassRepository;
import com.actindo.connector.sync.mirror.StoreMirror;
import com.actindo.connector.sync.mirror.StoreReader;
import com.actindo.connector.sync.token.HeldConnections;
import com.actindo.connector.sync.token.TokenChecks;
import com.actindo.connector.vault.Vault;
import com.actindo.connector.web.LiveStreams;
import com.actindo.connector.web.api.ApiHandlers;
import com.actindo.connector.web.problem.ServerErrors;
import com.actindo.connector.workspace.BearerCalls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.ArrayList;
import java.util.List;

/** Every feature with its parts: the foundation, then what merchants meet, then the workspaces. */
final class Features implements AutoCloseable {
  private final Kernels kernels;
  private final Settings settings;
  private final Links links;
  private final Foundation base;
  private final LiveStreams streams;
  private final TokenChecks checks;
  private final MerchantSide merchants;
  private final Endings endings;
  private final OrderSide orders;
  private final ExportSide exports;
  private final SyncScheduler scheduler;
  private final Routes routes;

  private Features(
      Settings settings, Links links, Storage storage, Kernels kernels, Wiring wiring) {
    this.kernels = kernels;
    this.settings = settings;
    this.links = links;
    this.base = Foundation.create(kernels, storage.database());
    this.streams = new LiveStreams(kernels.clock());
    this.checks = checks();
    this.merchants = new MerchantSide(base, settings, links, wiring, checks, streams);
    this.endings =
        Endings.create(
            base.database(),
            WorkspaceSide.managedRows(base),
            base.processes(),
            base.workspaces(),
            base.audit(),
            kernels.clock());
    var policy = RetryPolicy.standard();
    this.orders = OrderSide.create(base, policy);
    this.exports = ExportSide.create(base, orders.orders(), orders.errors(), policy);
    this.scheduler = scheduler(storage, wiring, policy);
    this.routes =
        routes(new WorkspaceSide(base, orders, exports, settings, links, endings, scheduler));
  }

  static Features create(
      Settings settings, Links links, Storage storage, Vault vault, Wiring wiring) {
    return new Features(
        settings,
        links,
        storage,
        Kernels.create(settings, links, vault, storage.database(), wiring),
        wiring);
  }

  Routes routes() {
    return routes;
  }

  SyncScheduler scheduler() {
    return scheduler;
  }

  Installs installs() {
    return merchants.callbacks().installs();
  }

  ObjectMapper json() {
    return kernels.json();
  }

  ServerErrors errors() {
    return new ServerErrors(
        kernels.headers(), kernels.problems(), kernels.pages(), kernels.json(), links.supportUrl());
  }

  private TokenChecks checks() {
    return new TokenChecks(
        base.database(),
        base.trial(),
        base.installations(),
        new HeldConnections(base.holders(), base.connections(), base.notifications(), base.syncs()),
        base.audit(),
        kernels.clock());
  }

  private SyncScheduler scheduler(Storage storage, Wiring wiring, RetryPolicy policy) {
    var passes = new CatalogPassRepository();
    var mirror =
        new StoreMirror(
            new MirrorRepository(), new CatalogMirror(kernels.clock()), passes, base.standard());
    var synchroniser =
        new Synchroniser(
            base.database(),
            base.connections(),
            base.processes(),
            base.tokens(),
            new StoreReader(base.database(), base.processes(), passes, kernels.api()),
            new SyncResults(
                base.connections(), base.processes(), mirror, base.notifications(), base.audit()),
            policy);
    List<Task<?>> once = new ArrayList<>(orders.tasks());
    once.add(exports.task());
    once.add(base.syncs().task(synchroniser));
    once.add(endings.task());
    return wiring
        .scheduling()
        .create(
            storage.pool(),
            once,
            List.of(
                checks.task(),
                merchants.callbacks().housekeeping().task(),
                daily().task(),
                endings.retention().task()),
            kernels.clock());
  }

  private DailySynchronisations daily() {
    return new DailySynchronisations(
        base.database(), new DailyRepository(), base.connections(), base.syncs(), kernels.clock());
  }

  private Routes routes(WorkspaceSide side) {
    return new Routes(
        kernels.headers(),
        kernels.problems(),
        new Guards(
            base.sessions(),
            new BearerCalls(kernels.core1(), base.database(), base.workspaces(), kernels.clock())),
        kernels.assets(),
        merchants.callbacks().handlers(),
        merchants.setupHandlers(),
        merchants.followHandlers(),
        side.workspaceHandlers(),
        side.header(streams),
        side.lists(),
        side.orderLists(),
        side.connectionPages(),
        side.connections(),
        side.manageHandlers(),
        side.settingsHandlers(),
        side.attributes(),
        side.processes(),
        side.syncs(),
        endings.handlers(scheduler),
        side.events(),
        side.orders(),
        exports.handlers(scheduler),
        new ApiHandlers(kernels.pages(), settings.publicUrl(), Main.version()));
  }

  /** Ends what would stay open by itself. */
  void endStreams() {
    streams.close();
  }

  @Override
  public void close() {
    scheduler.close();
    kernels.close();
  }
}
