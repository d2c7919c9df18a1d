package com.actindo.connector.connection;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.CONNECTION_SETTINGS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ConnectionRecord;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;

/**
 * Connections. Every change raises the version, also one that finds nothing to change: whoever read
 * the connection before knows then that somebody has dealt with it since.
 */
public final class ConnectionRepository {
  private static final String NOT_SYNCHRONISED = "not-synchronised";
  private static final String SYNC_FAILED = "sync-failed";

  /** Faults of which a good synchronisation proves that they have passed. */
  private static final Set<AccessFault> PASSING =
      Set.of(
          AccessFault.STORE_UNAVAILABLE, AccessFault.SCOPES_MISSING, AccessFault.TOKEN_UNREADABLE);

  private final InstantSource clock;

  public ConnectionRepository(InstantSource clock) {
    this.clock = clock;
  }

  /** As {@link #createUnlessThere} where nothing can be there. */
  public Connection create(Tx tx, WorkspaceName workspace, NewConnection connection) {
    return createUnlessThere(tx, workspace, connection)
        .orElseThrow(() -> new IllegalStateException("the store has a connection already"));
  }

  /**
   * Creates a connection with default settings, inactive until it is synchronised.
   *
   * @return empty when the workspace has a connection with that store, also one that another
   *     transaction has just created
   */
  public Optional<Connection> createUnlessThere(
      Tx tx, WorkspaceName workspace, NewConnection connection) {
    return insert(tx, workspace, connection)
        .map(row -> {
          tx.sql()
              .insertInto(CONNECTION_SETTINGS)
              .set(CONNECTION_SETTINGS.WORKSPACE, workspace.value())
              .set(CONNECTION_SETTINGS.CONNECTION_ID, row.getId())
              .execute();
          return ConnectionRows.connection(row);
        });
  }

  private Optional<ConnectionRecord> insert(
      Tx tx, WorkspaceName workspace, NewConnection connection) {
    return tx.sql()
        .insertInto(CONNECTION)
        .set(CONNECTION.WORKSPACE, workspace.value())
        .set(CONNECTION.NAME, connection.name())
        .set(CONNECTION.DRIVER, "bigcommerce")
        .set(CONNECTION.STORE_HASH, connection.storeHash().value())
        .set(CONNECTION.SOURCE, connection.source().id())
        .set(CONNECTION.SYNC_FAULT, NOT_SYNCHRONISED)
        .set(CONNECTION.CREATED_AT, now())
        .onConflictDoNothing()
        .returning()
        .fetchOptional();
  }

  public Optional<Connection> find(Tx tx, WorkspaceName workspace, long id) {
    return tx.sql()
        .selectFrom(CONNECTION)
        .where(is(workspace, id))
        .fetchOptional(ConnectionRows::connection);
  }

  /** The workspace's connection with a store; there is at most one. */
  public Optional<Connection> findByStore(Tx tx, WorkspaceName workspace, StoreHash store) {
    return tx.sql()
        .selectFrom(CONNECTION)
        .where(CONNECTION.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION.STORE_HASH.eq(store.value()))
        .and(CONNECTION.DELETING_AT.isNull())
        .fetchOptional(ConnectionRows::connection);
  }

  /** Finds a connection and lets nobody else change it until the transaction ends. */
  public Optional<Connection> lock(Tx tx, WorkspaceName workspace, long id) {
    return tx.sql()
        .selectFrom(CONNECTION)
        .where(is(workspace, id))
        .forNoKeyUpdate()
        .fetchOptional(ConnectionRows::connection);
  }

  /**
   * Hands a connection that was made by hand, or released, to the app's installation: its own token
   * is erased; id, name and settings stay.
   */
  public Connection takeOver(Tx tx, WorkspaceName workspace, long id) {
    return change(tx)
        .set(CONNECTION.SOURCE, Source.APP.id())
        .setNull(CONNECTION.SEALED_TOKEN)
        .setNull(CONNECTION.KEY_ID)
        .set(CONNECTION.RELEASED, false)
        .setNull(CONNECTION.ACCESS_FAULT)
        .where(is(workspace, id))
        .returning()
        .fetchSingle(ConnectionRows::connection);
  }

