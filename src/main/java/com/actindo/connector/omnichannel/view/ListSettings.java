package com.actindo.connector.omnichannel.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a list is shown.
 *
 * @param columns the names of the columns from left to right, at least one
 * @param sort as in the list's address, such as {@code -name}; empty for the list's own order
 * @param filters by their names in the list's address
 */
public record ListSettings(
    List<String> columns, Optional<String> sort, Map<String, String> filters) {
  public ListSettings {
    columns = List.copyOf(columns);
    filters = Map.copyOf(filters);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a list needs a column");
    }
  }
}
