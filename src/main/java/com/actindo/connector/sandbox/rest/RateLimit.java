package com.actindo.connector.sandbox.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * The quota that all clients of a store share: so many requests in each window of 30 seconds.
 *
 * @see <a href="https://developer.bigcommerce.com/docs/start/best-practices/api-rate-limits">API
 *     rate limits</a>
 */
final class RateLimit {
  static final Duration WINDOW = Duration.ofSeconds(30);

  private final InstantSource clock;
  private final Map<String, Window> windows = new HashMap<>();

  private record Window(Instant ends, int used) {}

  /**
   * What the headers of the answer say.
   *
   * @param left requests left in this window
   * @param reset until the quota is full again
   * @param exceeded whether this request came too much
   */
  record Standing(int quota, int left, Duration reset, boolean exceeded) {}

  RateLimit(InstantSource clock) {
    this.clock = clock;
  }

  /** Counts one request. */
  synchronized Standing take(String hash, int quota) {
    var now = clock.instant();
    var window = windows.get(hash);
    if (window == null || !now.isBefore(window.ends())) {
      window = new Window(now.plus(WINDOW), 0);
    }
    windows.put(hash, new Window(window.ends(), window.used() + 1));
    var used = window.used() + 1;
    return new Standing(
        quota, Math.max(0, quota - used), Duration.between(now, window.ends()), used > quota);
  }
}
