package com.actindo.connector.connection.token;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;
import java.util.Optional;

/**
 * Opens the app's token where the installation is, a hand-entered one where the connection is. The
 * app's is opened only for the connection that holds the store.
 */
public final class SealedTokens implements StoreTokens {
  private final Database database;
  private final InstallationRepository installations;
  private final StoreHolderRepository holders;
  private final ConnectionTokenRepository own;
  private final Vault vault;

  public SealedTokens(
      Database database,
      InstallationRepository installations,
      StoreHolderRepository holders,
      ConnectionTokenRepository own,
      Vault vault) {
    this.database = database;
    this.installations = installations;
    this.holders = holders;
    this.own = own;
    this.vault = vault;
  }

  @Override
  public Opened open(Connection connection) {
    if (connection.released()) {
      return new Opened.Gone();
    }
    return switch (connection.source()) {
      case APP ->
          database
              .service(tx ->
                  holders
                      .find(tx, connection.storeHash())
                      .filter(holder -> holder.connectionId() == connection.id())
                      .flatMap(_ -> installations.find(tx, connection.storeHash())))
              .flatMap(installation ->
                  installation
                      .token()
                      .map(sealed -> opened(vault.open(sealed, installation.sealedFor()))))
              .orElseGet(Opened.Gone::new);
      case MANUAL ->
          database
              .tenant(connection.workspace(), tx -> own.find(tx, connection))
              .map(sealed ->
                  opened(vault.open(sealed, ConnectionTokenRepository.sealedFor(connection))))
              .orElseGet(Opened.Gone::new);
    };
  }

  private static Opened opened(Optional<Secret> token) {
    return token.<Opened>map(Opened.Good::new).orElseGet(Opened.Unreadable::new);
  }
}
