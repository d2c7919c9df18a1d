package com.actindo.connector.sync;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.sync.SyncOutcome.Failed;
import com.actindo.connector.sync.SyncOutcome.Tries;
import com.actindo.connector.sync.SyncOutcome.TryAgain;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;

/** What follows from trouble with BigCommerce: another try, and when, or the end. */
public final class RetryPolicy {
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(60));
  private static final double MOST_JITTER = 0.2;
  private static final Duration BUSY_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_BUSY_PAUSE = Duration.ofMinutes(10);
  private static final int MOST_BUSY_TRIES = 20;

  private final DoubleSupplier random;

  /**
   * @param random numbers from 0 to 1 that lengthen the pauses a little, so that many connections
   *     do not come back at the same moment
   */
  public RetryPolicy(DoubleSupplier random) {
    this.random = random;
  }

  /** Decides after a failed call. */
  SyncOutcome after(ApiTrouble trouble, Tries tries) {
    SyncTrouble why = SyncTrouble.of(trouble.kind());
    return switch (trouble.kind()) {
      case TOKEN_REJECTED, NOT_FOUND, FORBIDDEN -> new Failed(why);
      case BUSY -> afterBusy(trouble, why, tries);
      case STORE_UNAVAILABLE, OTHER_STORE, TIMED_OUT, FAILED ->
          tries.failed() >= PAUSES.size()
              ? new Failed(why)
              : new TryAgain(
                  lengthened(PAUSES.get(tries.failed())),
                  why,
                  new Tries(tries.busy(), tries.failed() + 1));
    };
  }

  /** BigCommerce says how long to wait; when it does not, each wait is twice the one before. */
  private SyncOutcome afterBusy(ApiTrouble trouble, SyncTrouble why, Tries tries) {
    if (tries.busy() >= MOST_BUSY_TRIES) {
      return new Failed(why);
    }
    Duration pause =
        trouble
            .retryAfter()
            .filter(told -> told.isPositive())
            .orElseGet(() -> lengthened(BUSY_PAUSE.multipliedBy(1L << Math.min(tries.busy(), 10))));
    return new TryAgain(
        pause.compareTo(LONGEST_BUSY_PAUSE) > 0 ? LONGEST_BUSY_PAUSE : pause,
        why,
        new Tries(tries.busy() + 1, tries.failed()));
  }

  private Duration lengthened(Duration pause) {
    return pause.plusMillis(Math.round(pause.toMillis() * MOST_JITTER * random.getAsDouble()));
  }
}
