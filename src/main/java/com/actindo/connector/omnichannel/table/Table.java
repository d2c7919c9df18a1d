package com.actindo.connector.omnichannel.table;

import java.util.List;
import java.util.Optional;

/**
 * What a list can show, and how it can be asked.
 *
 * @param name in the rows of views
 * @param path below the workspace's address
 * @param standard what is shown unless somebody wants it otherwise
 */
public record Table(
    String name, String path, List<Column> columns, List<Column> standard, List<Filter> filters) {
  public Table {
    columns = List.copyOf(columns);
    standard = List.copyOf(standard);
    filters = List.copyOf(filters);
  }

  /** The column with this name; empty for all other texts. */
  public Optional<Column> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  Optional<Column> sortable(String id) {
    return column(id).filter(Column::sortable);
  }
}
