package com.actindo.connector.sync;

import com.actindo.connector.attribute.Element;
import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.MirrorRepository;
import com.actindo.connector.attribute.Mirrored;
import com.actindo.connector.attribute.StandardAttributes;
import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.StoreDetails;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.process.ProcessRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes down what a synchronisation found, or why it failed, each in one transaction. */
public final class SyncResults {
  private final ConnectionRepository connections;
  private final ProcessRepository processes;
  private final MirrorRepository mirrors;
  private final NotificationRepository notifications;
  private final AuditRepository audit;
  private final List<Element> statuses;

  public SyncResults(
      ConnectionRepository connections,
      ProcessRepository processes,
      MirrorRepository mirrors,
      NotificationRepository notifications,
      AuditRepository audit,
      StandardAttributes standard) {
    this.connections = connections;
    this.processes = processes;
    this.mirrors = mirrors;
    this.notifications = notifications;
    this.audit = audit;
    this.statuses = standard.elements(Entity.ORDER, "remote_status");
  }

  /** The store is mirrored and the connection active, all or nothing. */
  Map<String, Integer> succeeded(
      Tx tx, SyncJob job, Connection connection, StoreSnapshot snapshot) {
    Map<String, Integer> counts = mirror(tx, connection, snapshot);
    connections.synchronised(
        tx, connection.workspace(), connection.id(), StoreDetails.of(snapshot.profile()));
    notifications.settle(tx, connection);
    processes.succeed(tx, connection.workspace(), job.process(), counts, snapshot.notices());
    audit(tx, connection, "connection.synchronised", Map.of("counts", counts));
    return counts;
  }

  /** The process failed, and the connection knows why. */
  void failed(Tx tx, SyncJob job, Connection connection, SyncTrouble why) {
    connections.syncFailed(tx, connection.workspace(), connection.id(), why.fault().orElse(null));
    processes.fail(tx, connection.workspace(), job.process(), why.slug());
    notifications.raise(
        tx, connection, why.fault().map(AccessFault::slug).orElse(StatusReason.SYNC_FAILED.slug()));
    audit(tx, connection, "connection.synchronisation-failed", Map.of("reason", why.slug()));
  }

  private Map<String, Integer> mirror(Tx tx, Connection connection, StoreSnapshot snapshot) {
    var counts = new HashMap<String, Integer>();
    mirror(tx, connection, Mirrored.ORDER_STATUSES, snapshot.statusElements(statuses), counts);
    mirror(tx, connection, Mirrored.CHANNELS, snapshot.channelElements(), counts);
    mirror(tx, connection, Mirrored.BRANDS, snapshot.brandElements(), counts);
    mirrors.units(tx, connection.workspace(), connection.id(), snapshot.units());
    counts.put("orderStatuses", snapshot.orderStatuses().items().size());
    counts.put("channels", snapshot.channels().items().size());
    counts.put("brands", snapshot.brands().items().size());
    return counts;
  }

  private void mirror(
      Tx tx,
      Connection connection,
      Mirrored list,
      List<Element> elements,
      Map<String, Integer> counts) {
    Mirrored.Change change =
        mirrors.mirror(tx, connection.workspace(), connection.id(), list, elements);
    counts.merge("elementsAdded", change.added(), Integer::sum);
    counts.merge("elementsRenamed", change.renamed(), Integer::sum);
    counts.merge("elementsRemoved", change.removed(), Integer::sum);
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
