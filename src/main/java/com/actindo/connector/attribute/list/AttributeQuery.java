package com.actindo.connector.attribute.list;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.web.meaning.Parameter;
import com.actindo.connector.web.meaning.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which attributes, groups or sets are asked for.
 *
 * @param connection only what this connection uses; empty for all of the workspace
 */
record AttributeQuery(PageRequest page, Optional<Long> connection, Optional<Entity> entity) {
  private static final Parameter<Long> CONNECTION =
      Parameter.whole(
          "connection",
          1,
          Long.MAX_VALUE,
          new Words("Only what this connection uses.", "Nur was diese Verbindung verwendet."));
  private static final Parameter<Entity> ENTITY =
      Parameter.choice(
          "entity",
          Entity.values(),
          Entity::id,
          new Words("Only what describes this.", "Nur was dies beschreibt."));

  static final List<Parameter<?>> PARAMETERS = List.of(CONNECTION, ENTITY);

  static AttributeQuery of(QueryParameters query, Set<String> sortable) {
    return new AttributeQuery(
        PageRequest.of(query, sortable), query.get(CONNECTION), query.get(ENTITY));
  }
}
