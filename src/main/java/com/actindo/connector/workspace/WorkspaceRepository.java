package com.actindo.connector.workspace;

import static com.actindo.connector.db.gen.Tables.WORKSPACE;
import static org.jooq.impl.DSL.noCondition;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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

  /** All known workspaces by their names. */
  public List<WorkspaceName> all(Tx tx) {
    return after(tx, Optional.empty(), Integer.MAX_VALUE);
  }

  /**
   * The known workspaces by their names, to walk through them.
   *
   * @param last the one to go on after; empty to begin
   * @return empty at the end
   */
  public List<WorkspaceName> after(Tx tx, Optional<WorkspaceName> last, int most) {
    return tx.sql()
        .select(WORKSPACE.NAME)
        .from(WORKSPACE)
        .where(last.map(name -> WORKSPACE.NAME.gt(name.value())).orElse(noCondition()))
        .orderBy(WORKSPACE.NAME)
        .limit(most)
        .fetch(row -> new WorkspaceName(row.value1()));
  }
}
