package com.actindo.connector.sync.job;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.sync.job.SyncOutcome.Failed;
import com.actindo.connector.sync.job.SyncOutcome.Tries;
import com.actindo.connector.sync.job.SyncOutcome.TryAgain;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;

/** What follows from trouble with BigCommerce: another try, and when, or the end. */
public final class RetryPolicy {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
  private static final int MOST_TRIES = 3;
  private static final Duration FIRST_BUSY_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_BUSY_PAUSE = Duration.ofMinutes(10);
  private static final int MOST_BUSY_TRIES = 20;
  private static final double MOST_JITTER = 0.2;

  private final IntervalFunction pauses;
  private final IntervalFunction busyPauses;

  private RetryPolicy(IntervalFunction pauses, IntervalFunction busyPauses) {
    this.pauses = pauses;
    this.busyPauses = busyPauses;
  }

  /** Pauses differ by up to a fifth, so that many connections do not come back together. */
  public static RetryPolicy standard() {
    return new RetryPolicy(
        IntervalFunction.ofExponentialRandomBackoff(FIRST_PAUSE, 4, MOST_JITTER, LONGEST_PAUSE),
        IntervalFunction.ofExponentialRandomBackoff(
            FIRST_BUSY_PAUSE, 2, MOST_JITTER, LONGEST_BUSY_PAUSE));
  }

  /** The same pauses without chance. */
  public static RetryPolicy exact() {
    return new RetryPolicy(
        IntervalFunction.ofExponentialBackoff(FIRST_PAUSE, 4, LONGEST_PAUSE),
        IntervalFunction.ofExponentialBackoff(FIRST_BUSY_PAUSE, 2, LONGEST_BUSY_PAUSE));
  }

  /** Decides after a failed call. */
  public SyncOutcome after(ApiTrouble trouble, Tries tries) {
    SyncTrouble why = SyncTrouble.of(trouble.kind());
    return switch (trouble.kind()) {
      case TOKEN_REJECTED, NOT_FOUND, FORBIDDEN -> new Failed(why);
      case BUSY -> afterBusy(trouble, why, tries);
      case STORE_UNAVAILABLE, OTHER_STORE, SERVER_ERROR, TIMED_OUT, FAILED ->
          afterFailure(why, tries);
    };
  }

  /** Decides after a failure that may pass. */
  SyncOutcome afterFailure(SyncTrouble why, Tries tries) {
    return tries.failed() >= MOST_TRIES
        ? new Failed(why)
        : new TryAgain(
            pause(pauses, tries.failed()), why, new Tries(tries.busy(), tries.failed() + 1));
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
            .orElseGet(() -> pause(busyPauses, tries.busy()));
    return new TryAgain(
        pause.compareTo(LONGEST_BUSY_PAUSE) > 0 ? LONGEST_BUSY_PAUSE : pause,
        why,
        new Tries(tries.busy() + 1, tries.failed()));
  }

  private static Duration pause(IntervalFunction pauses, int before) {
    return Duration.ofMillis(pauses.apply(before + 1));
  }
}
