package com.actindo.connector.sync.process;

import static com.actindo.connector.db.gen.Tables.PROCESS;
import static org.jooq.impl.DSL.any;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.Collection;
import java.util.Set;

/** Which connections are being synchronised, and which ones' orders imported. */
public final class SynchronisingRepository {

  /** Those among {@code connections} with a synchronisation that has not ended. */
  public Set<Long> among(Tx tx, WorkspaceName workspace, Collection<Long> connections) {
    return running(tx, workspace, connections, ProcessKind.SYNCHRONISATION);
  }

  /** Those among {@code connections} with an import of orders that has not ended. */
  public Set<Long> importing(Tx tx, WorkspaceName workspace, Collection<Long> connections) {
    return running(tx, workspace, connections, ProcessKind.IMPORT);
  }

  private static Set<Long> running(
      Tx tx, WorkspaceName workspace, Collection<Long> connections, ProcessKind kind) {
    return tx.sql()
        .select(PROCESS.CONNECTION_ID)
        .from(PROCESS)
        .where(PROCESS.WORKSPACE.eq(workspace.value()))
        .and(PROCESS.CONNECTION_ID.eq(any(connections.toArray(Long[]::new))))
        .and(PROCESS.KIND.eq(kind.id()))
        .and(PROCESS.STATUS.in(ProcessStatus.unfinished()))
        .fetchSet(PROCESS.CONNECTION_ID);
  }
}
