package com.actindo.connector.sync;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.job.JobTable;
import com.actindo.connector.sync.job.OwnFaults;
import com.actindo.connector.sync.job.SyncOutcome;
import com.actindo.connector.sync.job.SyncOutcome.Done;
import com.actindo.connector.sync.job.SyncOutcome.Failed;
import com.actindo.connector.sync.job.SyncOutcome.HandedBack;
import com.actindo.connector.sync.job.SyncOutcome.TryAgain;
import com.actindo.connector.sync.job.SyncOutcome.Unwanted;
import com.actindo.connector.sync.job.SyncTrouble;
import com.actindo.connector.sync.mirror.SyncStep;
import com.actindo.connector.sync.process.NewProcess;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessRepository;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
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
  private static final Duration ABSENCE = Duration.ofMinutes(15);
  private static final int LONGEST_ABSENCE = 4; // times doubled: four hours

  private final ProcessRepository processes;
  private final InstantSource clock;
  private final OwnFaults faults;

  public SyncJobs(ProcessRepository processes, InstantSource clock) {
    this.processes = processes;
    this.clock = clock;
    this.faults = new OwnFaults(clock);
  }

  /**
   * Queues a synchronisation with the caller's transaction: it becomes due when that commits, and
   * was never queued when it does not. {@link SyncScheduler#wake} afterwards saves the wait.
   *
   * @return the process to watch; the one that is already under way, if there is one
   */
  public Process enqueue(Tx tx, WorkspaceName workspace, long connectionId) {
    return enqueue(tx, workspace, connectionId, null);
  }

  /**
   * As {@link #enqueue(Tx, WorkspaceName, long)}, because a user of the workspace wants it.
   *
   * @param user the id of that user; null for the service itself
   */
  public Process enqueue(Tx tx, WorkspaceName workspace, long connectionId, @Nullable String user) {
    return enqueue(tx, wanted(workspace, user), connectionId, 0);
  }

  private static NewProcess wanted(WorkspaceName workspace, @Nullable String user) {
    return new NewProcess(workspace, ProcessKind.SYNCHRONISATION, SyncStep.FIRST, user);
  }

  private Process enqueue(Tx tx, NewProcess wanted, long connectionId, int round) {
    ProcessRepository.Queued queued = processes.enqueue(tx, wanted, connectionId);
    Process process = queued.process();
    if (queued.fresh()) {
      var job = SyncJob.first(wanted.workspace(), connectionId, process.id()).inRound(round);
      JobTable.schedule(
          tx, new TaskInstance<>(TASK, Long.toString(process.id()), job), clock.instant());
    }
    return process;
  }

  /** What the scheduler runs. */
  public Task<SyncJob> task(Synchroniser synchroniser) {
    return Tasks.custom(TASK, SyncJob.class)
        .onFailure((complete, operations) ->
            faults.after(
                complete,
                operations,
                () ->
                    synchroniser.giveUp((SyncJob) complete.getExecution().taskInstance.getData())))
        .onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.instant()))
        .execute((instance, context) -> run(synchroniser, instance.getData()));
  }

  private CompletionHandler<SyncJob> run(Synchroniser synchroniser, SyncJob job) {
    if (job.away()) {
      synchroniser.ifStillAway(job, tx -> comeBack(tx, job));
      return new CompletionHandler.OnCompleteRemove<>();
    }
    SyncOutcome outcome = synchroniser.run(job);
    log(job, outcome);
    return switch (outcome) {
      case Failed(SyncTrouble why) when why == SyncTrouble.STORE_UNAVAILABLE ->
          (complete, operations) ->
              operations.reschedule(
                  complete, clock.instant().plus(absence(job.rounds())), job.whileAway());
      case Done _, Failed _, Unwanted _ -> new CompletionHandler.OnCompleteRemove<>();
      case TryAgain(Duration in, SyncTrouble _, SyncOutcome.Tries tries) ->
          (complete, operations) ->
              operations.reschedule(complete, clock.instant().plus(in), job.after(tries));
      case HandedBack() ->
          (complete, operations) -> operations.reschedule(complete, clock.instant(), job);
    };
  }

  /** A store that was unavailable is asked again by itself, with growing pauses. */
  private void comeBack(Tx tx, SyncJob job) {
    Process process =
        enqueue(tx, wanted(job.workspaceName(), null), job.connection(), job.rounds() + 1);
    LOG.atInfo()
        .addKeyValue("workspace", job.workspace())
        .addKeyValue("connection", job.connection())
        .addKeyValue("process", process.id())
        .log("store was unavailable, synchronisation queued again");
  }

  private static Duration absence(int rounds) {
    return ABSENCE.multipliedBy(1L << Math.min(rounds, LONGEST_ABSENCE));
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
