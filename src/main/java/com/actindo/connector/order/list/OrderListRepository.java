package com.actindo.connector.order.list;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.CUSTOMER;
import static com.actindo.connector.db.gen.Tables.ORDER_COUNT;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.ListOrder;
import com.actindo.connector.db.SortKey;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.OrderRows;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.PageRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;

/**
 * Pages of orders. A page takes about the same time wherever it lies in however long a list: its
 * ids come from an index alone, read from the nearer end, and only then its rows are fetched; how
 * many there are is counted already.
 */
public final class OrderListRepository {
  /** What a list can be sorted by; each has an index. */
  static final Map<String, Field<?>> SORTABLE =
      Map.of(
          "id", SHOP_ORDER.ID,
          "remoteId", SHOP_ORDER.REMOTE_ID,
          "connectionId", SHOP_ORDER.CONNECTION_ID,
          "status", SHOP_ORDER.STATUS,
          "orderedAt", SHOP_ORDER.ORDERED_AT);

  /** Many orders have the same: among them the date counts. */
  private static final List<String> COARSE = List.of("connectionId", "status");

  private final OrderRows orders;

  public OrderListRepository(ObjectMapper json) {
    this.orders = new OrderRows(json);
  }

  /** A page of the workspace's orders, empty beyond the end. */
  public PageOf<ListedOrder> page(Tx tx, WorkspaceName workspace, OrderListQuery query) {
    Condition wanted = wanted(workspace, query).and(listed(tx, workspace));
    long total =
        query.remoteId().isPresent()
            ? tx.sql().fetchCount(SHOP_ORDER, wanted)
            : total(tx, workspace, query);
    return PageOf.of(query.page(), total, rows(tx, workspace, idsOf(tx, query, wanted, total)));
  }

  /**
   * How many orders of each status there are; a status without orders is absent.
   *
   * @param connection only those of this connection; empty for all
   */
  public Map<ImportStatus, Long> counts(Tx tx, WorkspaceName workspace, Optional<Long> connection) {
    var counts = new EnumMap<ImportStatus, Long>(ImportStatus.class);
    tx.sql()
        .select(ORDER_COUNT.STATUS, ORDER_COUNT.TOTAL)
        .from(ORDER_COUNT)
        .join(CONNECTION)
        .on(CONNECTION.WORKSPACE.eq(ORDER_COUNT.WORKSPACE))
        .and(CONNECTION.ID.eq(ORDER_COUNT.CONNECTION_ID))
        .where(ORDER_COUNT.WORKSPACE.eq(workspace.value()))
        .and(ORDER_COUNT.TOTAL.gt(0L))
        .and(CONNECTION.DELETING_AT.isNull())
        .and(connection.map(ORDER_COUNT.CONNECTION_ID::eq).orElse(noCondition()))
        .forEach(row ->
            counts.merge(ImportStatus.of(row.value1()).orElseThrow(), row.value2(), Long::sum));
    return counts;
  }

  private long total(Tx tx, WorkspaceName workspace, OrderListQuery query) {
    Map<ImportStatus, Long> counts = counts(tx, workspace, query.connection());
    return query
        .status()
        .map(status -> counts.getOrDefault(status, 0L))
        .orElseGet(() -> counts.values().stream().mapToLong(Long::longValue).sum());
  }

  /** Those of these orders that the workspace has and that are in error, the oldest first. */
  public List<ListedOrder> inError(Tx tx, WorkspaceName workspace, Collection<Long> ids) {
    return rows(tx, workspace, ids.stream().sorted().toList()).stream()
        .filter(one -> one.order().inError())
        .toList();
  }

  private static List<Long> idsOf(Tx tx, OrderListQuery query, Condition wanted, long total) {
    PageRequest page = query.page();
    long count = Math.min(page.limit(), total - page.offset());
    if (count <= 0) {
      return List.of();
    }
    if (page.offset() <= total / 2) {
      return ids(tx, query, wanted, new Part(false, page.offset(), count)).fetchInto(Long.class);
    }
    var fromEnd = new Part(true, total - page.offset() - count, count);
    List<Long> ids = ids(tx, query, wanted, fromEnd).fetchInto(Long.class);
    Collections.reverse(ids);
    return ids;
  }

