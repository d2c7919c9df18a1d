package com.actindo.connector.sync.process;

import static com.actindo.connector.db.gen.Tables.PROCESS;
import static org.jooq.impl.DSL.any;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.Collection;
import java.util.Set;

/** Which connections are being synchronised. */
public final class SynchronisingRepository {

  /** Those among {@code connections} with a synchronisation that has not ended. */
  public Set<Long> among(Tx tx, WorkspaceName workspace, Collection<Long> connections) {
    return tx.sql()
        .select(PROCESS.CONNECTION_ID)
        .from(PROCESS)
        .where(PROCESS.WORKSPACE.eq(workspace.value()))
        .and(PROCESS.CONNECTION_ID.eq(any(connections.toArray(Long[]::new))))
        .and(PROCESS.KIND.eq(ProcessKind.SYNCHRONISATION.id()))
        .and(PROCESS.STATUS.in(ProcessStatus.unfinished()))
        .fetchSet(PROCESS.CONNECTION_ID);
  }
}
