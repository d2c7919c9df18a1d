package com.actindo.connector.sync.deletion;

import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessCountRepository;
import com.actindo.connector.sync.process.ProcessRepository;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The deletion of a connection in small transactions. It can run twice, also at the same time, and
 * be killed anywhere: what is gone is gone and counted, and the next run goes on with the rest.
 */
public final class Deletion {
  private final Database database;
  private final DeletionRepository rows;
  private final ProcessRepository processes;
  private final ProcessCountRepository counts;
  private final int piece;

  /**
   * A deletion.
   *
   * @param piece how many rows go in one transaction
   */
  public Deletion(
      Database database,
      DeletionRepository rows,
      ProcessRepository processes,
      ProcessCountRepository counts,
      int piece) {
    this.database = database;
    this.rows = rows;
    this.processes = processes;
    this.counts = counts;
    this.piece = piece;
  }

  /** How one run ended. */
  public enum Outcome {
    DONE,
    /** Somebody else has ended it. */
    UNWANTED,
    /** The service stops; another instance, or the next start, goes on. */
    HANDED_BACK
  }

  /** Deletes until nothing is left. */
  public Outcome run(DeletionJob job) {
    if (!inTransaction(job, tx -> begin(tx, job))) {
      return Outcome.UNWANTED;
    }
    for (DeletionStep step : DeletionStep.values()) {
      boolean more = true;
      while (more) {
        if (Thread.interrupted()) {
          return Outcome.HANDED_BACK;
        }
        OptionalInt deleted = inTransaction(job, tx -> piece(tx, job, step));
        if (deleted.isEmpty()) {
          return Outcome.UNWANTED;
        }
        more = deleted.getAsInt() == piece;
      }
    }
    return Outcome.DONE;
  }

  /** Notes that a run failed for a reason of our own and that there will be another one. */
  void waitFor(DeletionJob job, String reason) {
    inTransaction(job, tx -> processes.waitFor(tx, job.workspaceName(), job.process(), reason));
  }

  /** False when the process has ended, or when there is nothing to be deleted after all. */
  private boolean begin(Tx tx, DeletionJob job) {
    if (rows.inSight(tx, job.workspaceName(), job.connection())) {
      processes.cancel(tx, job.workspaceName(), job.process(), "internal");
      return false;
    }
    return processes.begin(tx, job.workspaceName(), job.process());
  }

  /** Deletes one piece and says how much it was; empty when the process has ended. */
  private OptionalInt piece(Tx tx, DeletionJob job, DeletionStep step) {
    if (!processes.lock(tx, job.workspaceName(), job.process())) {
      return OptionalInt.empty();
    }
    int deleted = rows.delete(tx, job.workspaceName(), job.connection(), step, piece);
    counts.add(tx, job.workspaceName(), job.process(), step.count(), deleted);
    processes.progress(tx, job.workspaceName(), job.process(), step.id(), step.before());
    if (step == DeletionStep.CONNECTION) {
      processes.succeed(tx, job.workspaceName(), job.process(), counted(tx, job), List.of());
    }
    return OptionalInt.of(deleted);
  }

  private Map<String, Integer> counted(Tx tx, DeletionJob job) {
    return processes
        .find(tx, job.workspaceName(), job.process())
        .map(Process::counts)
        .orElseGet(Map::of);
  }

  private <T> T inTransaction(DeletionJob job, Function<Tx, T> work) {
    return database.tenant(job.workspaceName(), work);
  }
}
