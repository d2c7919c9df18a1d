package com.actindo.connector.omnichannel.list;

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

/**
 * What the list's address says; what it does not say, the chosen view says.
 *
 * @param columns never empty when present
 * @param sort a column, descending with a minus before it, or {@link #NONE}
 * @param status {@code active}, {@code inactive} or {@link #ALL}
 * @param text what to look for; an empty one lifts the view's
 * @param page from 1
 */
public record ListQuery(
    Optional<Long> view,
    Optional<List<Column>> columns,
    Optional<String> sort,
    Optional<String> status,
    Optional<String> text,
    int page,
    int limit) {
  /** No order but the list's own. */
  static final String NONE = "none";

  /** No choice by status. */
  static final String ALL = "all";

  /** The rows per page that the page offers. */
  static final List<Integer> LIMITS = List.of(10, 25, 50, 100);

  static final int DEFAULT_LIMIT = 25;
  private static final Set<String> KNOWN = Set.of("view", "columns", "status", "q", Said.PARAMETER);
  private static final Set<String> STATUSES = Set.of("active", "inactive", ALL);

  /** The list as it is by itself. */
  static final ListQuery PLAIN =
      new ListQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          1,
          DEFAULT_LIMIT);

  /**
   * Reads an address. {@code columns} may be repeated: a form without scripts adds one so.
   *
   * @throws Problem of type {@code invalid-parameter}, naming the parameter
   */
  static ListQuery of(Map<String, List<String>> given) {
    var values = new HashMap<>(given);
    values.computeIfPresent("columns", (name, lists) -> List.of(String.join(",", lists)));
    values.computeIfPresent("view", (name, ids) -> ids.equals(List.of("")) ? null : ids);
    var query = QueryParameters.of(values, KNOWN);
    return new ListQuery(
        query.whole("view", 1, Long.MAX_VALUE),
        query.text("columns").map(ListQuery::columns),
        query.choice("sort", ListQuery::sort),
        query.choice("status", text -> Optional.of(text).filter(STATUSES::contains)),
        query.textOrEmpty("q").map(String::strip),
        query.whole("page", 1, Integer.MAX_VALUE).orElse(1L).intValue(),
        query.whole("limit", 1, 100).map(ListQuery::limit).orElse(DEFAULT_LIMIT));
  }

  /** {@link #of} for an address's query as a text, with or without its question mark. */
  static ListQuery parse(String query) {
    var values = new HashMap<String, List<String>>();
    for (String part : query.replaceFirst("^\\?", "").split("&", -1)) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2) {
        values.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(decoded(pair));
      }
    }
    return of(values);
  }

  private static String decoded(String[] pair) {
    try {
      return URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      throw refused(pair[0]);
    }
  }

  private static List<Column> columns(String text) {
    List<Column> columns =
        Arrays.stream(text.split(",", -1))
            .filter(id -> !id.isEmpty())
            .map(id -> Column.of(id).orElseThrow(() -> refused("columns")))
            .toList();
    if (columns.isEmpty() || new HashSet<>(columns).size() < columns.size()) {
      throw refused("columns");
    }
    return columns;
  }

  private static Optional<String> sort(String text) {
    String by = text.startsWith("-") ? text.substring(1) : text;
    return Optional.of(text).filter(_ -> text.equals(NONE) || Column.of(by).isPresent());
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
