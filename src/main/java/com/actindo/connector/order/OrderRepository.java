package com.actindo.connector.order;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER_LINE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ShopOrderRecord;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.UpdateSetMoreStep;

/**
 * Orders, one by one or as a user picked them; imports keep them in {@code order.keeping}. Every
 * change raises the version. Those of a connection that is being deleted are gone already.
 */
public final class OrderRepository {
  private final OrderRows rows;

  public OrderRepository(ObjectMapper json) {
    this.rows = new OrderRows(json);
  }

  /** The order with this id; empty when the workspace has none. */
  public Optional<Order> find(Tx tx, WorkspaceName workspace, long id) {
    return tx.sql().selectFrom(SHOP_ORDER).where(is(workspace, id)).fetchOptional(rows::order);
  }

  /** Finds an order and lets nobody else change it until the transaction ends. */
  public Optional<Order> lock(Tx tx, WorkspaceName workspace, long id) {
    return tx.sql()
        .selectFrom(SHOP_ORDER)
        .where(is(workspace, id))
        .forNoKeyUpdate()
        .fetchOptional(rows::order);
  }

  /** The lines of an order, in their order. */
  public List<OrderLine> lines(Tx tx, WorkspaceName workspace, long id) {
    return tx.sql()
        .selectFrom(SHOP_ORDER_LINE)
        .where(SHOP_ORDER_LINE.WORKSPACE.eq(workspace.value()))
        .and(SHOP_ORDER_LINE.ORDER_ID.eq(id))
        .orderBy(SHOP_ORDER_LINE.POSITION)
        .fetch(rows::line);
  }

  /** The values of an order by the field of the standard attributes; empty when there is none. */
  public Map<String, Object> attributes(Tx tx, WorkspaceName workspace, long id) {
    return tx.sql()
        .select(SHOP_ORDER.ATTRIBUTES)
        .from(SHOP_ORDER)
        .where(is(workspace, id))
        .fetchOptional(SHOP_ORDER.ATTRIBUTES)
        .map(rows::values)
        .orElseGet(Map::of);
  }

  /** The connections of these orders. */
  public Set<Long> connectionsOf(Tx tx, WorkspaceName workspace, Collection<Long> ids) {
    return tx.sql()
        .selectDistinct(SHOP_ORDER.CONNECTION_ID)
        .from(SHOP_ORDER)
        .where(any(workspace, ids))
        .fetchSet(SHOP_ORDER.CONNECTION_ID);
  }

  /** These orders, as far as there are any; nobody else changes them meanwhile. */
  public List<Order> lockAll(Tx tx, WorkspaceName workspace, Collection<Long> ids) {
    return tx.sql()
        .selectFrom(SHOP_ORDER)
        .where(any(workspace, ids))
        .orderBy(SHOP_ORDER.ID)
        .forNoKeyUpdate()
        .fetch(rows::order);
  }

  /** Asks for those among these orders again that could not be imported: they are locked. */
  public void askAgain(Tx tx, WorkspaceName workspace, Collection<Long> ids) {
    settle(tx, workspace, ids, ImportStatus.NOT_IMPORTED);
  }

  /** Gives up on those among these orders that could not be imported: they are locked. */
  public void cancel(Tx tx, WorkspaceName workspace, Collection<Long> ids) {
    settle(tx, workspace, ids, ImportStatus.CANCELED);
  }

  private static void settle(
      Tx tx, WorkspaceName workspace, Collection<Long> ids, ImportStatus status) {
    change(tx)
        .set(SHOP_ORDER.STATUS, status.id())
        .setNull(SHOP_ORDER.FAULT)
        .set(SHOP_ORDER.FAULT_FACTS, JSONB.valueOf("{}"))
        .where(any(workspace, ids))
        .and(SHOP_ORDER.STATUS.eq(ImportStatus.ERROR.id()))
        .execute();
  }

  private static UpdateSetMoreStep<ShopOrderRecord> change(Tx tx) {
    return tx.sql().update(SHOP_ORDER).set(SHOP_ORDER.VERSION, SHOP_ORDER.VERSION.plus(1));
  }

  private static Condition any(WorkspaceName workspace, Collection<Long> ids) {
    return SHOP_ORDER.WORKSPACE.eq(workspace.value()).and(SHOP_ORDER.ID.in(ids));
  }

  private static Condition is(WorkspaceName workspace, long id) {
    return SHOP_ORDER
        .WORKSPACE
        .eq(workspace.value())
        .and(SHOP_ORDER.ID.eq(id))
        .and(ofALivingConnection());
  }

  /** A connection that is being deleted is gone for everybody, and its orders with it. */
  private static Condition ofALivingConnection() {
    return exists(
        selectOne()
            .from(CONNECTION)
            .where(CONNECTION.ID.eq(SHOP_ORDER.CONNECTION_ID))
            .and(CONNECTION.WORKSPACE.eq(SHOP_ORDER.WORKSPACE))
            .and(CONNECTION.DELETING_AT.isNull()));
  }
}
