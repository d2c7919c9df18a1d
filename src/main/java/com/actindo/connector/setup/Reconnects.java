package com.actindo.connector.setup;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.Holder;
import com.actindo.connector.connection.StoreHolderRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.SyncJobs;
import java.util.Optional;

/** What a new install of the app means for the connection that the store has already. */
public final class Reconnects {
  private final StoreHolderRepository holders;
  private final ConnectionRepository connections;
  private final ClaimRepository claims;
  private final SyncJobs syncs;

  public Reconnects(
      StoreHolderRepository holders,
      ConnectionRepository connections,
      ClaimRepository claims,
      SyncJobs syncs) {
    this.holders = holders;
    this.connections = connections;
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
   * synchronises.
   */
  public void installedAgain(Tx tx, StoreHash store, Optional<Holder> holder) {
    claims.endAll(tx, store);
    holder.ifPresent(held -> {
      connections.accessFault(tx, held.workspace(), held.connectionId(), null);
      connections
          .find(tx, held.workspace(), held.connectionId())
          .filter(connection -> !connection.disabled())
          .ifPresent(connection -> syncs.enqueue(tx, held.workspace(), connection.id()));
    });
  }

  /** Ends the claims that were under way, because the app is gone. */
  public void uninstalled(Tx tx, StoreHash store) {
    claims.endAll(tx, store);
  }
}
