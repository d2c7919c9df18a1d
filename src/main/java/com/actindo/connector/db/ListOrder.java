package com.actindo.connector.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.SortField;

/** The order of a list that is read page by page. */
public final class ListOrder {
  private ListOrder() {}

  /**
   * The asked order, empty values last, and then the id, so that no row is on two pages.
   *
   * @param sortable the column behind each name
   * @throws IllegalArgumentException for a name that the list does not offer
   */
  public static List<SortField<?>> of(
      List<SortKey> sort, Map<String, Field<?>> sortable, Field<Long> id) {
    var order = new ArrayList<SortField<?>>();
    for (SortKey key : sort) {
      Field<?> field = sortable.get(key.by());
      if (field == null) {
        throw new IllegalArgumentException("cannot be sorted by " + key.by());
      }
      order.add(key.descending() ? field.desc().nullsLast() : field.asc().nullsLast());
    }
    order.add(id.asc());
    return order;
  }
}
