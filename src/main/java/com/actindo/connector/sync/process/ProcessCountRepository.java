package com.actindo.connector.sync.process;

import static com.actindo.connector.db.gen.Tables.PROCESS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import org.jooq.Field;
import org.jooq.JSONB;

/** The counts of a process that works in pieces: what is done stays counted if it is killed. */
public final class ProcessCountRepository {

  /** Adds to one of the counts of a process, with the transaction that did what is counted. */
  public void add(Tx tx, WorkspaceName workspace, long id, String name, int more) {
    tx.sql()
        .update(PROCESS)
        .set(PROCESS.COUNTS, raised(name, more))
        .where(PROCESS.WORKSPACE.eq(workspace.value()))
        .and(PROCESS.ID.eq(id))
        .execute();
  }

  private static Field<JSONB> raised(String name, int more) {
    return field(
        "{0} || jsonb_build_object({1}::text, coalesce(({0} ->> {1}::text)::int, 0) + {2}::int)",
        JSONB.class, PROCESS.COUNTS, val(name), val(more));
  }
}
