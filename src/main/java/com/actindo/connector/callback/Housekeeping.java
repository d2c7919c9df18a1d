package com.actindo.connector.callback;

import com.actindo.connector.callback.install.InstallAttemptRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.installation.StoreUserRepository;
import com.actindo.connector.setup.claim.TicketRepository;
import com.actindo.connector.workspace.SessionRepository;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases what has had its time. Can run twice without harm. */
public final class Housekeeping {
  private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
  private static final Duration MONTH = Duration.ofDays(30);
  private static final Duration DAY = Duration.ofDays(1);

  private final Database database;
  private final Tables tables;
  private final InstantSource clock;

  /** What is swept. */
  record Tables(
      InstallationRepository installations,
      StoreUserRepository users,
      InstallAttemptRepository attempts,
      SeenPayloadRepository payloads,
      TicketRepository tickets,
      SessionRepository sessions) {}

  Housekeeping(Database database, Tables tables, InstantSource clock) {
    this.database = database;
    this.tables = tables;
    this.clock = clock;
  }

  /** What the scheduler runs, every hour and in one instance at a time. */
  public RecurringTask<Void> task() {
    return Tasks.recurring("housekeeping", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> run());
  }

  /**
   * Unclaimed installations, users after an uninstall and attempts are kept for 30 days, the rest
   * for a day: a merchant who comes back late still learns that an exchange never ended.
   */
  public void run() {
    Instant now = clock.instant();
    int installations =
        database.service(tx -> tables.installations().eraseUnclaimed(tx, now.minus(MONTH)));
    int users = database.service(tx -> tables.users().eraseAfterUninstall(tx, now.minus(MONTH)));
    database.serviceDo(tx -> {
      tables.attempts().erase(tx, now.minus(MONTH));
      tables.payloads().erase(tx, now);
      tables.tickets().erase(tx, now.minus(DAY));
      tables.sessions().erase(tx, now);
    });
    log.atInfo()
        .addKeyValue("installations", installations)
        .addKeyValue("users", users)
        .log("housekeeping done");
  }
}
