package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.order.ImportStatus;
import java.util.Map;

/**
 * How all orders together are (rule OIM-12).
 *
 * @param colour the one that counts most
 * @param faulty how many are in error, be it their import or the export of their status
 * @param pending how many still wait for something
 */
public record Light(Colour colour, long faulty, long pending) {
  /** What a light can show. */
  public enum Colour {
    /** At least one order is in error. */
    RED("red"),
    /** At least one order waits for something. */
    YELLOW("yellow"),
    /** All orders are complete, or given up on. */
    GREEN("green"),
    /** There are no orders. */
    NONE("none");

    private final String id;

    Colour(String id) {
      this.id = id;
    }

    /** The name of its style. */
    public String id() {
      return id;
    }
  }

  /** The light of so many orders of each import status, and so many in error. */
  static Light of(Map<ImportStatus, Long> counts, long faulty) {
    long pending =
        counts.entrySet().stream()
            .filter(one -> one.getKey().isPending())
            .mapToLong(Map.Entry::getValue)
            .sum();
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return new Light(colour(faulty, pending, all), faulty, pending);
  }

  private static Colour colour(long faulty, long pending, long all) {
    if (faulty > 0) {
      return Colour.RED;
    }
    if (pending > 0) {
      return Colour.YELLOW;
    }
    return all > 0 ? Colour.GREEN : Colour.NONE;
  }
}
