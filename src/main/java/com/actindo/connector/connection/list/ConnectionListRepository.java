package com.actindo.connector.connection.list;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.CONNECTION_COUNT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRows;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.ListOrder;
import com.actindo.connector.db.Tx;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.SortField;

/**
 * Pages of connections. A page takes about the same time wherever it lies in however long a list:
 * its ids come from an index alone, read from the nearer end, and only then its rows are fetched.
 */
public final class ConnectionListRepository {
  /** What a list can be sorted by; each has an index. */
  static final Map<String, Field<?>> SORTABLE =
      Map.of(
          "id", CONNECTION.ID,
          "name", CONNECTION.NAME,
          "driver", CONNECTION.DRIVER,
          "status", CONNECTION.STATUS_REASON,
          "ordersOrReturnsHaveErrors", CONNECTION.ORDERS_OR_RETURNS_HAVE_ERRORS,
          "store", CONNECTION.STORE_NAME,
          "storeHash", CONNECTION.STORE_HASH,
          "createdAt", CONNECTION.CREATED_AT,
          "lastSyncedAt", CONNECTION.LAST_SYNCED_AT);

  /** A page of the workspace's connections, empty beyond the end. */
  public PageOf<Connection> page(Tx tx, WorkspaceName workspace, ConnectionQuery query) {
    long total =
        query.filtered()
            ? tx.sql().fetchCount(CONNECTION, wanted(workspace, query))
            : total(tx, workspace);
    return PageOf.of(query.page(), total, rows(tx, workspace, idsOf(tx, workspace, query, total)));
  }

  /** How many connections the workspace has in all. */
  public long total(Tx tx, WorkspaceName workspace) {
    Long total =
        tx.sql()
            .select(CONNECTION_COUNT.TOTAL)
            .from(CONNECTION_COUNT)
            .where(CONNECTION_COUNT.WORKSPACE.eq(workspace.value()))
            .fetchOne(CONNECTION_COUNT.TOTAL);
    return Objects.requireNonNullElse(total, 0L);
  }

  /** Those of these ids that the workspace has a connection with. */
  public Set<Long> present(Tx tx, WorkspaceName workspace, Collection<Long> ids) {
    return tx.sql()
        .select(CONNECTION.ID)
        .from(CONNECTION)
        .where(CONNECTION.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION.ID.in(Set.copyOf(ids)))
        .and(CONNECTION.DELETING_AT.isNull())
        .fetchSet(CONNECTION.ID);
  }

  /** The names of the workspace's connections by their ids, in the order of the names. */
  public Map<Long, String> names(Tx tx, WorkspaceName workspace, int most) {
    var names = new LinkedHashMap<Long, String>();
    tx.sql()
        .select(CONNECTION.ID, CONNECTION.NAME)
        .from(CONNECTION)
        .where(CONNECTION.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION.DELETING_AT.isNull())
        .orderBy(CONNECTION.NAME, CONNECTION.ID)
        .limit(most)
        .forEach(row -> names.put(row.value1(), row.value2()));
    return names;
  }

  private static List<Long> idsOf(
      Tx tx, WorkspaceName workspace, ConnectionQuery query, long total) {
    PageRequest page = query.page();
    long count = Math.min(page.limit(), total - page.offset());
    if (count <= 0) {
      return List.of();
    }
    if (page.offset() <= total / 2) {
      return ids(tx, workspace, query, Part.fromStart(page.offset(), count)).fetchInto(Long.class);
    }
    var fromEnd = Part.fromEnd(total - page.offset() - count, count);
    List<Long> ids = ids(tx, workspace, query, fromEnd).fetchInto(Long.class);
    Collections.reverse(ids);
    return ids;
  }

  /** Which part of a list, seen from which end. */
  record Part(boolean backwards, long offset, long count) {
    static Part fromStart(long offset, long count) {
      return new Part(false, offset, count);
    }

    static Part fromEnd(long offset, long count) {
      return new Part(true, offset, count);
    }
  }

  /** The ids of a part of the list, in the order in which they are read. */
  static ResultQuery<?> ids(Tx tx, WorkspaceName workspace, ConnectionQuery query, Part part) {
    var sort = query.page().sort();
    List<SortField<?>> order = new ArrayList<>();
    if (sort.isEmpty() && query.active().equals(Optional.of(true))) {
      // the same for all of them; said so that the index by status gives the order
      order.add(
          part.backwards()
              ? CONNECTION.STATUS_REASON.desc().nullsLast()
              : CONNECTION.STATUS_REASON.asc().nullsFirst());
    }
    if (sort.isEmpty() && query.text().isPresent()) {
      // few rows hold a text: to walk all workspaces' rows in their order would take long
      order.add(part.backwards() ? CONNECTION.ID.plus(0).desc() : CONNECTION.ID.plus(0).asc());
    }
    order.addAll(
        part.backwards()
            ? ListOrder.reversed(sort, SORTABLE, CONNECTION.ID)
            : ListOrder.of(sort, SORTABLE, CONNECTION.ID));
    return tx.sql()
        .select(CONNECTION.ID)
        .from(CONNECTION)
        .where(wanted(workspace, query))
        .orderBy(order)
        .limit(part.count())
        .offset(part.offset());
  }

  private static List<Connection> rows(Tx tx, WorkspaceName workspace, List<Long> ids) {
    Map<Long, Connection> rows =
        tx.sql()
            .selectFrom(CONNECTION)
            .where(CONNECTION.WORKSPACE.eq(workspace.value()))
            .and(CONNECTION.ID.eq(any(ids.toArray(Long[]::new))))
            .fetchMap(CONNECTION.ID, ConnectionRows::connection);
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  private static Condition wanted(WorkspaceName workspace, ConnectionQuery query) {
    return CONNECTION
        .WORKSPACE
        .eq(workspace.value())
        .and(CONNECTION.DELETING_AT.isNull())
        .and(query.active().map(ConnectionListRepository::active).orElse(noCondition()))
        .and(query.text().map(ConnectionListRepository::holds).orElse(noCondition()));
  }

  private static Condition active(boolean active) {
    return active ? CONNECTION.STATUS_REASON.isNull() : CONNECTION.STATUS_REASON.isNotNull();
  }

  private static Condition holds(String text) {
    return CONNECTION
        .NAME
        .containsIgnoreCase(text)
        .or(CONNECTION.STORE_HASH.contains(text.toLowerCase(Locale.ROOT)));
  }
}
