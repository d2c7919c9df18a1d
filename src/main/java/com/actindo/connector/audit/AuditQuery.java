package com.actindo.connector.audit;

import com.actindo.connector.db.SortKey;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.web.meaning.Parameter;
import com.actindo.connector.web.meaning.Words;
import java.util.List;
import java.util.Optional;

/**
 * Which events are asked for; the newest first, unless asked otherwise.
 *
 * @param connection only those of this connection, also of one that is gone; empty for all
 */
public record AuditQuery(PageRequest page, Optional<Long> connection) {
  private static final Parameter<Long> CONNECTION =
      Parameter.whole(
          "connection",
          1,
          Long.MAX_VALUE,
          new Words(
              "Only those of this connection, also of one that is gone.",
              "Nur die dieser Verbindung, auch wenn es sie nicht mehr gibt."));

  /** What the list understands beside paging. */
  public static final List<Parameter<?>> PARAMETERS = List.of(CONNECTION);

  public AuditQuery {
    if (page.sort().isEmpty()) {
      page = new PageRequest(page.page(), page.limit(), List.of(new SortKey("id", true)));
    }
  }

  /** Every parameter of the list. */
  public static List<Parameter<?>> all() {
    return PageRequest.parameters(AuditListRepository.SORTABLE.keySet(), PARAMETERS);
  }

  /** Reads the query of the list. */
  public static AuditQuery of(QueryParameters query) {
    return new AuditQuery(
        PageRequest.of(query, AuditListRepository.SORTABLE.keySet()), query.get(CONNECTION));
  }
}
