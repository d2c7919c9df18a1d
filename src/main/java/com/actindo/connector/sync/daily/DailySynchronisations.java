package com.actindo.connector.sync.daily;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.SyncJobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Queues a synchronisation of each active connection once a day. Can run twice, also at the same
 * time, and be killed anywhere: a turn is taken in the transaction that queues.
 */
public final class DailySynchronisations {
  private static final Logger log = LoggerFactory.getLogger(DailySynchronisations.class);

  /** After an absence of the service many are due at once: they come in batches, too. */
  private static final int BATCH = 100;

  private final Database database;
  private final DailyRepository turns;
  private final ConnectionRepository connections;
  private final SyncJobs jobs;
  private final InstantSource clock;

  public DailySynchronisations(
      Database database,
      DailyRepository turns,
      ConnectionRepository connections,
      SyncJobs jobs,
      InstantSource clock) {
    this.database = database;
    this.turns = turns;
    this.connections = connections;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** What the scheduler runs, every minute and in one instance at a time. */
  public RecurringTask<Void> task() {
    return Tasks.recurring("daily-synchronisations", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((instance, context) -> run());
  }

  /**
   * Queues what is due, at most one batch.
   *
   * @return how many synchronisations
   */
  public int run() {
    Instant now = clock.instant();
    List<DueConnection> due = database.service(tx -> turns.due(tx, now, BATCH));
    int queued = 0;
    for (DueConnection one : due) {
      queued += database.<Boolean>tenant(one.workspace(), tx -> queue(tx, one, now)) ? 1 : 0;
    }
    if (!due.isEmpty()) {
      log.atInfo()
          .addKeyValue("due", due.size())
          .addKeyValue("queued", queued)
          .log("daily synchronisations queued");
    }
    return queued;
  }

  /** An inactive connection lets its turn pass. */
  private boolean queue(Tx tx, DueConnection due, Instant now) {
    if (!turns.take(tx, due, now)) {
      return false;
    }
    boolean active =
        connections
            .find(tx, due.workspace(), due.connectionId())
            .filter(Connection::active)
            .isPresent();
    if (active) {
      jobs.enqueue(tx, due.workspace(), due.connectionId());
    }
    return active;
  }
}
