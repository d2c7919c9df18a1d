package com.actindo.connector.sync.orders;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the orders of a connection come.
 *
 * @param interval minutes; null: only by hand
 * @param lastSuccessAt when an import last ended well; null: never
 */
public record ImportPlan(
    long connectionId, @Nullable Integer interval, @Nullable Instant lastSuccessAt, long version) {
  /** The intervals that can be chosen, in minutes. */
  public static final Set<Integer> INTERVALS = Set.of(2, 5, 10, 15, 20, 30, 60);
}
