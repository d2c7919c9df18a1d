package com.actindo.connector.connection.settings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which orders of a store are imported.
 *
 * @param statuses BigCommerce's status ids 0 to 14; without any, nothing is imported
 * @param fromId the first order to import, inclusive; null for all
 * @param createdFrom the first day, counted from 00:00 in the store's time zone; null for all
 */
public record OrderFilters(
    SortedSet<Integer> statuses,
    @Nullable Long fromId,
    @Nullable LocalDate createdFrom,
    boolean importArchived) {
  /** Statuses are numbered from 0 to this one. */
  public static final int LAST_STATUS = 14;

  /** The greatest order id that every JSON reader keeps exactly. */
  public static final long LAST_ID = (1L << 53) - 1;

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;

  public OrderFilters {
    statuses = Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
    if (!statuses.stream().allMatch(OrderFilters::isStatus)) {
      throw new IllegalArgumentException("there are the order statuses 0 to 14");
    }
    if (fromId != null && !isOrderId(fromId)) {
      throw new IllegalArgumentException("order ids go from 1 to 2^53 - 1");
    }
    if (createdFrom != null && !isDay(createdFrom)) {
      throw new IllegalArgumentException("orders are of the years 1970 to 9999");
    }
  }

  /** Whether BigCommerce has a status with this id. */
  public static boolean isStatus(long id) {
    return id >= 0 && id <= LAST_STATUS;
  }

  /** Whether an order can have this id. */
  public static boolean isOrderId(long id) {
    return id >= 1 && id <= LAST_ID;
  }

  /** Whether an order can be of this day. */
  public static boolean isDay(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
