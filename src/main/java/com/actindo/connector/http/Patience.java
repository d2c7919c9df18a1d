package com.actindo.connector.http;

import java.time.Duration;

/**
 * How long a peer may take. Only its own time counts: whoever reads a body slowly takes nothing off
 * it.
 *
 * @param firstByte until the head of the answer is here, connecting included
 * @param whole until the last byte of the body is here, all that included
 */
public record Patience(Duration firstByte, Duration whole) {
  /** The same limit for both. */
  public static Patience of(Duration whole) {
    return new Patience(whole, whole);
  }

  Duration untilHead() {
    return firstByte.compareTo(whole) < 0 ? firstByte : whole;
  }
}
