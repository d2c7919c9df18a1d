package com.actindo.connector;

import com.actindo.connector.callback.install.Pause;
import com.actindo.connector.sync.SyncScheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/**
 * What differs between the service and its tests: time, and who runs the jobs.
 *
 * @param pause waits a little for another instance
 * @param exchangeLimit for the exchange of a code, at BigCommerce or at a workspace, in all
 */
record Wiring(InstantSource clock, Pause pause, Duration exchangeLimit, Scheduling scheduling) {
  private static final Duration EXCHANGE = Duration.ofSeconds(10);
  private static final int JOB_THREADS = 8;

  /** Makes the scheduler of the jobs. */
  interface Scheduling {
    SyncScheduler create(
        DataSource pool, List<Task<?>> once, List<RecurringTask<?>> recurring, InstantSource clock);
  }

  /** As the service runs. */
  static Wiring real() {
    return new Wiring(
        InstantSource.system(),
        Wiring::sleep,
        EXCHANGE,
        (pool, once, recurring, clock) ->
            SyncScheduler.threaded(pool, once, recurring, clock, JOB_THREADS));
  }

  private static void sleep(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another instance", e);
    }
  }
}
