package com.actindo.connector.connection.list;

import com.actindo.connector.connection.ConnectionStatus;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.web.meaning.Parameter;
import com.actindo.connector.web.meaning.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which connections are asked for.
 *
 * @param active only active or only inactive ones; empty for all
 * @param text found anywhere in the name or the store hash, whatever its case
 */
public record ConnectionQuery(PageRequest page, Optional<Boolean> active, Optional<String> text) {
  private static final Parameter<ConnectionStatus> STATUS =
      Parameter.choice(
          "status",
          ConnectionStatus.values(),
          ConnectionStatus::id,
          new Words("Only those with this status.", "Nur die mit diesem Status."));
  private static final Parameter<String> TEXT =
      Parameter.text(
          "q",
          new Words(
              "Found anywhere in the name or the store hash, whatever its case.",
              "Irgendwo im Namen oder im Store-Hash, ohne Rücksicht auf Großschreibung."));

  /** What the list understands beside paging. */
  public static final List<Parameter<?>> PARAMETERS = List.of(STATUS, TEXT);

  /** The names that {@code sort} may hold. */
  public static final Set<String> SORTABLE = ConnectionListRepository.SORTABLE.keySet();

  /** The first connections in their own order. */
  public static ConnectionQuery first() {
    return new ConnectionQuery(PageRequest.first(), Optional.empty(), Optional.empty());
  }

  /** Reads the query of the list. */
  public static ConnectionQuery of(QueryParameters query) {
    return new ConnectionQuery(
        PageRequest.of(query, SORTABLE),
        query.get(STATUS).map(status -> status == ConnectionStatus.ACTIVE),
        query.get(TEXT));
  }

  /** Whether some of the workspace's connections are left out. */
  boolean filtered() {
    return active.isPresent() || text.isPresent();
  }

  /** {@code active} or {@code inactive}; empty for everything else. */
  public static Optional<Boolean> active(String status) {
    return switch (status) {
      case "active" -> Optional.of(true);
      case "inactive" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
