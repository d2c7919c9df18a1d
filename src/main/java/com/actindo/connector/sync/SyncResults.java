package com.actindo.connector.sync;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.StoreDetails;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.job.ConnectionJob;
import com.actindo.connector.sync.job.Failures;
import com.actindo.connector.sync.job.SyncTrouble;
import com.actindo.connector.sync.mirror.StoreMirror;
import com.actindo.connector.sync.mirror.StoreSnapshot;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessRepository;
import java.util.Map;

/** Writes down what a synchronisation found, or why it failed, each in one transaction. */
public final class SyncResults {
  private static final Failures.Names FAILURE =
      new Failures.Names("connection.synchronisation-failed", StatusReason.SYNC_FAILED.slug());

  private final ConnectionRepository connections;
  private final ProcessRepository processes;
  private final StoreMirror mirror;
  private final NotificationRepository notifications;
  private final AuditRepository audit;
  private final Failures failures;

  public SyncResults(
      ConnectionRepository connections,
      ProcessRepository processes,
      StoreMirror mirror,
      NotificationRepository notifications,
      AuditRepository audit) {
    this.connections = connections;
    this.processes = processes;
    this.mirror = mirror;
    this.notifications = notifications;
    this.audit = audit;
    this.failures = new Failures(connections, processes, notifications, audit);
  }

  /** The store is mirrored and the connection active, all or nothing. */
  Map<String, Integer> succeeded(
      Tx tx, SyncJob job, Connection connection, StoreSnapshot snapshot) {
    Map<String, Integer> counts =
        mirror.mirror(tx, connection.workspace(), connection.id(), snapshot, counted(tx, job));
    connections.synchronised(
        tx, connection.workspace(), connection.id(), StoreDetails.of(snapshot.profile()));
    notifications.settle(tx, connection);
    processes.succeed(tx, connection.workspace(), job.process(), counts, snapshot.notices());
    audit(tx, connection, "connection.synchronised", Map.of("counts", counts));
    return counts;
  }

  /** The process failed, and the connection knows why. */
  void failed(Tx tx, ConnectionJob job, Connection connection, SyncTrouble why) {
    mirror.drop(tx, connection.workspace(), connection.id());
    failures.failed(tx, job, connection, why, FAILURE);
  }

  private Map<String, Integer> counted(Tx tx, SyncJob job) {
    return processes
        .find(tx, job.workspaceName(), job.process())
        .map(Process::counts)
        .orElseGet(Map::of);
  }

  private void audit(Tx tx, Connection connection, String event, Map<String, Object> detail) {
    audit.add(
        tx,
        new AuditEvent(
            Actor.service(),
            event,
            connection.workspace().value(),
            connection.storeHash().value(),
            connection.id(),
            detail));
  }
}
