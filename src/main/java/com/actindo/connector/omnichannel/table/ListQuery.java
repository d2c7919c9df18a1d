package com.actindo.connector.omnichannel.table;

import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.list.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list's address says; what it does not say, the chosen view says.
 *
 * @param columns never empty when present
 * @param sort a column, descending with a minus before it, or {@link #NONE}
 * @param filters by their names: a choice, or what lifts the view's
 * @param page from 1
 */
public record ListQuery(
    Optional<Long> view,
    Optional<List<Column>> columns,
    Optional<String> sort,
    Map<String, String> filters,
    int page,
    int limit) {
  /** No order but the list's own. */
  static final String NONE = "none";

  /** The rows per page that the page offers. */
  public static final List<Integer> LIMITS = List.of(10, 25, 50, 100);

  static final int DEFAULT_LIMIT = 25;

  public ListQuery {
    filters = Map.copyOf(filters);
  }

  /**
   * Reads an address. {@code columns} may be repeated: a form without scripts adds one so.
   *
   * @throws Problem of type {@code invalid-parameter}, naming the parameter
   */
  public static ListQuery of(Table table, Map<String, List<String>> given) {
    var values = new HashMap<>(given);
    values.computeIfPresent("columns", (name, lists) -> List.of(String.join(",", lists)));
    values.computeIfPresent("view", (name, ids) -> ids.equals(List.of("")) ? null : ids);
    var query = QueryParameters.of(values, known(table));
    return new ListQuery(
        query.whole("view", 1, Long.MAX_VALUE),
        query.text("columns").map(text -> columns(table, text)),
        query.choice("sort", text -> sort(table, text)),
        filters(table, query),
        query.whole("page", 1, Integer.MAX_VALUE).orElse(1L).intValue(),
        query.whole("limit", 1, 100).map(ListQuery::limit).orElse(DEFAULT_LIMIT));
  }

  /** {@link #of} for an address's query as a text, with or without its question mark. */
  public static ListQuery parse(Table table, String query) {
    var values = new HashMap<String, List<String>>();
    for (String part : query.replaceFirst("^\\?", "").split("&", -1)) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2) {
        values.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(decoded(pair));
      }
    }
    return of(table, values);
  }

  private static Set<String> known(Table table) {
    return Stream.concat(
            table.filters().stream().map(Filter::name),
            Stream.of("view", "columns", Said.PARAMETER))
        .collect(Collectors.toSet());
  }

  private static String decoded(String[] pair) {
    try {
      return URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      throw refused(pair[0]);
    }
  }

  private static List<Column> columns(Table table, String text) {
    List<Column> columns =
        Arrays.stream(text.split(",", -1))
            .filter(id -> !id.isEmpty())
            .map(id -> table.column(id).orElseThrow(() -> refused("columns")))
            .toList();
    if (columns.isEmpty() || new HashSet<>(columns).size() < columns.size()) {
      throw refused("columns");
    }
    return columns;
  }

  private static Optional<String> sort(Table table, String text) {
    String by = text.startsWith("-") ? text.substring(1) : text;
    return Optional.of(text).filter(_ -> text.equals(NONE) || table.sortable(by).isPresent());
  }

  private static Map<String, String> filters(Table table, QueryParameters query) {
    var filters = new HashMap<String, String>();
    for (Filter filter : table.filters()) {
      filter.read(query).ifPresent(text -> filters.put(filter.name(), text));
    }
    return filters;
  }

  private static int limit(long limit) {
    if (!LIMITS.contains((int) limit)) {
      throw refused("limit");
    }
    return (int) limit;
  }

  private static Problem refused(String name) {
    return Problem.naming(ProblemType.INVALID_PARAMETER, "not on this list", List.of(name));
  }
}
