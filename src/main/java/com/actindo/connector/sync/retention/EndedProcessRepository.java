package com.actindo.connector.sync.retention;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.PROCESS;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.Condition;

/** Erases processes that ended long ago. */
final class EndedProcessRepository {

  /**
   * Erases at most {@code most} processes that ended before an instant. The latest of each kind
   * stays for as long as its connection is there: it says how the connection came to be as it is.
   *
   * @return how many; fewer than {@code most} when none is left
   */
  int erase(Tx tx, WorkspaceName workspace, Instant before, int most) {
    return erase(tx, workspace, PROCESS.ENDED_AT.lt(before.atOffset(ZoneOffset.UTC)), most);
  }

  /**
   * As {@link #erase(Tx, WorkspaceName, Instant, int)}, but only imports that came by themselves
   * and ended well: there may be one every two minutes.
   */
  int eraseRegularImports(Tx tx, WorkspaceName workspace, Instant before, int most) {
    return erase(
        tx,
        workspace,
        PROCESS
            .ENDED_AT
            .lt(before.atOffset(ZoneOffset.UTC))
            .and(PROCESS.KIND.eq(ProcessKind.IMPORT.id()))
            .and(PROCESS.STATUS.eq(ProcessStatus.SUCCEEDED.id()))
            .and(PROCESS.STARTED_BY.isNull()),
        most);
  }

  private static int erase(Tx tx, WorkspaceName workspace, Condition ended, int most) {
    return tx.sql()
        .deleteFrom(PROCESS)
        .where(PROCESS.WORKSPACE.eq(workspace.value()))
        .and(
            PROCESS.ID.in(
                select(PROCESS.ID)
                    .from(PROCESS)
                    .where(PROCESS.WORKSPACE.eq(workspace.value()))
                    .and(ended)
                    .and(hasALater().or(isAlone()))
                    .limit(most)))
        .execute();
  }

  private static Condition hasALater() {
    var later = PROCESS.as("later");
    return exists(
        selectOne()
            .from(later)
            .where(later.WORKSPACE.eq(PROCESS.WORKSPACE))
            .and(later.CONNECTION_ID.eq(PROCESS.CONNECTION_ID))
            .and(later.KIND.eq(PROCESS.KIND))
            .and(later.ID.gt(PROCESS.ID)));
  }

  /** The connection is gone. */
  private static Condition isAlone() {
    return notExists(
        selectOne()
            .from(CONNECTION)
            .where(CONNECTION.WORKSPACE.eq(PROCESS.WORKSPACE))
            .and(CONNECTION.ID.eq(PROCESS.CONNECTION_ID)));
  }
}
