package com.actindo.connector.http;

import java.time.Duration;

/**
 * The moment until which several calls have to be done together, on the clock that only ever runs
 * forward (the time of day has nothing to do with it).
 */
public record Deadline(long nanoTime) {
  /** A deadline that is so far away from now. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** The time that is left; zero or negative when it has passed. */
  public Duration left() {
    return Duration.ofNanos(nanoTime - System.nanoTime());
  }
}
