package com.actindo.connector;

import com.actindo.connector.attribute.AttributeCountRepository;
import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.attribute.MirrorRepository;
import com.actindo.connector.attribute.StandardAttributes;
import com.actindo.connector.attribute.list.AttributeHandlers;
import com.actindo.connector.attribute.list.AttributeListRepository;
import com.actindo.connector.attribute.list.GroupListRepository;
import com.actindo.connector.attribute.list.SetListRepository;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.callback.Callbacks;
import com.actindo.connector.callback.install.Installs;
import com.actindo.connector.connection.ConnectionHandlers;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.ConnectionTokenRepository;
import com.actindo.connector.connection.SealedTokens;
import com.actindo.connector.connection.StoreHolderRepository;
import com.actindo.connector.connection.page.ConnectionPageHandlers;
import com.actindo.connector.connection.settings.SettingsHandlers;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.installation.StoreUserRepository;
import com.actindo.connector.setup.ClaimPages;
import com.actindo.connector.setup.ClaimRepository;
import com.actindo.connector.setup.Claims;
import com.actindo.connector.setup.Follow;
import com.actindo.connector.setup.FollowHandlers;
import com.actindo.connector.setup.Links;
import com.actindo.connector.setup.Reconnects;
import com.actindo.connector.setup.SetupHandlers;
import com.actindo.connector.setup.SetupPages;
import com.actindo.connector.setup.Situations;
import com.actindo.connector.setup.Starts;
import com.actindo.connector.setup.StoreNames;
import com.actindo.connector.setup.Takeover;
import com.actindo.connector.setup.TicketRepository;
import com.actindo.connector.sync.HeldConnections;
import com.actindo.connector.sync.ProcessRuns;
import com.actindo.connector.sync.RetryPolicy;
import com.actindo.connector.sync.SyncHandlers;
import com.actindo.connector.sync.SyncJobs;
import com.actindo.connector.sync.SyncResults;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.Synchroniser;
import com.actindo.connector.sync.TokenChecks;
import com.actindo.connector.sync.TokenTrial;
import com.actindo.connector.sync.process.ProcessHandlers;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.vault.Vault;
import com.actindo.connector.web.LiveStreams;
import com.actindo.connector.web.ServerErrors;
import com.actindo.connector.workspace.BearerCalls;
import com.actindo.connector.workspace.SessionRepository;
import com.actindo.connector.workspace.Sessions;
import com.actindo.connector.workspace.SignIn;
import com.actindo.connector.workspace.WorkspaceHandlers;
import com.actindo.connector.workspace.WorkspaceRepository;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Every feature with its parts, made in the order of the line they stand in, from the right. */
final class Features implements AutoCloseable {
  private final Wiring wiring;
  private final Kernels kernels;
  private final Database database;
  private final InstantSource clock;
  private final Settings settings;
  private final Links links;

  private final InstallationRepository installations;
  private final StoreUserRepository users;
  private final WorkspaceRepository workspaces;
  private final SessionRepository sessionRows;
  private final Sessions sessions;
  private final AuditRepository audit;
  private final StandardAttributes standard = StandardAttributes.load();
  private final ConnectionRepository connections;
  private final StoreHolderRepository holders;
  private final ProcessRepository processes;
  private final SyncJobs syncs;
  private final TokenTrial trial;
  private final TokenChecks checks;
  private final TicketRepository tickets;
  private final ClaimRepository claims;
  private final SetupPages setupPages;
  private final Situations situations;
  private final Follow follow;
  private final LiveStreams streams;
  private final Callbacks callbacks;
  private final SyncScheduler scheduler;
  private final Routes routes;

  private Features(
      Settings settings, Links links, Storage storage, Kernels kernels, Wiring wiring) {
    this.wiring = wiring;
    this.settings = settings;
    this.links = links;
    this.kernels = kernels;
    this.clock = kernels.clock();
    this.database = storage.database();

    this.installations = new InstallationRepository(clock);
    this.users = new StoreUserRepository(clock);
    this.workspaces = new WorkspaceRepository(clock);
    this.sessionRows = new SessionRepository(clock);
    this.sessions = new Sessions(database, sessionRows, kernels.cookies(), kernels.origins());
    this.audit = new AuditRepository(kernels.json(), clock);
    this.connections = new ConnectionRepository(clock);
    this.holders = new StoreHolderRepository(clock);
    this.processes = new ProcessRepository(kernels.json(), clock);
    this.syncs = new SyncJobs(processes, clock);
    this.trial = new TokenTrial(kernels.quickApi(), kernels.vault());
    this.checks =
        new TokenChecks(
            database,
            trial,
            installations,
            new HeldConnections(holders, connections, syncs),
            audit,
            clock);
    this.tickets = new TicketRepository(kernels.secrets(), clock);
    this.claims = new ClaimRepository(clock);
    this.setupPages = new SetupPages(tickets, links);
    this.situations = new Situations(installations, users, holders, connections, processes);
    this.follow = new Follow(database, situations, tickets, claims, setupPages, kernels.pages());
    this.streams = new LiveStreams(clock);
    this.callbacks = callbacks();
    this.scheduler = scheduler(storage);
    this.routes = makeRoutes();
  }

