package com.actindo.connector.omnichannel.table;

import com.actindo.connector.db.SortKey;
import com.actindo.connector.omnichannel.view.ListSettings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a list is shown: what a view holds, in the list's own terms.
 *
 * @param sort empty for the list's own order
 * @param filters the choices that are made, by their names
 */
public record Shown(
    Table table, List<Column> columns, Optional<SortKey> sort, Map<String, String> filters) {
  public Shown {
    columns = List.copyOf(columns);
    filters = Map.copyOf(filters);
  }

  /** The list as it is by itself. */
  public static Shown standard(Table table) {
    return new Shown(table, table.standard(), Optional.empty(), Map.of());
  }

  /** What a view holds. What an older version of the list knew and this one does not is gone. */
  static Shown of(Table table, ListSettings settings) {
    List<Column> columns =
        settings.columns().stream().flatMap(id -> table.column(id).stream()).distinct().toList();
    var filters = new HashMap<String, String>();
    for (Filter filter : table.filters()) {
      Optional.ofNullable(settings.filters().get(filter.name()))
          .filter(filter.fits())
          .ifPresent(text -> filters.put(filter.name(), text));
    }
    return new Shown(
        table,
        columns.isEmpty() ? table.standard() : columns,
        settings.sort().flatMap(text -> key(table, text)),
        filters);
  }

  /** This with all that an address says in its place. */
  public Shown with(ListQuery query) {
    var all = new HashMap<>(filters);
    for (Filter filter : table.filters()) {
      Optional.ofNullable(query.filters().get(filter.name()))
          .ifPresent(text -> all.put(filter.name(), text));
      all.remove(filter.name(), filter.none());
    }
    return new Shown(
        table,
        query.columns().orElse(columns),
        query.sort().map(text -> key(table, text)).orElse(sort),
        all);
  }

  /** For keeping in a view. */
  public ListSettings settings() {
    return new ListSettings(
        columns.stream().map(Column::id).toList(), sort.map(Shown::text), filters);
  }

  Shown withColumns(List<Column> others) {
    return new Shown(table, others, sort, filters);
  }

  Shown withSort(Optional<SortKey> other) {
    return new Shown(table, columns, other, filters);
  }

  Shown withoutFilters() {
    return new Shown(table, columns, sort, Map.of());
  }

  /** Whether some rows are left out. */
  public boolean filtered() {
    return !filters.isEmpty();
  }

  /** A choice that is made. */
  public Optional<String> filter(String name) {
    return Optional.ofNullable(filters.get(name));
  }

  /** The text that stands for a choice, also for none. */
  public String text(Filter filter) {
    return filters.getOrDefault(filter.name(), filter.none());
  }

  String columnsText() {
    return String.join(",", columns.stream().map(Column::id).toList());
  }

  String sortText() {
    return sort.map(Shown::text).orElse(ListQuery.NONE);
  }

  /** All of it as parameters of an address. */
  Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("columns", columnsText());
    parameters.put("sort", sortText());
    table.filters().forEach(filter -> parameters.put(filter.name(), text(filter)));
    return parameters;
  }

  private static Optional<SortKey> key(Table table, String text) {
    boolean descending = text.startsWith("-");
    return table
        .sortable(descending ? text.substring(1) : text)
        .map(column -> new SortKey(column.id(), descending));
  }

  private static String text(SortKey key) {
    return (key.descending() ? "-" : "") + key.by();
  }
}
