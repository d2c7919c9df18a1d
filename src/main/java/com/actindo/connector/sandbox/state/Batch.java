package com.actindo.connector.sandbox.state;

import java.time.Instant;

/**
 * Orders that came after the seed, one or many at once.
 *
 * @param status the id of the status that they came with
 * @param special what each of them shows, by its name
 * @param past whether they are from the weeks before, else from that moment
 */
public record Batch(Instant at, int count, int status, String special, boolean past) {
  private static final int AWAITING_FULFILLMENT = 11;

  /** One ordinary order. */
  public static Batch one(Instant at) {
    return new Batch(at, 1, AWAITING_FULFILLMENT, "PLAIN", false);
  }

  /** As older versions wrote it: only when. Jackson finds this by its name. */
  public static Batch valueOf(String at) {
    return one(Instant.parse(at));
  }
}
