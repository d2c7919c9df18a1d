package com.actindo.connector.disclosure;

import static com.actindo.connector.db.gen.Tables.AUDIT_EVENT;
import static com.actindo.connector.db.gen.Tables.CLAIM;
import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.CUSTOMER;
import static com.actindo.connector.db.gen.Tables.INSTALLATION;
import static com.actindo.connector.db.gen.Tables.INSTALL_ATTEMPT;
import static com.actindo.connector.db.gen.Tables.NOTIFICATION;
import static com.actindo.connector.db.gen.Tables.NOTIFICATION_READ;
import static com.actindo.connector.db.gen.Tables.PAGE_KEY;
import static com.actindo.connector.db.gen.Tables.PROCESS;
import static com.actindo.connector.db.gen.Tables.SETUP_TICKET;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER_LINE;
import static com.actindo.connector.db.gen.Tables.STORE_HOLDER;
import static com.actindo.connector.db.gen.Tables.STORE_USER;
import static org.jooq.impl.DSL.select;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.JSONFormat.RecordFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/** Reads the personal data that is kept about a store. */
public final class StoreDataRepository {
  private static final int PAGE = 500;
  private static final Set<Field<?>> OF_SECRETS = Set.of(INSTALLATION.KEY_ID, CONNECTION.KEY_ID);
  private static final JSONFormat JSON =
      JSONFormat.DEFAULT_FOR_RECORDS.recordFormat(RecordFormat.OBJECT);

  /**
   * A row.
   *
   * @param json an object with a member for each column, without tokens and hashes of secrets
   */
  public record DataRow(String table, String json) {}

  /**
   * Some rows of a long list.
   *
   * @param last the id to go on after; without rows the list has ended
   */
  public record Page(List<DataRow> rows, long last) {}

  /** What belongs to no workspace: the installation, its users, its claims, their trail. */
  public List<DataRow> ofNoWorkspace(Tx tx, StoreHash store) {
    String hash = store.value();
    var rows = new ArrayList<DataRow>();
    rows.addAll(read(tx, INSTALLATION, INSTALLATION.STORE_HASH.eq(hash)));
    rows.addAll(read(tx, STORE_USER, STORE_USER.STORE_HASH.eq(hash)));
    rows.addAll(read(tx, INSTALL_ATTEMPT, INSTALL_ATTEMPT.STORE_HASH.eq(hash)));
    rows.addAll(read(tx, SETUP_TICKET, SETUP_TICKET.STORE_HASH.eq(hash)));
    rows.addAll(read(tx, PAGE_KEY, PAGE_KEY.STORE_HASH.eq(hash)));
    rows.addAll(read(tx, CLAIM, CLAIM.STORE_HASH.eq(hash)));
    rows.addAll(read(tx, STORE_HOLDER, STORE_HOLDER.STORE_HASH.eq(hash)));
    rows.addAll(
        read(tx, AUDIT_EVENT, AUDIT_EVENT.WORKSPACE.isNull().and(AUDIT_EVENT.STORE_HASH.eq(hash))));
    return rows;
  }

  /** The connections that a workspace has or had with the store, by the trail. */
  public Set<Long> connections(Tx tx, WorkspaceName workspace, StoreHash store) {
    return tx.sql()
        .select(CONNECTION.ID)
        .from(CONNECTION)
        .where(CONNECTION.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION.STORE_HASH.eq(store.value()))
        .union(
            select(AUDIT_EVENT.CONNECTION_ID)
                .from(AUDIT_EVENT)
                .where(AUDIT_EVENT.WORKSPACE.eq(workspace.value()))
                .and(AUDIT_EVENT.STORE_HASH.eq(store.value()))
                .and(AUDIT_EVENT.CONNECTION_ID.isNotNull()))
        .fetchSet(CONNECTION.ID);
  }

