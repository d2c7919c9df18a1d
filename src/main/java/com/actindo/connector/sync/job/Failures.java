package com.actindo.connector.sync.job;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.process.ProcessRepository;
import java.util.Map;

/** Writes down that a job of a connection failed for good: once, whatever it was about to do. */
public final class Failures {
  private final ConnectionRepository connections;
  private final ProcessRepository processes;
  private final NotificationRepository notifications;
  private final AuditRepository audit;

  public Failures(
      ConnectionRepository connections,
      ProcessRepository processes,
      NotificationRepository notifications,
      AuditRepository audit) {
    this.connections = connections;
    this.processes = processes;
    this.notifications = notifications;
    this.audit = audit;
  }

  /**
   * What a failure is called.
   *
   * @param event in the audit trail
   * @param reason in the notification, when it says nothing about the access
   */
  public record Names(String event, String reason) {}

  /** The process failed, and the connection knows what that says about its access. */
  public void failed(
      Tx tx, ConnectionJob job, Connection connection, SyncTrouble why, Names names) {
    connections.syncFailed(tx, connection.workspace(), connection.id(), why.fault().orElse(null));
    processes.fail(tx, connection.workspace(), job.process(), why.slug());
    notifications.raise(tx, connection, why.fault().map(AccessFault::slug).orElse(names.reason()));
    audit.add(
        tx,
        new AuditEvent(
            Actor.service(),
            names.event(),
            connection.workspace().value(),
            connection.storeHash().value(),
            connection.id(),
            Map.of("reason", why.slug())));
  }
}
