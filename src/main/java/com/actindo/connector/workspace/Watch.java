package com.actindo.connector.workspace;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.vault.Secret;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A session that is watched and not used: a page that only follows what happens does not keep an
 * idle session alive.
 */
public final class Watch {
  private final Database database;
  private final SessionRepository sessions;
  private final Secret session;
  private final WorkspaceName workspace;

  Watch(Database database, SessionRepository sessions, Secret session, WorkspaceName workspace) {
    this.database = database;
    this.sessions = sessions;
    this.session = session;
    this.workspace = workspace;
  }

  /** Tells this session and workspace from all others; not a secret. */
  public String key() {
    return workspace + " " + HexFormat.of().formatHex(session.sha256());
  }

  /** Whom the session speaks for now; empty once it is over. */
  public Optional<Member> member() {
    return database.service(tx -> sessions.watch(tx, session, workspace));
  }
}
