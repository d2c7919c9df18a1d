package com.actindo.connector.setup;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.token.Holder;
import com.actindo.connector.connection.token.StoreHolderRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.setup.claim.ClaimRepository;
import com.actindo.connector.sync.SyncJobs;
import java.util.Optional;

/** What a new install of the app means for the connection that the store has already. */
public final class Reconnects {
  private final StoreHolderRepository holders;
  private final ConnectionRepository connections;
  private final NotificationRepository notifications;
  private final ClaimRepository claims;
  private final SyncJobs syncs;

  public Reconnects(
      StoreHolderRepository holders,
      ConnectionRepository connections,
      NotificationRepository notifications,
      ClaimRepository claims,
      SyncJobs syncs) {
    this.holders = holders;
    this.connections = connections;
    this.notifications = notifications;
    this.claims = claims;
    this.syncs = syncs;
  }

  /** The workspace that holds the store; from here on the transaction acts for it. */
  public Optional<Holder> holder(Tx tx, StoreHash store) {
    Optional<Holder> holder = holders.find(tx, store);
    holder.ifPresent(held -> tx.actFor(held.workspace()));
    return holder;
  }

  /**
   * Ends the claims that were under way. A connection gets back the state from before its token
   * died: an active one is active, a disabled one stays disabled; what is not disabled
   * synchronises. One that was given a token by hand meanwhile uses the app's again.
   */
  public void installedAgain(Tx tx, StoreHash store, Optional<Holder> holder) {
    claims.endAll(tx, store);
    holder
        .flatMap(held -> connections.lock(tx, held.workspace(), held.connectionId()))
        .ifPresent(connection -> reconnect(tx, connection));
  }

  private void reconnect(Tx tx, Connection connection) {
    if (connection.source() == Source.MANUAL) {
      connections.takeOver(tx, connection.workspace(), connection.id());
    }
    connections.accessFault(tx, connection.workspace(), connection.id(), null);
    notifications.settle(tx, connection);
    if (!connection.disabled()) {
      syncs.enqueue(tx, connection.workspace(), connection.id());
    }
  }

  /** Ends the claims that were under way, because the app is gone. */
  public void uninstalled(Tx tx, StoreHash store) {
    claims.endAll(tx, store);
  }
}
