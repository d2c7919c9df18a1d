package com.actindo.connector.sync.retention;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.workspace.WorkspaceRepository;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases what has ended long ago and customers without orders, one workspace after the other:
 * row-level security lets nobody reach into several at once. Can run twice without harm, and be
 * killed anywhere.
 */
public final class Retention {
  /** How long what has ended is kept. */
  static final Duration KEPT = Duration.ofDays(90);

  /** How long imports are kept that came by themselves and ended well. */
  static final Duration REGULAR_IMPORTS_KEPT = Duration.ofDays(7);

  private static final Logger log = LoggerFactory.getLogger(Retention.class);
  private static final int WORKSPACES = 500;

  private final Database database;
  private final WorkspaceRepository workspaces;
  private final EndedProcessRepository processes = new EndedProcessRepository();
  private final SettledNotificationRepository notifications = new SettledNotificationRepository();
  private final LeftCustomerRepository customers = new LeftCustomerRepository();
  private final InstantSource clock;
  private final int piece;

  /**
   * A retention.
   *
   * @param piece how many rows go in one transaction
   */
  public Retention(
      Database database, WorkspaceRepository workspaces, InstantSource clock, int piece) {
    this.database = database;
    this.workspaces = workspaces;
    this.clock = clock;
    this.piece = piece;
  }

  /** What the scheduler runs, every day and in one instance at a time. */
  public RecurringTask<Void> task() {
    return Tasks.recurring("retention", FixedDelay.of(Duration.ofDays(1)))
        .execute((instance, context) -> run());
  }

  /** Erases what is due; what is cut off waits for the next day. */
  public void run() {
    Instant before = clock.instant().minus(KEPT);
    Instant regularBefore = clock.instant().minus(REGULAR_IMPORTS_KEPT);
    int ended = 0;
    int settled = 0;
    int left = 0;
    Instant yesterday = clock.instant().minus(Duration.ofDays(1));
    for (var some = next(Optional.empty()); !some.isEmpty(); some = next(last(some))) {
      for (WorkspaceName workspace : some) {
        ended += pieces(workspace, tx -> processes.erase(tx, workspace, before, piece));
        ended +=
            pieces(
                workspace,
                tx -> processes.eraseRegularImports(tx, workspace, regularBefore, piece));
        settled += pieces(workspace, tx -> notifications.erase(tx, workspace, before, piece));
        left += pieces(workspace, tx -> customers.erase(tx, workspace, yesterday, piece));
      }
    }
    log.atInfo()
        .addKeyValue("processes", ended)
        .addKeyValue("notifications", settled)
        .addKeyValue("customers", left)
        .log("retention done");
  }

  private List<WorkspaceName> next(Optional<WorkspaceName> after) {
    return database.service(tx -> workspaces.after(tx, after, WORKSPACES));
  }

  private static Optional<WorkspaceName> last(List<WorkspaceName> some) {
    return Optional.of(some.getLast());
  }

  private int pieces(WorkspaceName workspace, ToIntFunction<Tx> erase) {
    int all = 0;
    int erased = piece;
    while (erased == piece) {
      erased = database.tenant(workspace, erase::applyAsInt);
      all += erased;
    }
    return all;
  }
}
