package com.actindo.connector.order.list;

import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.web.meaning.Parameter;
import com.actindo.connector.web.meaning.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which orders are asked for.
 *
 * @param connection only those of this connection; empty for all
 * @param status only those with this import status; empty for all
 * @param remoteId only those with this id in their shop; empty for all
 */
public record OrderListQuery(
    PageRequest page,
    Optional<Long> connection,
    Optional<ImportStatus> status,
    Optional<Long> remoteId) {
  private static final Parameter<Long> CONNECTION =
      Parameter.whole(
          "connection",
          1,
          Long.MAX_VALUE,
          new Words("Only those of this connection.", "Nur die dieser Verbindung."));
  private static final Parameter<ImportStatus> STATUS =
      Parameter.choice(
          "status",
          ImportStatus.values(),
          ImportStatus::id,
          new Words("Only those with this status.", "Nur die mit diesem Status."));
  private static final Parameter<Long> REMOTE_ID =
      Parameter.whole(
          "remoteId",
          1,
          Long.MAX_VALUE,
          new Words("Only those with this id in the shop.", "Nur die mit dieser ID im Shop."));

  /** What the list understands beside paging. */
  public static final List<Parameter<?>> PARAMETERS = List.of(CONNECTION, STATUS, REMOTE_ID);

  /** The names that {@code sort} may hold. */
  public static final Set<String> SORTABLE = OrderListRepository.SORTABLE.keySet();

  /** The first orders in their own order. */
  public static OrderListQuery first() {
    return new OrderListQuery(
        PageRequest.first(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Reads the query of the list. */
  public static OrderListQuery of(QueryParameters query) {
    return new OrderListQuery(
        PageRequest.of(query, SORTABLE),
        query.get(CONNECTION),
        query.get(STATUS),
        query.get(REMOTE_ID));
  }
}
