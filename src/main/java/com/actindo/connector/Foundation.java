package com.actindo.connector;

import com.actindo.connector.attribute.StandardAttributes;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.token.ConnectionTokenRepository;
import com.actindo.connector.connection.token.SealedTokens;
import com.actindo.connector.connection.token.StoreHolderRepository;
import com.actindo.connector.connection.token.StoreTokens;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.installation.StoreUserRepository;
import com.actindo.connector.sync.SyncJobs;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.sync.token.TokenTrial;
import com.actindo.connector.workspace.SessionRepository;
import com.actindo.connector.workspace.Sessions;
import com.actindo.connector.workspace.WorkspaceRepository;
import java.time.InstantSource;

/** What both sides of the service build on: the rows of the features, and who opens tokens. */
record Foundation(
    Kernels kernels,
    Database database,
    InstallationRepository installations,
    StoreUserRepository users,
    WorkspaceRepository workspaces,
    SessionRepository sessionRows,
    Sessions sessions,
    AuditRepository audit,
    StandardAttributes standard,
    ConnectionRepository connections,
    StoreHolderRepository holders,
    NotificationRepository notifications,
    ProcessRepository processes,
    SyncJobs syncs,
    TokenTrial trial,
    StoreTokens tokens) {
  static Foundation create(Kernels kernels, Database database) {
    InstantSource clock = kernels.clock();
    var sessionRows = new SessionRepository(clock);
    var installations = new InstallationRepository(clock);
    var holders = new StoreHolderRepository(clock);
    var processes = new ProcessRepository(kernels.json(), clock);
    return new Foundation(
        kernels,
        database,
        installations,
        new StoreUserRepository(clock),
        new WorkspaceRepository(clock),
        sessionRows,
        new Sessions(database, sessionRows, kernels.cookies(), kernels.origins()),
        new AuditRepository(kernels.json(), clock),
        StandardAttributes.load(),
        new ConnectionRepository(clock),
        holders,
        new NotificationRepository(clock),
        processes,
        new SyncJobs(processes, clock),
        new TokenTrial(kernels.quickApi(), kernels.vault()),
        new SealedTokens(
            database, installations, holders, new ConnectionTokenRepository(), kernels.vault()));
  }

  InstantSource clock() {
    return kernels.clock();
  }
}
