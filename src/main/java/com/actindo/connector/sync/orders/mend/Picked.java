package com.actindo.connector.sync.orders.mend;

import com.actindo.connector.web.list.IfMatch;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The orders that somebody picked, each in the version that he saw.
 *
 * @param seen by the order's id
 */
public record Picked(Map<Long, IfMatch> seen) {
  public Picked {
    seen = Map.copyOf(seen);
  }

  /** Some rows of a list: their versions by their ids. */
  public static Picked rows(Map<Long, Long> versions) {
    return new Picked(
        versions.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, row -> IfMatch.version(row.getValue()))));
  }

  Set<Long> ids() {
    return seen.keySet();
  }

  boolean isAsSeen(long id, long version) {
    IfMatch one = seen.get(id);
    return one != null && one.holds(version);
  }
}
