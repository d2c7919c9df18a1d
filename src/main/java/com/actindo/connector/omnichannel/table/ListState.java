package com.actindo.connector.omnichannel.table;

import com.actindo.connector.db.SortKey;
import com.actindo.connector.omnichannel.view.ListView;
import com.actindo.connector.web.list.PageRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A list as one address shows it, and the addresses that lead on from there.
 *
 * @param view the chosen view
 * @param shown what holds: the view's settings with all that the address says otherwise
 * @param page from 1
 */
public record ListState(Optional<ListView> view, Shown shown, int page, int limit) {

  /** What {@code query} means together with the view that it names. */
  public static ListState of(Table table, ListQuery query, Optional<ListView> view) {
    return new ListState(view, saved(table, view).with(query), query.page(), query.limit());
  }

  private static Shown saved(Table table, Optional<ListView> view) {
    return view.map(one -> Shown.of(table, one.settings())).orElseGet(() -> Shown.standard(table));
  }

  /** The part of the list that its page shows. */
  public PageRequest request() {
    return new PageRequest(page, limit, shown.sort().map(List::of).orElse(List.of()));
  }

  /** Whether a view is chosen and the list is shown otherwise. */
  public boolean changed() {
    return view.isPresent() && !shown.equals(saved(shown.table(), view));
  }

  /** The parameters of the address: only what differs from the view, or from the plain list. */
  public Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    view.ifPresent(chosen -> parameters.put("view", Long.toString(chosen.id())));
    Map<String, String> base = saved(shown.table(), view).parameters();
    Map<String, String> now = shown.parameters();
    now.forEach((name, value) -> {
      if (!value.equals(base.get(name))) {
        parameters.put(name, value);
      }
    });
    if (page > 1) {
      parameters.put("page", Integer.toString(page));
    }
    if (limit != ListQuery.DEFAULT_LIMIT) {
      parameters.put("limit", Integer.toString(limit));
    }
    return parameters;
  }

  /** {@link #parameters} but some: what the hidden fields of a form carry that asks for those. */
  public List<Map.Entry<String, String>> parametersBut(String... names) {
    var rest = new LinkedHashMap<>(parameters());
    rest.keySet().removeAll(List.of(names));
    return List.copyOf(rest.entrySet());
  }

  /** The address without its path: empty for the plain list, else with a question mark. */
  public String query() {
    String query = encode(parameters());
    return query.isEmpty() ? "" : "?" + query;
  }

  /** All settings, whatever the view says. */
  public String settingsQuery() {
    return encode(shown.parameters());
  }

  public ListState at(long other) {
    return new ListState(view, shown, (int) other, limit);
  }

  /** The first page as another view shows it, or as it is without one. */
  public ListState onView(Optional<ListView> other) {
    return new ListState(other, saved(shown.table(), other), 1, limit);
  }

  /** What a click on a column's heading leads to: ascending, descending, the list's own order. */
  public ListState sortedBy(Column column) {
    Optional<SortKey> next =
        switch (direction(column)) {
          case NONE -> Optional.of(new SortKey(column.id(), false));
          case ASCENDING -> Optional.of(new SortKey(column.id(), true));
          case DESCENDING -> Optional.empty();
        };
    return new ListState(view, shown.withSort(next), 1, limit);
  }

  /** How the list is sorted by a column. */
  public enum Direction {
    NONE,
    ASCENDING,
    DESCENDING
  }

  public Direction direction(Column column) {
    return shown
        .sort()
        .filter(key -> key.by().equals(column.id()))
        .map(key -> key.descending() ? Direction.DESCENDING : Direction.ASCENDING)
        .orElse(Direction.NONE);
  }

  /** The list without one of its columns, or as it is when that is the only one. */
  public ListState without(Column column) {
    var rest = new ArrayList<>(shown.columns());
    rest.remove(column);
    return rest.isEmpty() ? this : new ListState(view, shown.withColumns(rest), page, limit);
  }

  public ListState withoutFilters() {
    return new ListState(view, shown.withoutFilters(), 1, limit);
  }

  /** The view as it was saved. */
  public ListState reset() {
    return onView(view);
  }

  private static String encode(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"))
        .replace("%2C", ",");
  }
}
