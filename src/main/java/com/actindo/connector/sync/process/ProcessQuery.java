package com.actindo.connector.sync.process;

import com.actindo.connector.db.SortKey;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which processes are asked for; the newest first, unless asked otherwise.
 *
 * @param connection only those of this connection; empty for all of the workspace
 */
public record ProcessQuery(PageRequest page, Optional<Long> connection) {
  static final Set<String> PARAMETERS = Set.of("connection");

  public ProcessQuery {
    if (page.sort().isEmpty()) {
      page = new PageRequest(page.page(), page.limit(), List.of(new SortKey("id", true)));
    }
  }

  static ProcessQuery of(QueryParameters query) {
    return new ProcessQuery(
        PageRequest.of(query, ProcessRepository.SORTABLE.keySet()),
        query.whole("connection", 1, Long.MAX_VALUE));
  }
}
