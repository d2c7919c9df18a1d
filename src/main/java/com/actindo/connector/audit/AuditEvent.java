package com.actindo.connector.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that changed.
 *
 * @param event what, in the form {@code thing.verb}, such as {@code connection.created}
 * @param detail before and after, without secrets and personal data
 */
public record AuditEvent(
    Actor actor,
    String event,
    @Nullable String workspace,
    @Nullable String storeHash,
    @Nullable Long connectionId,
    Map<String, Object> detail) {
  public AuditEvent {
    detail = Map.copyOf(detail);
  }
}
