package com.actindo.connector.web.list;

import com.actindo.connector.db.SortKey;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.meaning.Parameter;
import com.actindo.connector.web.meaning.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, and in which order.
 *
 * @param page from 1
 * @param limit entries per page, 1 to 100
 * @param sort the order, the most important key first; empty for the list's own order
 */
public record PageRequest(int page, int limit, List<SortKey> sort) {
  private static final int DEFAULT_LIMIT = 25;
  private static final int MAX_LIMIT = 100;

  private static final Parameter<Long> PAGE =
      Parameter.whole(
          "page",
          1,
          Integer.MAX_VALUE,
          new Words("The page, from 1; 1 by default.", "Die Seite, ab 1; ohne Angabe 1."));
  private static final Parameter<Long> LIMIT =
      Parameter.whole(
          "limit",
          1,
          MAX_LIMIT,
          new Words(
              "Entries per page; " + DEFAULT_LIMIT + " by default.",
              "Einträge je Seite; ohne Angabe " + DEFAULT_LIMIT + "."));
  private static final String SORT = "sort";

  /** The names of the parameters that every list understands. */
  public static final Set<String> PARAMETERS = Set.of(PAGE.name(), LIMIT.name(), SORT);

  public PageRequest {
    if (page < 1 || limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("no such page");
    }
    sort = List.copyOf(sort);
  }

  /** The first page in the list's own order. */
  public static PageRequest first() {
    return new PageRequest(1, DEFAULT_LIMIT, List.of());
  }

  /**
   * Reads {@code page}, {@code limit} and {@code sort}.
   *
   * @param sortable the names that {@code sort} may hold
   * @throws Problem of type {@code invalid-parameter}, naming the parameter
   */
  public static PageRequest of(QueryParameters query, Set<String> sortable) {
    return new PageRequest(
        query.get(PAGE).orElse(1L).intValue(),
        query.get(LIMIT).orElse((long) DEFAULT_LIMIT).intValue(),
        sort(query.text(SORT).orElse(null), sortable));
  }

  /**
   * Everything that a list understands.
   *
   * @param sortable the names that {@code sort} may hold
   * @param own what it understands beside {@code page}, {@code limit} and {@code sort}
   */
  public static List<Parameter<?>> parameters(Set<String> sortable, List<Parameter<?>> own) {
    var order =
        Parameter.order(
            SORT,
            sortable,
            new Words(
                "The order: names with commas between them, each with a minus in front for"
                    + " descending.",
                "Die Reihenfolge: Namen mit Kommas dazwischen, jeder mit einem Minus davor für"
                    + " absteigend."));
    var all = new ArrayList<Parameter<?>>(own);
    all.addAll(List.of(PAGE, LIMIT, order));
    return all;
  }

  /** How many entries lie before this page. */
  public long offset() {
    return (page - 1L) * limit;
  }

  private static List<SortKey> sort(@Nullable String text, Set<String> sortable) {
    if (text == null) {
      return List.of();
    }
    var keys = new ArrayList<SortKey>();
    var seen = new HashSet<String>();
    for (String key : text.split(",", -1)) {
      boolean descending = key.startsWith("-");
      String by = descending ? key.substring(1) : key;
      if (!sortable.contains(by) || !seen.add(by)) {
        throw Problem.naming(ProblemType.INVALID_PARAMETER, "cannot be sorted so", List.of(SORT));
      }
      keys.add(new SortKey(by, descending));
    }
    return keys;
  }
}
