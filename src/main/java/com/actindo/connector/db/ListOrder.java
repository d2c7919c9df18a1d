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
   * The asked order and then the id in the direction of the last key, so that no row is on two
   * pages and one index gives the order read forwards, and the opposite one read backwards. Empty
   * values are the smallest.
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
      order.add(sorted(field, key.descending()));
      if (field.equals(id)) {
        return order;
      }
    }
    order.add(sorted(id, !sort.isEmpty() && sort.getLast().descending()));
    return order;
  }

  /** The opposite of {@link #of}: the same list from its other end. */
  public static List<SortField<?>> reversed(
      List<SortKey> sort, Map<String, Field<?>> sortable, Field<Long> id) {
    List<SortKey> opposite = new ArrayList<>();
    for (SortKey key : sort) {
      opposite.add(new SortKey(key.by(), !key.descending()));
    }
    return sort.isEmpty() ? List.of(id.desc()) : of(opposite, sortable, id);
  }

  /** A word about empty values where there are none would keep PostgreSQL from using the index. */
  private static SortField<?> sorted(Field<?> field, boolean descending) {
    SortField<?> sorted = descending ? field.desc() : field.asc();
    if (!field.getDataType().nullable()) {
      return sorted;
    }
    return descending ? sorted.nullsLast() : sorted.nullsFirst();
  }
}
