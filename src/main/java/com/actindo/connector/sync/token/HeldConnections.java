package com.actindo.connector.sync.token;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.token.Holder;
import com.actindo.connector.connection.token.StoreHolderRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.SyncJobs;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the connection that a workspace has with a store what became of the app's token. A
 * connection with a token of its own keeps its state.
 */
public final class HeldConnections {
  /** What the service takes back by itself once the token is known to work. */
  private static final Set<AccessFault> PASSING =
      Set.of(AccessFault.UNINSTALL_REPORTED, AccessFault.STORE_UNAVAILABLE);

  private final StoreHolderRepository holders;
  private final ConnectionRepository connections;
  private final NotificationRepository notifications;
  private final SyncJobs syncs;

  public HeldConnections(
      StoreHolderRepository holders,
      ConnectionRepository connections,
      NotificationRepository notifications,
      SyncJobs syncs) {
    this.holders = holders;
    this.connections = connections;
    this.notifications = notifications;
    this.syncs = syncs;
  }

  /** Notes a fault of the token; the transaction acts for the holding workspace from here on. */
  Optional<Holder> fault(Tx tx, StoreHash store, AccessFault fault) {
    Optional<Holder> holder = holder(tx, store);
    holder
        .flatMap(held -> ofApp(tx, held))
        .filter(connection -> connection.accessFault() != fault)
        .ifPresent(connection -> {
          connections.accessFault(tx, connection.workspace(), connection.id(), fault);
          notifications.raise(tx, connection, fault);
        });
    return holder;
  }

  /** Takes a passing fault back, and synchronises what was missed meanwhile. */
  Optional<Holder> resume(Tx tx, StoreHash store) {
    Optional<Holder> holder = holder(tx, store);
    holder
        .flatMap(held -> ofApp(tx, held))
        .filter(HeldConnections::passing)
        .ifPresent(connection -> {
          connections.accessFault(tx, connection.workspace(), connection.id(), null);
          notifications.settle(tx, connection);
          if (!connection.disabled()) {
            syncs.enqueue(tx, connection.workspace(), connection.id());
          }
        });
    return holder;
  }

  private Optional<Holder> holder(Tx tx, StoreHash store) {
    Optional<Holder> holder = holders.find(tx, store);
    holder.ifPresent(held -> tx.actFor(held.workspace()));
    return holder;
  }

  /**
   * Locked: somebody may be entering a token of its own at this moment, which says the last word.
   */
  private Optional<Connection> ofApp(Tx tx, Holder held) {
    return connections
        .lock(tx, held.workspace(), held.connectionId())
        .filter(connection -> connection.source() == Source.APP);
  }

  private static boolean passing(Connection connection) {
    AccessFault fault = connection.accessFault();
    return fault != null && PASSING.contains(fault);
  }
}
