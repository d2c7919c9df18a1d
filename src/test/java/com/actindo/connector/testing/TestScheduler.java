package com.actindo.connector.testing;

import com.actindo.connector.sync.job.JobTable;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A scheduler that runs what is due when a test says so, in the test's own thread. */
public final class TestScheduler {
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private TestScheduler() {}

  /** A scheduler as the service has it, but for its threads. */
  public static ManualScheduler create(DataSource pool, TestClock clock, Task<?>... tasks) {
    List<RecurringTask<?>> recurring = new ArrayList<>();
    List<Task<?>> once = new ArrayList<>();
    for (Task<?> task : tasks) {
      if (task instanceof RecurringTask<?> repeats) {
        recurring.add(repeats);
      } else {
        once.add(task);
      }
    }
    TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(pool, once);
    builder.startTasks(recurring);
    builder.clock(clock);
    builder.tableName(JobTable.NAME);
    builder.serializer(JobTable.serializer());
    builder.jdbcCustomization(JobTable.postgres());
    builder.heartbeatInterval(HEARTBEAT);
    return builder.build();
  }
}