  static Features create(
      Settings settings, Links links, Storage storage, Vault vault, Wiring wiring) {
    return new Features(
        settings, links, storage, Kernels.create(settings, links, vault, wiring), wiring);
  }

  Routes routes() {
    return routes;
  }

  SyncScheduler scheduler() {
    return scheduler;
  }

  Installs installs() {
    return callbacks.installs();
  }

  ObjectMapper json() {
    return kernels.json();
  }

  ServerErrors errors() {
    return new ServerErrors(
        kernels.headers(), kernels.problems(), kernels.pages(), kernels.json(), links.supportUrl());
  }

  private Callbacks callbacks() {
    return Callbacks.create(
        new Callbacks.Upstream(
            kernels.exchange(), kernels.payloads(), settings.bigCommerce().scopes()),
        new Callbacks.Stores(
            database, installations, users, tickets, sessionRows, audit, kernels.vault()),
        new Callbacks.Claiming(
            new Reconnects(holders, connections, claims, syncs),
            situations,
            setupPages,
            follow,
            links),
        new Callbacks.Trying(trial, checks),
        new Callbacks.Answering(kernels.pages(), kernels.headers(), kernels.limits()),
        wiring.pause(),
        clock);
  }

  private SyncScheduler scheduler(Storage storage) {
    var mirrors = new MirrorRepository();
    var synchroniser =
        new Synchroniser(
            database,
            connections,
            processes,
            new SealedTokens(
                database, installations, new ConnectionTokenRepository(), kernels.vault()),
            kernels.api(),
            new SyncResults(connections, processes, mirrors, audit, standard),
            new RetryPolicy(() -> ThreadLocalRandom.current().nextDouble()));
    return wiring
        .scheduling()
        .create(
            storage.pool(),
            List.of(syncs.task(synchroniser)),
            List.of(checks.task(), callbacks.housekeeping().task()),
            clock);
  }

  private Routes makeRoutes() {
    return new Routes(
        kernels.headers(),
        kernels.problems(),
        new Guards(sessions, new BearerCalls(kernels.core1(), database, workspaces, clock)),
        kernels.assets(),
        callbacks.handlers(),
        setupHandlers(),
        followHandlers(),
        workspaceHandlers(),
        connectionPages(),
        new ConnectionHandlers(database, connections),
        new SettingsHandlers(database, new SettingsRepository()),
        new AttributeHandlers(
            database,
            new AttributeListRepository(),
            new GroupListRepository(),
            new SetListRepository()),
        new ProcessHandlers(database, processes),
        new SyncHandlers(database, connections, syncs, scheduler));
  }

  private SetupHandlers setupHandlers() {
    var takeover =
        new Takeover(
            database,
            installations,
            workspaces,
            new Takeover.Claimed(claims, tickets, holders, audit),
            connections,
            new AttributeRepository(standard, clock),
            syncs);
    var starts =
        new Starts(
            database, tickets, claims, situations, kernels.core1(), kernels.secrets(), links);
    var stories =
        new Claims(
            database, claims, tickets, users, kernels.core1(), takeover, links.claimCallback());
    var pages =
        new ClaimPages(
            database,
            situations,
            claims,
            users,
            follow,
            setupPages,
            new ClaimPages.Rendering(kernels.pages(), kernels.headers(), links));
    return new SetupHandlers(
        starts, stories, pages, kernels.origins(), kernels.cookies(), kernels.limits());
  }

  private FollowHandlers followHandlers() {
    return new FollowHandlers(
        follow,
        new StoreNames(kernels.quickApi(), kernels.vault(), database, installations),
        kernels.cookies(),
        kernels.pages(),
        streams);
  }

  private WorkspaceHandlers workspaceHandlers() {
    var signIn =
        new SignIn(
            database,
            sessionRows,
            workspaces,
            kernels.core1(),
            kernels.secrets(),
            URI.create(settings.publicUrl() + "/login/callback"));
    return new WorkspaceHandlers(
        signIn,
        sessions,
        kernels.cookies(),
        kernels.pages(),
        kernels.perSignIn(),
        kernels.limits().addresses());
  }

  private ConnectionPageHandlers connectionPages() {
    return new ConnectionPageHandlers(
        database,
        connections,
        new SettingsRepository(),
        new AttributeCountRepository(),
        new ProcessRuns(processes),
        sessions,
        kernels.pages());
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
