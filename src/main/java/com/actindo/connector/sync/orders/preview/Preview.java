package com.actindo.connector.sync.orders.preview;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What an import with certain filters would bring from the store, orders that are here already
 * among them.
 *
 * @param orders how many
 * @param exact false when the store only told about how many
 * @param first the one with the lowest id; null when there is none, or none that is known
 * @param last the one with the highest id; null when there is none, or none that is known
 * @param timeZone in which the store counts its days
 */
public record Preview(
    long orders, boolean exact, @Nullable Edge first, @Nullable Edge last, ZoneId timeZone) {
  /** The first or the last order. */
  public record Edge(long id, Instant created) {}

  /** Nothing would come. */
  static Preview nothing(ZoneId timeZone) {
    return new Preview(0, true, null, null, timeZone);
  }
}