  /** Which part of a list, seen from which end. */
  record Part(boolean backwards, long offset, long count) {}

  /** The ids of a part of the list, in the order in which they are read. */
  static ResultQuery<?> ids(Tx tx, OrderListQuery query, Condition wanted, Part part) {
    List<SortKey> sort = precise(query.page().sort());
    return tx.sql()
        .select(SHOP_ORDER.ID)
        .from(SHOP_ORDER)
        .where(wanted)
        .orderBy(
            part.backwards()
                ? ListOrder.reversed(sort, SORTABLE, SHOP_ORDER.ID)
                : ListOrder.of(sort, SORTABLE, SHOP_ORDER.ID))
        .limit(part.count())
        .offset(part.offset());
  }

  private static List<SortKey> precise(List<SortKey> sort) {
    return sort.size() == 1 && COARSE.contains(sort.getFirst().by())
        ? List.of(sort.getFirst(), new SortKey("orderedAt", sort.getFirst().descending()))
        : sort;
  }

  List<ListedOrder> rows(Tx tx, WorkspaceName workspace, List<Long> ids) {
    Map<Long, ListedOrder> rows =
        tx.sql()
            .select(SHOP_ORDER.fields())
            .select(
                CONNECTION.NAME,
                CUSTOMER.FIRST_NAME,
                CUSTOMER.LAST_NAME,
                CUSTOMER.COMPANY,
                CUSTOMER.EMAIL)
            .from(SHOP_ORDER)
            .join(CONNECTION)
            .on(CONNECTION.WORKSPACE.eq(SHOP_ORDER.WORKSPACE))
            .and(CONNECTION.ID.eq(SHOP_ORDER.CONNECTION_ID))
            .leftJoin(CUSTOMER)
            .on(CUSTOMER.WORKSPACE.eq(SHOP_ORDER.WORKSPACE))
            .and(CUSTOMER.ID.eq(SHOP_ORDER.CUSTOMER_ID))
            .where(SHOP_ORDER.WORKSPACE.eq(workspace.value()))
            .and(SHOP_ORDER.ID.eq(any(ids.toArray(Long[]::new))))
            .and(CONNECTION.DELETING_AT.isNull())
            .fetchMap(SHOP_ORDER.ID, this::listed);
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  private ListedOrder listed(Record row) {
    return new ListedOrder(
        orders.order(row.into(SHOP_ORDER)),
        row.get(CONNECTION.NAME),
        row.get(SHOP_ORDER.CUSTOMER_ID) == null ? null : customer(row));
  }

  private static ListedOrder.Customer customer(Record row) {
    String person =
        Stream.of(row.get(CUSTOMER.FIRST_NAME), row.get(CUSTOMER.LAST_NAME))
            .filter(name -> name != null && !name.isBlank())
            .collect(Collectors.joining(" "));
    return new ListedOrder.Customer(
        row.get(SHOP_ORDER.CUSTOMER_ID),
        person.isEmpty() ? row.get(CUSTOMER.COMPANY) : person,
        row.get(CUSTOMER.EMAIL));
  }

  static Condition wanted(WorkspaceName workspace, OrderListQuery query) {
    return SHOP_ORDER
        .WORKSPACE
        .eq(workspace.value())
        .and(query.connection().map(SHOP_ORDER.CONNECTION_ID::eq).orElse(noCondition()))
        .and(query.status().map(one -> SHOP_ORDER.STATUS.eq(one.id())).orElse(noCondition()))
        .and(query.remoteId().map(SHOP_ORDER.REMOTE_ID::eq).orElse(noCondition()));
  }

  /** Leaves out what is being deleted: asked for before, as mostly there is none. */
  static Condition listed(Tx tx, WorkspaceName workspace) {
    List<Long> deleting =
        tx.sql()
            .select(CONNECTION.ID)
            .from(CONNECTION)
            .where(CONNECTION.WORKSPACE.eq(workspace.value()))
            .and(CONNECTION.DELETING_AT.isNotNull())
            .fetchInto(Long.class);
    return deleting.isEmpty() ? noCondition() : SHOP_ORDER.CONNECTION_ID.notIn(deleting);
  }
}
