package com.actindo.connector.sync.process;

import static com.actindo.connector.db.gen.Tables.PROCESS;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;

/** What runs in a workspace and what ran lately, for whoever looks on. */
public final class RecentProcessRepository {
  private final ProcessRows rows;

  public RecentProcessRepository(ObjectMapper json) {
    this.rows = new ProcessRows(json);
  }

  /**
   * What goes on now.
   *
   * @param waiting in the queue, or for the next try
   * @param version differs whenever a process has begun, gone on or ended
   */
  public record Activity(int running, int waiting, String version) {}

  /** What goes on now in a workspace. */
  public Activity activity(Tx tx, WorkspaceName workspace) {
    Result<? extends Record> unfinished =
        tx.sql()
            .select(
                PROCESS.STATUS,
                count(),
                max(PROCESS.ID),
                sum(PROCESS.ID),
                sum(PROCESS.STEPS_DONE),
                sum(PROCESS.ATTEMPTS),
                sum(field("hashtext({0}::text)", Integer.class, PROCESS.COUNTS)))
            .from(PROCESS)
            .where(PROCESS.WORKSPACE.eq(workspace.value()))
            .and(PROCESS.STATUS.in(ProcessStatus.unfinished()))
            .groupBy(PROCESS.STATUS)
            .orderBy(PROCESS.STATUS)
            .fetch();
    int running = 0;
    int waiting = 0;
    for (Record row : unfinished) {
      boolean runs = row.get(PROCESS.STATUS).equals(ProcessStatus.RUNNING.id());
      running += runs ? row.get(count()) : 0;
      waiting += runs ? 0 : row.get(count());
    }
    return new Activity(running, waiting, unfinished.map(Record::intoList).toString());
  }

  /** The unfinished ones, then the others, the newest first. */
  public List<Process> recent(Tx tx, WorkspaceName workspace, int most) {
    Condition unfinished = PROCESS.STATUS.in(ProcessStatus.unfinished());
    List<Process> found = new ArrayList<>(newest(tx, workspace, unfinished, most));
    found.addAll(newest(tx, workspace, unfinished.not(), most - found.size()));
    return found;
  }

  private List<Process> newest(Tx tx, WorkspaceName workspace, Condition which, int most) {
    return tx.sql()
        .selectFrom(PROCESS)
        .where(PROCESS.WORKSPACE.eq(workspace.value()))
        .and(which)
        .orderBy(PROCESS.ID.desc())
        .limit(most)
        .fetch(rows::process);
  }
}
