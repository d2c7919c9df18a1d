package com.actindo.connector.sync.process;

import static com.actindo.connector.db.gen.Tables.PROCESS;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** The progress of a process that learns on its way how much there is to do. */
public final class ProcessProgressRepository {
  private final ProcessRows rows;

  public ProcessProgressRepository(ObjectMapper json) {
    this.rows = new ProcessRows(json);
  }

  /**
   * How far it is.
   *
   * @param step a name of the kind's own
   * @param counts what it met until now, by name
   */
  public record Progress(String step, int done, int total, Map<String, Integer> counts) {}

  /** Notes how far a running process is. */
  public void reached(Tx tx, WorkspaceName workspace, long id, Progress progress) {
    tx.sql()
        .update(PROCESS)
        .set(PROCESS.STEP, progress.step())
        .set(PROCESS.STEPS_DONE, progress.done())
        .set(PROCESS.STEPS_TOTAL, progress.total())
        .set(PROCESS.COUNTS, rows.write(progress.counts()))
        .where(PROCESS.WORKSPACE.eq(workspace.value()))
        .and(PROCESS.ID.eq(id))
        .and(PROCESS.STATUS.eq(ProcessStatus.RUNNING.id()))
        .execute();
  }
}
