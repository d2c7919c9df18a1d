package com.actindo.connector.connection;

import static com.actindo.connector.db.gen.Tables.CONNECTION;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ConnectionRecord;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.UpdateSetMoreStep;
import org.jooq.exception.IntegrityConstraintViolationException;

/** What a workspace's user changes about connections; every change raises the version. */
public final class ConnectionEditRepository {
  private final InstantSource clock;

  public ConnectionEditRepository(InstantSource clock) {
    this.clock = clock;
  }

  /** Gives a connection another name. */
  public Connection rename(Tx tx, Connection connection, String name) {
    return change(tx)
        .set(CONNECTION.NAME, name)
        .where(is(connection))
        .returning()
        .fetchSingle(ConnectionRows::connection);
  }

  /**
   * Notes that credentials were entered that open this store: the connection is active from here
   * on.
   *
   * @throws Problem of type {@code store-already-connected} when another connection of the
   *     workspace has that store; the transaction is over then
   */
  public Connection proven(
      Tx tx, Connection connection, StoreHash storeHash, StoreDetails details) {
    try {
      return change(tx)
          .set(CONNECTION.STORE_HASH, storeHash.value())
          .set(CONNECTION.DISABLED, false)
          .set(CONNECTION.RELEASED, false)
          .setNull(CONNECTION.ACCESS_FAULT)
          .setNull(CONNECTION.SYNC_FAULT)
          .set(CONNECTION.STORE_NAME, details.name())
          .set(CONNECTION.STORE_DOMAIN, details.domain())
          .set(CONNECTION.CONTROL_PANEL, details.controlPanel())
          .set(CONNECTION.TIME_ZONE, details.timeZone())
          .set(CONNECTION.CURRENCY, details.currency())
          .set(CONNECTION.WEIGHT_UNIT, details.weightUnit())
          .set(CONNECTION.DIMENSION_UNIT, details.dimensionUnit())
          .set(CONNECTION.CHECKED_AT, now())
          .where(is(connection))
          .returning()
          .fetchSingle(ConnectionRows::connection);
    } catch (IntegrityConstraintViolationException taken) {
      throw Problem.of(
          ProblemType.STORE_ALREADY_CONNECTED, "another connection has taken that store");
    }
  }

  /** Notes that the token that the connection has opens its store. */
  public Connection works(Tx tx, Connection connection) {
    return change(tx)
        .setNull(CONNECTION.ACCESS_FAULT)
        .set(CONNECTION.CHECKED_AT, now())
        .where(is(connection))
        .returning()
        .fetchSingle(ConnectionRows::connection);
  }

  /** Disables connections, or takes that back. */
  public List<Connection> disabled(
      Tx tx, WorkspaceName workspace, Collection<Long> ids, boolean disabled) {
    return change(tx)
        .set(CONNECTION.DISABLED, disabled)
        .where(any(workspace, ids))
        .returning()
        .fetch(ConnectionRows::connection);
  }

  /** The connections with these ids; ids of others are as if they did not exist. */
  public List<Connection> findAll(Tx tx, WorkspaceName workspace, Collection<Long> ids) {
    return tx.sql()
        .selectFrom(CONNECTION)
        .where(any(workspace, ids))
        .orderBy(CONNECTION.ID)
        .fetch(ConnectionRows::connection);
  }

  /** As {@link #findAll}, and nobody else changes them until the transaction ends. */
  public List<Connection> lockAll(Tx tx, WorkspaceName workspace, Collection<Long> ids) {
    return tx.sql()
        .selectFrom(CONNECTION)
        .where(any(workspace, ids))
        .orderBy(CONNECTION.ID)
        .forNoKeyUpdate()
        .fetch(ConnectionRows::connection);
  }

  /** All active connections of a workspace, and nobody else changes them meanwhile. */
  public List<Connection> lockActive(Tx tx, WorkspaceName workspace) {
    return tx.sql()
        .selectFrom(CONNECTION)
        .where(CONNECTION.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION.DELETING_AT.isNull())
        .and(CONNECTION.STATUS_REASON.isNull())
        .orderBy(CONNECTION.ID)
        .forNoKeyUpdate()
        .fetch(ConnectionRows::connection);
  }

  private static UpdateSetMoreStep<ConnectionRecord> change(Tx tx) {
    return tx.sql().update(CONNECTION).set(CONNECTION.VERSION, CONNECTION.VERSION.plus(1));
  }

  private static Condition is(Connection connection) {
    return any(connection.workspace(), List.of(connection.id()));
  }

  private static Condition any(WorkspaceName workspace, Collection<Long> ids) {
    return CONNECTION
        .WORKSPACE
        .eq(workspace.value())
        .and(CONNECTION.ID.in(ids))
        .and(CONNECTION.DELETING_AT.isNull());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
