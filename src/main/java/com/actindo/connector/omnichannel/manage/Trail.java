package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionEvent;
import com.actindo.connector.db.Tx;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Map;

/** Puts into the audit trail what a workspace's user did with a connection. */
public final class Trail {
  private final AuditRepository audit;

  public Trail(AuditRepository audit) {
    this.audit = audit;
  }

  /**
   * Adds one event.
   *
   * @param detail before and after, without secrets
   */
  void add(Tx tx, Member member, Connection connection, String event, Map<String, Object> detail) {
    audit.add(tx, ConnectionEvent.by(member, connection, event, detail));
  }

  /** Adds the same event for several connections. */
  void addAll(Tx tx, Member member, List<Connection> connections, String event) {
    audit.addAll(
        tx,
        connections.stream()
            .map(connection -> ConnectionEvent.by(member, connection, event, Map.of()))
            .toList());
  }
}
