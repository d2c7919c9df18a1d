package com.actindo.connector.sync.orders;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.job.JobTable;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports that come by themselves: one job for each plan, which queues an import and then comes
 * again. It bears the version of its plan, so that a changed plan gets a job of its own at once and
 * the old one, which may be running at that moment, finds itself superseded.
 */
public final class RegularImports {
  private static final Logger LOG = LoggerFactory.getLogger(RegularImports.class);
  private static final String TASK = "import-regularly";
  private static final Duration PAUSE_AFTER_OWN_FAULT = Duration.ofMinutes(1);

  private final Database database;
  private final ConnectionRepository connections;
  private final ImportPlanRepository plans;
  private final ImportJobs imports;
  private final InstantSource clock;

  public RegularImports(
      Database database,
      ConnectionRepository connections,
      ImportPlanRepository plans,
      ImportJobs imports,
      InstantSource clock) {
    this.database = database;
    this.connections = connections;
    this.plans = plans;
    this.imports = imports;
    this.clock = clock;
  }

  /** Follows a plan from the caller's transaction on. */
  void follow(Tx tx, WorkspaceName workspace, ImportPlan plan) {
    if (plan.interval() != null) {
      var data = new RegularImport(workspace.value(), plan.connectionId(), plan.version());
      String name = plan.connectionId() + "/" + plan.version();
      JobTable.schedule(tx, new TaskInstance<>(TASK, name, data), next(plan.interval()));
    }
  }

  /** What the scheduler runs. */
  public Task<RegularImport> task() {
    return Tasks.custom(TASK, RegularImport.class)
        .onFailure((complete, operations) ->
            operations.reschedule(complete, clock.instant().plus(PAUSE_AFTER_OWN_FAULT)))
        .onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.instant()))
        .execute((instance, context) -> run(instance.getData()));
  }

  private CompletionHandler<RegularImport> run(RegularImport job) {
    Optional<Integer> minutes = database.tenant(job.workspaceName(), tx -> queue(tx, job));
    return minutes
        .<CompletionHandler<RegularImport>>map(
            every -> (complete, operations) -> operations.reschedule(complete, next(every)))
        .orElseGet(CompletionHandler.OnCompleteRemove::new);
  }

  /**
   * An import that is under way still is left alone, and so is a connection that is inactive: its
   * interval stays, and imports come again when it is active again.
   *
   * @return the interval; empty when the job is superseded
   */
  private Optional<Integer> queue(Tx tx, RegularImport job) {
    Optional<Connection> connection = connections.lock(tx, job.workspaceName(), job.connection());
    ImportPlan plan = plans.find(tx, job.workspaceName(), job.connection());
    if (connection.isEmpty() || plan.version() != job.plan()) {
      return Optional.empty();
    }
    if (connection.get().active()) {
      var queued = imports.enqueue(tx, job.workspaceName(), job.connection(), null);
      LOG.atInfo()
          .addKeyValue("workspace", job.workspace())
          .addKeyValue("connection", job.connection())
          .addKeyValue("process", queued.process().id())
          .addKeyValue("fresh", queued.fresh())
          .log("regular import due");
    }
    return Optional.ofNullable(plan.interval());
  }

  private Instant next(int minutes) {
    return clock.instant().plus(Duration.ofMinutes(minutes));
  }
}