  /**
   * Notes whether the token opens the store. To be called with null whenever a new token replaces
   * another one, even if nothing was wrong: a call that is under way with the old token may fail,
   * and learns from the version that this says nothing about the new one.
   */
  public void accessFault(Tx tx, WorkspaceName workspace, long id, @Nullable AccessFault fault) {
    change(tx)
        .set(CONNECTION.ACCESS_FAULT, fault == null ? null : fault.slug())
        .set(CONNECTION.CHECKED_AT, now())
        .where(is(workspace, id))
        .execute();
  }

  /** Notes a synchronisation that ended well, and with it that the store can be reached. */
  public void synchronised(Tx tx, WorkspaceName workspace, long id, StoreDetails store) {
    OffsetDateTime now = now();
    change(tx)
        .setNull(CONNECTION.SYNC_FAULT)
        .set(
            CONNECTION.ACCESS_FAULT,
            when(
                CONNECTION.ACCESS_FAULT.notIn(PASSING.stream().map(AccessFault::slug).toList()),
                CONNECTION.ACCESS_FAULT))
        .set(CONNECTION.STORE_NAME, store.name())
        .set(CONNECTION.STORE_DOMAIN, store.domain())
        .set(CONNECTION.CONTROL_PANEL, store.controlPanel())
        .set(CONNECTION.TIME_ZONE, store.timeZone())
        .set(CONNECTION.CURRENCY, store.currency())
        .set(CONNECTION.WEIGHT_UNIT, store.weightUnit())
        .set(CONNECTION.DIMENSION_UNIT, store.dimensionUnit())
        .set(CONNECTION.LAST_SYNCED_AT, now)
        .set(CONNECTION.CHECKED_AT, now)
        .where(is(workspace, id))
        .execute();
  }

  /**
   * Notes a synchronisation that failed. A connection that was synchronised before stays as it is,
   * unless the failure speaks of its access.
   *
   * @param fault what the failure says about the access; null when nothing
   */
  public void syncFailed(Tx tx, WorkspaceName workspace, long id, @Nullable AccessFault fault) {
    change(tx)
        .set(CONNECTION.SYNC_FAULT, when(CONNECTION.SYNC_FAULT.isNotNull(), val(SYNC_FAILED)))
        .set(
            CONNECTION.ACCESS_FAULT,
            coalesce(val(fault == null ? null : fault.slug()), CONNECTION.ACCESS_FAULT))
        .set(CONNECTION.CHECKED_AT, now())
        .where(is(workspace, id))
        .execute();
  }

  /** Lets go of the store: no token opens it any more, a hand-entered one is erased. */
  public Connection release(Tx tx, WorkspaceName workspace, long id) {
    return change(tx)
        .set(CONNECTION.RELEASED, true)
        .setNull(CONNECTION.SEALED_TOKEN)
        .setNull(CONNECTION.KEY_ID)
        .where(is(workspace, id))
        .returning()
        .fetchSingle(ConnectionRows::connection);
  }

  /** From here on a connection is gone for everybody but the job that takes its rows away. */
  public void takeOutOfSight(Tx tx, WorkspaceName workspace, long id) {
    change(tx).set(CONNECTION.DELETING_AT, now()).where(is(workspace, id)).execute();
  }

  private static UpdateSetMoreStep<ConnectionRecord> change(Tx tx) {
    return tx.sql().update(CONNECTION).set(CONNECTION.VERSION, CONNECTION.VERSION.plus(1));
  }

  private static Condition is(WorkspaceName workspace, long id) {
    return CONNECTION
        .WORKSPACE
        .eq(workspace.value())
        .and(CONNECTION.ID.eq(id))
        .and(CONNECTION.DELETING_AT.isNull());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
