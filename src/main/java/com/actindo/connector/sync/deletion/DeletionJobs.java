package com.actindo.connector.sync.deletion;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.job.JobTable;
import com.actindo.connector.sync.process.NewProcess;
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

/**
 * Deletions as jobs, one for each process. A deletion is never given up: the connection is out of
 * sight, so nobody could begin it again.
 */
public final class DeletionJobs {
  private static final Logger LOG = LoggerFactory.getLogger(DeletionJobs.class);
  private static final String TASK = "delete-connection";
  private static final Duration PAUSE_AFTER_OWN_FAULT = Duration.ofSeconds(15);
  private static final int LONGEST_PAUSE = 40;

  private final ProcessRepository processes;
  private final InstantSource clock;

  public DeletionJobs(ProcessRepository processes, InstantSource clock) {
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Queues the deletion of a connection that is out of sight already, with the caller's
   * transaction.
   *
   * @param user the id of the workspace's user who wants it
   * @return the process to watch
   */
  public Process enqueue(Tx tx, WorkspaceName workspace, long connectionId, String user) {
    ProcessRepository.Queued queued =
        processes.enqueue(
            tx,
            new NewProcess(workspace, ProcessKind.DELETION, DeletionStep.COUNT, user),
            connectionId);
    Process process = queued.process();
    if (queued.fresh()) {
      var job = new DeletionJob(workspace.value(), connectionId, process.id());
      JobTable.schedule(
          tx, new TaskInstance<>(TASK, Long.toString(process.id()), job), clock.instant());
    }
    return process;
  }

  /** What the scheduler runs. */
  public Task<DeletionJob> task(Deletion deletion) {
    return Tasks.custom(TASK, DeletionJob.class)
        .onFailure((complete, operations) -> afterOwnFault(deletion, complete, operations))
        .onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.instant()))
        .execute((instance, context) -> run(deletion, instance.getData()));
  }

  private CompletionHandler<DeletionJob> run(Deletion deletion, DeletionJob job) {
    Deletion.Outcome outcome = deletion.run(job);
    LOG.atInfo()
        .addKeyValue("workspace", job.workspace())
        .addKeyValue("connection", job.connection())
        .addKeyValue("process", job.process())
        .addKeyValue("outcome", outcome)
        .log("deletion ran");
    return switch (outcome) {
      case DONE, UNWANTED -> new CompletionHandler.OnCompleteRemove<>();
      case HANDED_BACK ->
          (complete, operations) -> operations.reschedule(complete, clock.instant(), job);
    };
  }

  /** The database was away, or we have a bug: what is gone already need not be done again. */
  private void afterOwnFault(
      Deletion deletion, ExecutionComplete complete, ExecutionOperations<DeletionJob> operations) {
    var execution = complete.getExecution();
    int faults = Math.min(execution.consecutiveFailures + 1, LONGEST_PAUSE);
    deletion.waitFor((DeletionJob) execution.taskInstance.getData(), "internal");
    operations.reschedule(
        complete, clock.instant().plus(PAUSE_AFTER_OWN_FAULT.multipliedBy(faults)));
  }
}
