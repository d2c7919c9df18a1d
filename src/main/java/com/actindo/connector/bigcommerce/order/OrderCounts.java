package com.actindo.connector.bigcommerce.order;

import java.util.Map;
import java.util.Set;

/** How many orders there are of each status id. */
public record OrderCounts(Map<Integer, Long> byStatus) {
  public OrderCounts {
    byStatus = Map.copyOf(byStatus);
  }

  /** How many have one of these statuses. */
  public long of(Set<Integer> statuses) {
    return byStatus.entrySet().stream()
        .filter(entry -> statuses.contains(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
