package com.actindo.connector.sync.job;

import com.actindo.connector.db.JoinedSource;
import com.actindo.connector.db.Tx;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** db-scheduler's table, and how a job comes into it with a transaction of ours. */
public final class JobTable {
  /** The table's name for db-scheduler. */
  public static final String NAME = "connector.scheduled_tasks";

  private JobTable() {}

  /** How the data of jobs is kept: as JSON, never as Java objects. */
  public static Serializer serializer() {
    return new JacksonSerializer(new ObjectMapper());
  }

  /** The dialect, said outright so that nobody has to ask the server for it. */
  public static JdbcCustomization postgres() {
    return new PostgreSqlJdbcCustomization(false, false);
  }

  /** Adds a job to the caller's transaction, unless there is one of its name. */
  public static void schedule(Tx tx, TaskInstance<?> job, Instant at) {
    JoinedSource.join(tx, source -> client(source).scheduleIfNotExists(job, at));
  }

  /** Adds jobs at once, none of whose names is taken. */
  public static void scheduleAll(Tx tx, List<TaskInstance<?>> jobs, Instant at) {
    if (!jobs.isEmpty()) {
      JoinedSource.join(tx, source -> client(source).scheduleBatch(jobs, at));
    }
  }

  private static SchedulerClient client(DataSource source) {
    return SchedulerClient.Builder.create(source)
        .tableName(NAME)
        .serializer(serializer())
        .jdbcCustomization(postgres())
        .build();
  }
}
