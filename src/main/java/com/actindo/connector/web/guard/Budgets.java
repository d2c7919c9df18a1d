package com.actindo.connector.web.guard;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/**
 * So many requests a minute for each key, such as a store or an address, in each instance. What is
 * over the budget is answered with 429 and {@code Retry-After}.
 */
public final class Budgets {
  private static final int KEYS = 50_000;

  private final boolean on;
  private final LoadingCache<String, Bucket> buckets;

  public Budgets(boolean on, int perMinute, InstantSource clock) {
    this.on = on;
    var time = new ClockMeter(clock);
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(KEYS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .ticker(time::currentTimeNanos)
            .build(key -> bucket(perMinute, time));
  }

  /**
   * Takes one from the budget of {@code key}.
   *
   * @throws Problem of type {@code too-many-requests} when nothing is left
   */
  public void spend(String key) {
    if (!on) {
      return;
    }
    var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
      throw Problem.passing(ProblemType.TOO_MANY_REQUESTS, "over the budget", wait);
    }
  }

  private static Bucket bucket(int perMinute, TimeMeter time) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }

  /** The service's clock as a bucket reads it. */
  private record ClockMeter(InstantSource clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
