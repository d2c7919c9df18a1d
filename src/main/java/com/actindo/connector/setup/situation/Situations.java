package com.actindo.connector.setup.situation;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.token.Holder;
import com.actindo.connector.connection.token.StoreHolderRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.installation.StoreUserRepository;
import com.actindo.connector.setup.situation.Situation.Held;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessRepository;
import java.util.Optional;

/** Reads how it stands with a store, in one transaction. */
public final class Situations {
  private final InstallationRepository installations;
  private final StoreUserRepository users;
  private final StoreHolderRepository holders;
  private final ConnectionRepository connections;
  private final ProcessRepository processes;

  public Situations(
      InstallationRepository installations,
      StoreUserRepository users,
      StoreHolderRepository holders,
      ConnectionRepository connections,
      ProcessRepository processes) {
    this.installations = installations;
    this.users = users;
    this.holders = holders;
    this.connections = connections;
    this.processes = processes;
  }

  /** Empty for a store that never installed, or whose uninstall is proven. */
  public Optional<Situation> of(Tx tx, StoreHash store) {
    return installations
        .find(tx, store)
        .filter(installation -> !installation.uninstalled())
        .map(installation -> of(tx, installation));
  }

  private Situation of(Tx tx, Installation installation) {
    return new Situation(
        installation,
        users.find(tx, installation.store(), installation.ownerId()),
        holders.find(tx, installation.store()).flatMap(holder -> held(tx, holder)));
  }

  private Optional<Held> held(Tx tx, Holder holder) {
    tx.actFor(holder.workspace());
    return connections
        .find(tx, holder.workspace(), holder.connectionId())
        .map(connection -> {
          Optional<Process> last =
              processes.latest(
                  tx, holder.workspace(), connection.id(), ProcessKind.SYNCHRONISATION);
          boolean first = last.map(process -> processes.isFirst(tx, process)).orElse(true);
          return new Held(holder, connection, last, first);
        });
  }
}
