package com.actindo.connector.attribute.list;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import java.util.Optional;
import java.util.Set;

/**
 * Which attributes, groups or sets are asked for.
 *
 * @param connection only what this connection uses; empty for all of the workspace
 */
record AttributeQuery(PageRequest page, Optional<Long> connection, Optional<Entity> entity) {
  static final Set<String> PARAMETERS = Set.of("connection", "entity");

  static AttributeQuery of(QueryParameters query, Set<String> sortable) {
    return new AttributeQuery(
        PageRequest.of(query, sortable),
        query.whole("connection", 1, Long.MAX_VALUE),
        query.choice("entity", Entity::of));
  }
}
