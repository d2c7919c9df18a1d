package com.actindo.connector.sync.orders.export;

import com.actindo.connector.db.Tx;
import com.actindo.connector.order.Order;
import com.actindo.connector.sync.job.JobTable;
import com.actindo.connector.sync.job.OwnFaults;
import com.actindo.connector.sync.job.SyncOutcome.Tries;
import com.actindo.connector.sync.orders.export.ExportOutcome.Again;
import com.actindo.connector.sync.orders.export.ExportOutcome.Ended;
import com.actindo.connector.sync.orders.export.ExportOutcome.Unwanted;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Wishes for the status of orders as jobs, one for each wish. */
public final class ExportJobs {
  private static final Logger LOG = LoggerFactory.getLogger(ExportJobs.class);
  private static final String TASK = "export-status";

  private final InstantSource clock;
  private final OwnFaults faults;

  public ExportJobs(InstantSource clock) {
    this.clock = clock;
    this.faults = new OwnFaults(clock);
  }

  /** Queues a wish with the caller's transaction. */
  public void enqueue(Tx tx, Order order, long wish) {
    JobTable.schedule(tx, job(order, wish), clock.instant());
  }

  /**
   * The same for several orders at once.
   *
   * @param wishes new ones, by the order's id; an order without one is left out
   */
  public void enqueueAll(Tx tx, List<Order> orders, Map<Long, Long> wishes) {
    JobTable.scheduleAll(
        tx,
        orders.stream()
            .filter(order -> wishes.containsKey(order.id()))
            .<TaskInstance<?>>map(
                order -> job(order, Objects.requireNonNull(wishes.get(order.id()))))
            .toList(),
        clock.instant());
  }

  private static TaskInstance<ExportJob> job(Order order, long wish) {
    var job = ExportJob.first(order.workspace(), order.connectionId(), order.id(), wish);
    return new TaskInstance<>(TASK, order.id() + "-" + wish, job);
  }

  /** What the scheduler runs. */
  public Task<ExportJob> task(StatusExporter exporter) {
    return Tasks.custom(TASK, ExportJob.class)
        .onFailure((complete, operations) ->
            faults.after(
                complete,
                operations,
                () -> exporter.giveUp((ExportJob) complete.getExecution().taskInstance.getData())))
        .onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.instant()))
        .execute((instance, context) -> run(exporter, instance.getData()));
  }

  private CompletionHandler<ExportJob> run(StatusExporter exporter, ExportJob job) {
    ExportOutcome outcome = exporter.run(job);
    log(job, outcome);
    return switch (outcome) {
      case Ended _, Unwanted _ -> new CompletionHandler.OnCompleteRemove<>();
      case Again(Duration in, String _, Tries tries) ->
          (complete, operations) ->
              operations.reschedule(complete, clock.instant().plus(in), job.after(tries));
    };
  }

  private static void log(ExportJob job, ExportOutcome outcome) {
    LoggingEventBuilder event =
        LOG.atInfo()
            .addKeyValue("workspace", job.workspace())
            .addKeyValue("connection", job.connection())
            .addKeyValue("order", job.order());
    switch (outcome) {
      case Ended(var status, var fault) -> {
        if (fault != null) {
          event = event.addKeyValue("reason", fault.slug());
        }
        event.addKeyValue("status", status.id()).log("order status export ended");
      }
      case Again(Duration in, String why, Tries _) ->
          event
              .addKeyValue("reason", why)
              .addKeyValue("pause_seconds", in.toSeconds())
              .log("order status export waits");
      case Unwanted() -> event.log("order status export not wanted any more");
    }
  }
}
