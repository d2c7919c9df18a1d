package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.bigcommerce.store.StoreProfile;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.connection.StoreDetails;
import com.actindo.connector.connection.token.ConnectionTokenRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;

/** Keeps credentials that were entered by hand and have proven good. */
public record ProvenCredentials(
    ConnectionEditRepository edits, ConnectionTokenRepository tokens, Vault vault) {
  /**
   * Gives a connection these credentials and makes it active.
   *
   * @param profile what the store that they open says of itself
   */
  Connection keep(Tx tx, Connection connection, StoreProfile profile, Secret token) {
    tokens.keep(tx, connection, profile.hash(), token, vault);
    return edits.proven(tx, connection, profile.hash(), StoreDetails.of(profile));
  }
}
