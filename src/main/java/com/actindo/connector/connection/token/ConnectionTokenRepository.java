package com.actindo.connector.connection.token;

import static com.actindo.connector.db.gen.Tables.CONNECTION;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.Source;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ConnectionRecord;
import com.actindo.connector.vault.Sealed;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;
import java.util.Optional;

/** Keeps the sealed tokens that were entered by hand. */
public final class ConnectionTokenRepository {

  /** What a hand-entered token is sealed for. */
  static String sealedFor(Connection connection) {
    return sealedFor(connection.storeHash().value(), connection.id());
  }

  private static String sealedFor(String storeHash, long id) {
    return storeHash + "|manual|" + id;
  }

  /** The connection's own token; empty for one that uses the app's. */
  Optional<Sealed> find(Tx tx, Connection connection) {
    return tx.sql()
        .select(CONNECTION.SEALED_TOKEN, CONNECTION.KEY_ID)
        .from(CONNECTION)
        .where(CONNECTION.WORKSPACE.eq(connection.workspace().value()))
        .and(CONNECTION.ID.eq(connection.id()))
        .and(CONNECTION.SEALED_TOKEN.isNotNull())
        .fetchOptional(row -> new Sealed(row.value1(), row.value2()));
  }

  /**
   * Keeps a token that was entered by hand, in place of the one before or of the app's; the store
   * is the one that the connection has from here on.
   */
  public void keep(Tx tx, Connection connection, StoreHash store, Secret token, Vault vault) {
    Sealed sealed = vault.seal(token, sealedFor(store.value(), connection.id()));
    tx.sql()
        .update(CONNECTION)
        .set(CONNECTION.SOURCE, Source.MANUAL.id())
        .set(CONNECTION.SEALED_TOKEN, sealed.bytes())
        .set(CONNECTION.KEY_ID, sealed.keyId())
        .where(CONNECTION.WORKSPACE.eq(connection.workspace().value()))
        .and(CONNECTION.ID.eq(connection.id()))
        .execute();
  }

  /**
   * Seals the hand-entered tokens of a workspace anew that another key has sealed.
   *
   * @return how many
   */
  public int reseal(Tx tx, WorkspaceName workspace, Vault vault) {
    var rows =
        tx.sql()
            .selectFrom(CONNECTION)
            .where(CONNECTION.WORKSPACE.eq(workspace.value()))
            .and(CONNECTION.KEY_ID.ne(vault.primaryKeyId()))
            .orderBy(CONNECTION.ID) // as everybody does who locks several
            .forNoKeyUpdate()
            .fetch();
    rows.forEach(row -> reseal(row, vault));
    tx.sql().batchUpdate(rows).execute();
    return rows.size();
  }

  private static void reseal(ConnectionRecord row, Vault vault) {
    String sealedFor = sealedFor(row.getStoreHash(), row.getId());
    vault
        .open(new Sealed(row.getSealedToken(), row.getKeyId()), sealedFor)
        .map(token -> vault.seal(token, sealedFor))
        .ifPresent(anew -> {
          row.setSealedToken(anew.bytes());
          row.setKeyId(anew.keyId());
        });
  }
}
