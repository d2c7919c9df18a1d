package com.actindo.connector.workspace;

import static com.actindo.connector.db.gen.Tables.WORKSPACE;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Keeps which workspaces are known; none is registered, each is made by its first good use. */
public final class WorkspaceRepository {
  private final InstantSource clock;

  public WorkspaceRepository(InstantSource clock) {
    this.clock = clock;
  }

  /** Makes the workspace's row unless it is there. */
  public void know(Tx tx, WorkspaceName workspace) {
    tx.sql()
        .insertInto(WORKSPACE)
        .set(WORKSPACE.NAME, workspace.value())
        .set(WORKSPACE.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }
}