  /** The connections themselves, who started their processes, who read their notifications. */
  public List<DataRow> ofConnections(Tx tx, WorkspaceName workspace, Set<Long> ids) {
    String name = workspace.value();
    Condition notified = NOTIFICATION.WORKSPACE.eq(name).and(NOTIFICATION.CONNECTION_ID.in(ids));
    var rows = new ArrayList<DataRow>();
    rows.addAll(read(tx, CONNECTION, CONNECTION.WORKSPACE.eq(name).and(CONNECTION.ID.in(ids))));
    rows.addAll(read(tx, PROCESS, PROCESS.WORKSPACE.eq(name).and(PROCESS.CONNECTION_ID.in(ids))));
    rows.addAll(
        read(
            tx,
            NOTIFICATION_READ,
            NOTIFICATION_READ
                .WORKSPACE
                .eq(name)
                .and(
                    NOTIFICATION_READ.NOTIFICATION_ID.in(
                        select(NOTIFICATION.ID).from(NOTIFICATION).where(notified)))));
    return rows;
  }

  /** Who ordered. */
  public Page customers(Tx tx, WorkspaceName workspace, Set<Long> connections, long after) {
    Condition ordered =
        CUSTOMER.ID.in(
            select(SHOP_ORDER.CUSTOMER_ID)
                .from(SHOP_ORDER)
                .where(SHOP_ORDER.WORKSPACE.eq(workspace.value()))
                .and(SHOP_ORDER.CONNECTION_ID.in(connections)));
    return page(
        tx, CUSTOMER, CUSTOMER.ID, CUSTOMER.WORKSPACE.eq(workspace.value()).and(ordered), after);
  }

  /** What was ordered: orders, and then their lines. */
  public Page orders(Tx tx, WorkspaceName workspace, Set<Long> connections, long after) {
    Condition here =
        SHOP_ORDER.WORKSPACE.eq(workspace.value()).and(SHOP_ORDER.CONNECTION_ID.in(connections));
    Result<? extends Record> orders = some(tx, SHOP_ORDER, SHOP_ORDER.ID, here, after);
    List<Long> ids = orders.getValues(SHOP_ORDER.ID);
    var rows = new ArrayList<>(rows(SHOP_ORDER, orders));
    rows.addAll(
        read(
            tx,
            SHOP_ORDER_LINE,
            SHOP_ORDER_LINE.WORKSPACE.eq(workspace.value()).and(SHOP_ORDER_LINE.ORDER_ID.in(ids))));
    return new Page(rows, ids.isEmpty() ? after : ids.getLast());
  }

  /** What was done in the workspace. */
  public Page events(Tx tx, WorkspaceName workspace, StoreHash store, long after) {
    Condition here =
        AUDIT_EVENT.WORKSPACE.eq(workspace.value()).and(AUDIT_EVENT.STORE_HASH.eq(store.value()));
    return page(tx, AUDIT_EVENT, AUDIT_EVENT.ID, here, after);
  }

  private static Page page(Tx tx, Table<?> table, Field<Long> id, Condition which, long after) {
    Result<? extends Record> some = some(tx, table, id, which, after);
    long last = some.isEmpty() ? after : some.getLast().get(id);
    return new Page(rows(table, some), last);
  }

  private static Result<? extends Record> some(
      Tx tx, Table<?> table, Field<Long> id, Condition which, long after) {
    return tx.sql()
        .select(told(table))
        .from(table)
        .where(which)
        .and(id.gt(after))
        .orderBy(id)
        .limit(PAGE)
        .fetch();
  }

  private static List<DataRow> read(Tx tx, Table<?> table, Condition which) {
    return rows(table, tx.sql().select(told(table)).from(table).where(which).fetch());
  }

  private static List<DataRow> rows(Table<?> table, Result<? extends Record> some) {
    return some.stream().map(row -> new DataRow(table.getName(), row.formatJSON(JSON))).toList();
  }

  /** Sealed tokens and hashes of secrets are the columns of bytes. */
  private static List<Field<?>> told(Table<?> table) {
    return Stream.of(table.fields())
        .filter(field -> !field.getDataType().isBinary() && !OF_SECRETS.contains(field))
        .toList();
  }
}
