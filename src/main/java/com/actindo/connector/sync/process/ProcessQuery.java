package com.actindo.connector.sync.process;

import com.actindo.connector.db.SortKey;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.web.meaning.Parameter;
import com.actindo.connector.web.meaning.Words;
import java.util.List;
import java.util.Optional;

/**
 * Which processes are asked for; the newest first, unless asked otherwise.
 *
 * @param connection only those of this connection; empty for all of the workspace
 */
public record ProcessQuery(PageRequest page, Optional<Long> connection) {
  private static final Parameter<Long> CONNECTION =
      Parameter.whole(
          "connection",
          1,
          Long.MAX_VALUE,
          new Words("Only those of this connection.", "Nur die dieser Verbindung."));

  static final List<Parameter<?>> PARAMETERS = List.of(CONNECTION);

  public ProcessQuery {
    if (page.sort().isEmpty()) {
      page = new PageRequest(page.page(), page.limit(), List.of(new SortKey("id", true)));
    }
  }

  static ProcessQuery of(QueryParameters query) {
    return new ProcessQuery(
        PageRequest.of(query, ProcessRepository.SORTABLE.keySet()), query.get(CONNECTION));
  }
}
