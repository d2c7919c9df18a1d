package com.actindo.connector.connection.token;

import static com.actindo.connector.db.gen.Tables.STORE_HOLDER;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Keeps which workspace holds a store: at most one in the whole service. Outside the tenants'
 * policies, because a callback of BigCommerce begins with the store and learns the workspace here.
 */
public final class StoreHolderRepository {
  private final InstantSource clock;

  public StoreHolderRepository(InstantSource clock) {
    this.clock = clock;
  }

  public Optional<Holder> find(Tx tx, StoreHash store) {
    return tx.sql()
        .selectFrom(STORE_HOLDER)
        .where(STORE_HOLDER.STORE_HASH.eq(store.value()))
        .fetchOptional(row ->
            new Holder(
                new WorkspaceName(row.getWorkspace()),
                row.getConnectionId(),
                row.getClaimedAt().toInstant()));
  }

  /**
   * Lets a workspace hold a store that nobody holds.
   *
   * @return false when another transaction was quicker
   */
  public boolean hold(Tx tx, StoreHash store, WorkspaceName workspace, long connectionId) {
    return tx.sql()
            .insertInto(STORE_HOLDER)
            .set(STORE_HOLDER.STORE_HASH, store.value())
            .set(STORE_HOLDER.WORKSPACE, workspace.value())
            .set(STORE_HOLDER.CONNECTION_ID, connectionId)
            .set(STORE_HOLDER.CLAIMED_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /**
   * Lets a connection no longer hold its store.
   *
   * @return the store that nobody holds now; empty when the connection held none
   */
  public Optional<StoreHash> release(Tx tx, WorkspaceName workspace, long connectionId) {
    return tx.sql()
        .deleteFrom(STORE_HOLDER)
        .where(STORE_HOLDER.WORKSPACE.eq(workspace.value()))
        .and(STORE_HOLDER.CONNECTION_ID.eq(connectionId))
        .returningResult(STORE_HOLDER.STORE_HASH)
        .fetchOptional(row -> new StoreHash(row.value1()));
  }
}
