package com.actindo.connector.connection;

import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import java.util.Optional;
import java.util.Set;

/**
 * Which connections are asked for.
 *
 * @param active only active or only inactive ones; empty for all
 * @param text found anywhere in the name or the store hash, whatever its case
 */
public record ConnectionQuery(PageRequest page, Optional<Boolean> active, Optional<String> text) {
  /** What the list understands beside paging. */
  public static final Set<String> PARAMETERS = Set.of("status", "q");

  /** The first connections in their own order. */
  public static ConnectionQuery first() {
    return new ConnectionQuery(PageRequest.first(), Optional.empty(), Optional.empty());
  }

  /** Reads the query of the list. */
  public static ConnectionQuery of(QueryParameters query) {
    return new ConnectionQuery(
        PageRequest.of(query, ConnectionRepository.SORTABLE.keySet()),
        query.choice("status", ConnectionQuery::active),
        query.text("q"));
  }

  private static Optional<Boolean> active(String status) {
    return switch (status) {
      case "active" -> Optional.of(true);
      case "inactive" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
