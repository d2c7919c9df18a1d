package com.actindo.connector.connection.settings;

import java.time.LocalDate;
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
  private static final int LAST_STATUS = 14;

  public OrderFilters {
    statuses = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
    if (statuses.stream().anyMatch(status -> status < 0 || status > LAST_STATUS)) {
      throw new IllegalArgumentException("there are the order statuses 0 to 14");
    }
    if (fromId != null && fromId < 1) {
      throw new IllegalArgumentException("order ids begin at 1");
    }
  }
}
