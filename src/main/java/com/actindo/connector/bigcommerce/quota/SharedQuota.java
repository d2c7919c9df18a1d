package com.actindo.connector.bigcommerce.quota;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.DatabaseAway;
import com.actindo.connector.http.Head;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The quota as all instances count it. It must never stand in the way of a call by itself: with the
 * database away calls go through at once, and BigCommerce counts alone.
 */
public final class SharedQuota implements Quota {
  private static final Logger log = LoggerFactory.getLogger(SharedQuota.class);
  private static final int BUSY = 429;
  private static final Duration AWAY = Duration.ofSeconds(5);

  private final Database database;
  private final QuotaRepository rows;
  private final InstantSource clock;
  private final boolean leavesReserve;
  private final AtomicReference<@Nullable Instant> askAgainAt = new AtomicReference<>();

  /**
   * @param leavesReserve true for jobs, which can wait: the last units are for people
   */
  public SharedQuota(Database database, InstantSource clock, boolean leavesReserve) {
    this.database = database;
    this.rows = new QuotaRepository();
    this.clock = clock;
    this.leavesReserve = leavesReserve;
  }

  @Override
  public Optional<Duration> take(StoreHash store) {
    Instant now = clock.instant();
    return unlessAway(
        () ->
            database.service(tx ->
                rows.take(tx, store, now, leavesReserve)
                    ? Optional.<Duration>empty()
                    : Optional.of(rows.wait(tx, store, now))),
        Optional.empty());
  }

  @Override
  public void told(StoreHash store, Head head, Duration took) {
    Instant now = clock.instant();
    Optional<Standing> standing = Standing.of(head).filter(told -> told.isFresh(took));
    unlessAway(
        () -> {
          database.serviceDo(tx -> {
            if (head.status() == BUSY) {
              rows.block(tx, store, now, head.retryAfter());
            } else {
              rows.unblock(tx, store, now);
            }
            if (standing.isPresent()) {
              rows.correct(tx, store, standing.get(), now);
            } else {
              rows.release(tx, store);
            }
          });
          return true;
        },
        false);
  }

  @Override
  public void unanswered(StoreHash store) {
    unlessAway(
        () -> {
          database.serviceDo(tx -> rows.release(tx, store));
          return true;
        },
        false);
  }

  /** One that is interrupted is about to end anyway, and would get no connection. */
  private <T> T unlessAway(Supplier<T> asking, T otherwise) {
    Instant pauseEnds = askAgainAt.get();
    boolean pausing = pauseEnds != null && clock.instant().isBefore(pauseEnds);
    if (pausing || Thread.currentThread().isInterrupted()) {
      return otherwise;
    }
    try {
      T answer = asking.get();
      if (askAgainAt.getAndSet(null) != null) {
        log.info("the quota is counted again");
      }
      return answer;
    } catch (RuntimeException e) {
      if (!DatabaseAway.caused(e)) {
        if (Thread.currentThread().isInterrupted()) {
          return otherwise;
        }
        throw e;
      }
      if (askAgainAt.getAndSet(clock.instant().plus(AWAY)) == null) {
        log.warn("the quota is not counted, because the database is away");
      }
      return otherwise;
    }
  }
}
