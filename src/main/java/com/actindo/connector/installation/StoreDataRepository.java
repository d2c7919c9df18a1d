package com.actindo.connector.installation;

import static com.actindo.connector.db.gen.Tables.AUDIT_EVENT;
import static com.actindo.connector.db.gen.Tables.CLAIM;
import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.CUSTOMER;
import static com.actindo.connector.db.gen.Tables.INSTALLATION;
import static com.actindo.connector.db.gen.Tables.INSTALL_ATTEMPT;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.JSONFormat.RecordFormat;
import org.jooq.Table;

/** Reads whatever is kept about a store, for whoever may ask for it. */
public final class StoreDataRepository {
  private static final int AT_ONCE = 500;
  private static final Set<Field<?>> OF_SECRETS = Set.of(INSTALLATION.KEY_ID, CONNECTION.KEY_ID);
  private static final JSONFormat JSON =
      JSONFormat.DEFAULT_FOR_RECORDS.recordFormat(RecordFormat.OBJECT);

  /**
   * Reads what belongs to no workspace: the installation, its users, its claims, and the trail of
   * that time.
   *
   * @param each is told the table and the row as a JSON object, without tokens, hashes and keys
   */
  public void read(Tx tx, StoreHash store, BiConsumer<String, String> each) {
    String hash = store.value();
    read(tx, INSTALLATION, INSTALLATION.STORE_HASH.eq(hash), each);
    read(tx, STORE_USER, STORE_USER.STORE_HASH.eq(hash), each);
    read(tx, INSTALL_ATTEMPT, INSTALL_ATTEMPT.STORE_HASH.eq(hash), each);
    read(tx, SETUP_TICKET, SETUP_TICKET.STORE_HASH.eq(hash), each);
    read(tx, PAGE_KEY, PAGE_KEY.STORE_HASH.eq(hash), each);
    read(tx, CLAIM, CLAIM.STORE_HASH.eq(hash), each);
    read(tx, STORE_HOLDER, STORE_HOLDER.STORE_HASH.eq(hash), each);
    read(
        tx, AUDIT_EVENT, AUDIT_EVENT.WORKSPACE.isNull().and(AUDIT_EVENT.STORE_HASH.eq(hash)), each);
  }

  /**
   * Reads what a workspace has of the store: the connection, its processes, its orders with the
   * people who ordered, and the trail.
   *
   * @param tx acts for {@code workspace}
   * @param each as for {@link #read(Tx, StoreHash, BiConsumer)}
   */
  public void read(
      Tx tx, WorkspaceName workspace, StoreHash store, BiConsumer<String, String> each) {
    String name = workspace.value();
    List<Long> connections =
        tx.sql()
            .select(CONNECTION.ID)
            .from(CONNECTION)
            .where(CONNECTION.WORKSPACE.eq(name))
            .and(CONNECTION.STORE_HASH.eq(store.value()))
            .fetch(CONNECTION.ID);
    Condition orders = SHOP_ORDER.WORKSPACE.eq(name).and(SHOP_ORDER.CONNECTION_ID.in(connections));
    read(tx, CONNECTION, CONNECTION.WORKSPACE.eq(name).and(CONNECTION.ID.in(connections)), each);
    read(tx, PROCESS, PROCESS.WORKSPACE.eq(name).and(PROCESS.CONNECTION_ID.in(connections)), each);
    read(
        tx,
        CUSTOMER,
        CUSTOMER
            .WORKSPACE
            .eq(name)
            .and(CUSTOMER.ID.in(select(SHOP_ORDER.CUSTOMER_ID).from(SHOP_ORDER).where(orders))),
        each);
    read(tx, SHOP_ORDER, orders, each);
    read(
        tx,
        SHOP_ORDER_LINE,
        SHOP_ORDER_LINE
            .WORKSPACE
            .eq(name)
            .and(SHOP_ORDER_LINE.ORDER_ID.in(select(SHOP_ORDER.ID).from(SHOP_ORDER).where(orders))),
        each);
    read(
        tx,
        AUDIT_EVENT,
        AUDIT_EVENT.WORKSPACE.eq(name).and(AUDIT_EVENT.STORE_HASH.eq(store.value())),
        each);
  }

  /** As a stream: a store may have more orders than fit into memory. */
  private static void read(
      Tx tx, Table<?> table, Condition which, BiConsumer<String, String> each) {
    var select = tx.sql().select(told(table)).from(table).where(which).orderBy(key(table));
    try (var rows = select.fetchSize(AT_ONCE).fetchLazy()) {
      rows.forEach(row -> each.accept(table.getName(), row.formatJSON(JSON)));
    }
  }

  private static List<? extends Field<?>> key(Table<?> table) {
    return Objects.requireNonNull(table.getPrimaryKey()).getFields();
  }

  /** Tokens and hashes are the columns of bytes. */
  private static List<Field<?>> told(Table<?> table) {
    return Stream.of(table.fields())
        .filter(field -> !field.getDataType().isBinary() && !OF_SECRETS.contains(field))
        .toList();
  }
}
