package com.actindo.connector.sync;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.SyncOutcome.Done;
import com.actindo.connector.sync.SyncOutcome.Failed;
import com.actindo.connector.sync.SyncOutcome.HandedBack;
import com.actindo.connector.sync.SyncOutcome.TryAgain;
import com.actindo.connector.sync.SyncOutcome.Unwanted;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessRepository;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Synchronisations as jobs. There is one job for each process, named by the process's id: a job
 * that is about to leave the table is then never in the way of the next one of its connection.
 */
public final class SyncJobs {
  private static final Logger LOG = LoggerFactory.getLogger(SyncJobs.class);
  private static final String TASK = "synchronise";
  private static final Duration PAUSE_AFTER_OWN_FAULT = Duration.ofSeconds(15);
  private static final int MOST_OWN_FAULTS = 8;

  private final ProcessRepository processes;
  private final InstantSource clock;

  public SyncJobs(ProcessRepository processes, InstantSource clock) {
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Queues a synchronisation with the caller's transaction: it becomes due when that commits, and
   * was never queued when it does not. {@link SyncScheduler#wake} afterwards saves the wait.
   *
   * @return the process to watch; the one that is already under way, if there is one
   */
  public Process enqueue(Tx tx, WorkspaceName workspace, long connectionId) {
    ProcessRepository.Queued queued =
        processes.enqueue(tx, workspace, connectionId, ProcessKind.SYNCHRONISATION, SyncStep.COUNT);
    Process process = queued.process();
    if (queued.fresh()) {
      var job = SyncJob.first(workspace, connectionId, process.id());
      JobTable.schedule(
          tx, new TaskInstance<>(TASK, Long.toString(process.id()), job), clock.instant());
    }
    return process;
  }

  /** What the scheduler runs. */
  public Task<SyncJob> task(Synchroniser synchroniser) {
    return Tasks.custom(TASK, SyncJob.class)
        .onFailure((complete, operations) -> afterOwnFault(synchroniser, complete, operations))
        .onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.instant()))
        .execute((instance, context) -> run(synchroniser, instance.getData()));
  }

  private CompletionHandler<SyncJob> run(Synchroniser synchroniser, SyncJob job) {
    SyncOutcome outcome = synchroniser.run(job);
    log(job, outcome);
    return switch (outcome) {
      case Done _, Failed _, Unwanted _ -> new CompletionHandler.OnCompleteRemove<>();
      case TryAgain(Duration in, SyncTrouble _, SyncOutcome.Tries tries) ->
          (complete, operations) ->
              operations.reschedule(complete, clock.instant().plus(in), job.after(tries));
      case HandedBack() ->
          (complete, operations) -> operations.reschedule(complete, clock.instant(), job);
    };
  }

  /** The database was away, or we have a bug: neither is the store's fault. */
  private void afterOwnFault(
      Synchroniser synchroniser,
      ExecutionComplete complete,
      ExecutionOperations<SyncJob> operations) {
    var execution = complete.getExecution();
    int faults = execution.consecutiveFailures + 1;
    if (faults >= MOST_OWN_FAULTS) {
      synchroniser.giveUp((SyncJob) execution.taskInstance.getData());
      operations.remove();
    } else {
      operations.reschedule(
          complete, clock.instant().plus(PAUSE_AFTER_OWN_FAULT.multipliedBy(faults)));
    }
  }

  private static void log(SyncJob job, SyncOutcome outcome) {
    LoggingEventBuilder event =
        LOG.atInfo()
            .addKeyValue("workspace", job.workspace())
            .addKeyValue("connection", job.connection())
            .addKeyValue("process", job.process());
    switch (outcome) {
      case Done(var counts) -> event.addKeyValue("counts", counts).log("connection synchronised");
      case TryAgain(Duration in, SyncTrouble why, SyncOutcome.Tries _) ->
          event
              .addKeyValue("reason", why.slug())
              .addKeyValue("pause_seconds", in.toSeconds())
              .log("synchronisation waits");
      case Failed(SyncTrouble why) ->
          event.addKeyValue("reason", why.slug()).log("synchronisation failed");
      case Unwanted() -> event.log("synchronisation not wanted any more");
      case HandedBack() -> event.log("synchronisation handed back");
    }
  }
}
