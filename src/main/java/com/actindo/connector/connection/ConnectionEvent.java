package com.actindo.connector.connection;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.workspace.Member;
import java.util.Map;

/** What a workspace's user did with a connection, for the audit trail. */
public final class ConnectionEvent {
  private ConnectionEvent() {}

  /**
   * One event.
   *
   * @param event what was done, as {@link AuditEvent} names it
   * @param detail before and after, without secrets
   */
  public static AuditEvent by(
      Member member, Connection connection, String event, Map<String, Object> detail) {
    return new AuditEvent(
        Actor.workspaceUser(member.userId()),
        event,
        connection.workspace().value(),
        connection.storeHash().value(),
        connection.id(),
        detail);
  }
}
