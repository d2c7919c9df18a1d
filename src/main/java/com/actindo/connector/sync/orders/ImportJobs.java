package com.actindo.connector.sync.orders;

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
import com.actindo.connector.sync.orders.run.ImportJob;
import com.actindo.connector.sync.orders.run.Importer;
import com.actindo.connector.sync.process.NewProcess;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.sync.process.ProcessRepository.Queued;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Imports as jobs, one for each process and named by its id, as synchronisations are. */
public final class ImportJobs {
  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
  private static final String TASK = "import-orders";

  /** How many orders there will be is not known before the store was asked. */
  private static final int STEPS_UNKNOWN = 1;

  private final ProcessRepository processes;
  private final InstantSource clock;
  private final OwnFaults faults;

  public ImportJobs(ProcessRepository processes, InstantSource clock) {
    this.processes = processes;
    this.clock = clock;
    this.faults = new OwnFaults(clock);
  }

  /**
   * Queues an import with the caller's transaction, unless one is under way.
   *
   * @param user the id of the workspace's user who wants it; null for the service itself
   */
  public Queued enqueue(Tx tx, WorkspaceName workspace, long connectionId, @Nullable String user) {
    Queued queued = processes.enqueue(tx, wanted(workspace, user), connectionId);
    if (queued.fresh()) {
      JobTable.schedule(tx, job(queued.process()), clock.instant());
    }
    return queued;
  }

  /** The same for several connections at once; their processes, in the order of the ids. */
  public List<Process> enqueueAll(
      Tx tx, WorkspaceName workspace, Collection<Long> connectionIds, @Nullable String user) {
    List<Queued> queued = processes.enqueueAll(tx, wanted(workspace, user), connectionIds);
    JobTable.scheduleAll(
        tx,
        queued.stream()
            .filter(Queued::fresh)
            .<TaskInstance<?>>map(one -> job(one.process()))
            .toList(),
        clock.instant());
    return queued.stream().map(Queued::process).toList();
  }

  private static NewProcess wanted(WorkspaceName workspace, @Nullable String user) {
    return new NewProcess(workspace, ProcessKind.IMPORT, STEPS_UNKNOWN, user);
  }

  private static TaskInstance<ImportJob> job(Process process) {
    var job = ImportJob.first(process.workspace(), process.connectionId(), process.id());
    return new TaskInstance<>(TASK, Long.toString(process.id()), job);
  }

  /** What the scheduler runs. */
  public Task<ImportJob> task(Importer importer) {
    return Tasks.custom(TASK, ImportJob.class)
        .onFailure((complete, operations) ->
            faults.after(
                complete,
                operations,
                () -> importer.giveUp((ImportJob) complete.getExecution().taskInstance.getData())))
        .onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.instant()))
        .execute((instance, context) -> run(importer, instance.getData()));
  }

  private CompletionHandler<ImportJob> run(Importer importer, ImportJob job) {
    SyncOutcome outcome = importer.run(job);
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

  private static void log(ImportJob job, SyncOutcome outcome) {
    LoggingEventBuilder event =
        LOG.atInfo()
            .addKeyValue("workspace", job.workspace())
            .addKeyValue("connection", job.connection())
            .addKeyValue("process", job.process());
    switch (outcome) {
      case Done(var counts) -> event.addKeyValue("counts", counts).log("orders imported");
      case TryAgain(Duration in, SyncTrouble why, SyncOutcome.Tries _) ->
          event
              .addKeyValue("reason", why.slug())
              .addKeyValue("pause_seconds", in.toSeconds())
              .log("import of orders waits");
      case Failed(SyncTrouble why) ->
          event.addKeyValue("reason", why.slug()).log("import of orders failed");
      case Unwanted() -> event.log("import of orders not wanted any more");
      case HandedBack() -> event.log("import of orders handed back");
    }
  }
}
