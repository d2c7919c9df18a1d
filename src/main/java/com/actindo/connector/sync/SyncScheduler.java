package com.actindo.connector.sync;

import com.actindo.connector.sync.job.JobTable;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Runs due jobs. All instances of the service share one table: each job runs in one of them, and
 * another one takes it over when four heartbeats are missing.
 */
public final class SyncScheduler implements AutoCloseable {
  private static final Duration POLLING = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED_HEARTBEATS = 4; // the smallest that db-scheduler accepts
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Scheduler scheduler;

  /** With a scheduler of one's own: for tests that run jobs by hand. */
  public SyncScheduler(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * A scheduler with virtual threads.
   *
   * @param once jobs that are queued
   * @param recurring jobs that repeat by their own schedule
   * @param threads how many jobs run at the same moment in this instance
   */
  public static SyncScheduler threaded(
      DataSource pool,
      List<Task<?>> once,
      List<RecurringTask<?>> recurring,
      InstantSource clock,
      int threads) {
    return new SyncScheduler(
        Scheduler.create(pool, once)
            .startTasks(recurring)
            .tableName(JobTable.NAME)
            .serializer(JobTable.serializer())
            .jdbcCustomization(JobTable.postgres())
            .schedulerName(new SchedulerName.Fixed("connector-" + UUID.randomUUID()))
            .clock(clock::instant)
            .threads(threads)
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE)
            .failureLogging(LogLevel.WARN, true)
            .build());
  }

  public void start() {
    scheduler.start();
  }

  /** Looks for due jobs at once; to be called after the commit of a transaction that queued one. */
  public void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  /**
   * Stops within about 15 seconds: running jobs may end for 5 s, are then interrupted and hand
   * themselves back.
   */
  @Override
  public void close() {
    scheduler.stop();
  }
}
