package com.actindo.connector.omnichannel.list;

import com.actindo.connector.connection.ConnectionQuery;
import com.actindo.connector.db.SortKey;
import com.actindo.connector.omnichannel.view.ListSettings;
import com.actindo.connector.web.list.PageRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the list is shown: what a view holds, in this list's own terms.
 *
 * @param sort empty for the list's own order
 * @param active only active or only inactive connections; empty for all
 * @param text found anywhere in the name or the store hash
 */
public record Shown(
    List<Column> columns, Optional<SortKey> sort, Optional<Boolean> active, Optional<String> text) {
  /** The list as it is by itself. */
  public static final Shown STANDARD =
      new Shown(Column.STANDARD, Optional.empty(), Optional.empty(), Optional.empty());

  public Shown {
    columns = List.copyOf(columns);
  }

  /** What a view holds. What an older version of this list knew and this one does not is gone. */
  static Shown of(ListSettings settings) {
    List<Column> columns =
        settings.columns().stream().flatMap(id -> Column.of(id).stream()).distinct().toList();
    return new Shown(
        columns.isEmpty() ? Column.STANDARD : columns,
        settings.sort().flatMap(Shown::key),
        Optional.ofNullable(settings.filters().get("status")).flatMap(ConnectionQuery::active),
        Optional.ofNullable(settings.filters().get("q")));
  }

  /** This with all that an address says in its place. */
  Shown with(ListQuery query) {
    return new Shown(
        query.columns().orElse(columns),
        query.sort().map(Shown::key).orElse(sort),
        query.status().map(ConnectionQuery::active).orElse(active),
        query.text().map(found -> Optional.of(found).filter(t -> !t.isEmpty())).orElse(text));
  }

  /** For keeping in a view. */
  ListSettings settings() {
    var filters = new HashMap<String, String>();
    active.ifPresent(_ -> filters.put("status", statusText()));
    text.ifPresent(found -> filters.put("q", found));
    return new ListSettings(
        columns.stream().map(Column::id).toList(), sort.map(Shown::text), filters);
  }

  /** For asking the database. */
  ConnectionQuery query(int page, int limit) {
    return new ConnectionQuery(
        new PageRequest(page, limit, sort.map(List::of).orElse(List.of())), active, text);
  }

  Shown withColumns(List<Column> others) {
    return new Shown(others, sort, active, text);
  }

  Shown withSort(Optional<SortKey> other) {
    return new Shown(columns, other, active, text);
  }

  Shown withoutFilters() {
    return new Shown(columns, sort, Optional.empty(), Optional.empty());
  }

  /** Whether some connections are left out. */
  public boolean filtered() {
    return active.isPresent() || text.isPresent();
  }

  String columnsText() {
    return String.join(",", columns.stream().map(Column::id).toList());
  }

  String sortText() {
    return sort.map(Shown::text).orElse(ListQuery.NONE);
  }

  public String statusText() {
    return active.map(yes -> yes ? "active" : "inactive").orElse(ListQuery.ALL);
  }

  /** All of it as parameters of an address. */
  Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("columns", columnsText());
    parameters.put("sort", sortText());
    parameters.put("status", statusText());
    parameters.put("q", text.orElse(""));
    return parameters;
  }

  private static Optional<SortKey> key(String text) {
    boolean descending = text.startsWith("-");
    return Column.of(descending ? text.substring(1) : text)
        .map(column -> new SortKey(column.id(), descending));
  }

  private static String text(SortKey key) {
    return (key.descending() ? "-" : "") + key.by();
  }
}
