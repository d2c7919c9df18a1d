package com.actindo.connector.order.list;

import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.ListOrder;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.ExportStatus;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ResultQuery;

/**
 * Pages of the orders that somebody has to look at: their import failed, or the export of their
 * status. An index holds just them.
 */
public final class FaultyOrderListRepository {
  static final Map<String, Field<?>> SORTABLE =
      Map.of(
          "remoteId", SHOP_ORDER.REMOTE_ID,
          "connectionId", SHOP_ORDER.CONNECTION_ID,
          "createdAt", SHOP_ORDER.CREATED_AT);

  private final OrderListRepository orders;

  public FaultyOrderListRepository(OrderListRepository orders) {
    this.orders = orders;
  }

  /** A page of them in the order in which they were met. */
  public PageOf<ListedOrder> page(
      Tx tx, WorkspaceName workspace, Optional<Long> connection, PageRequest page) {
    Condition wanted = faulty(workspace, connection).and(OrderListRepository.listed(tx, workspace));
    long total = tx.sql().fetchCount(SHOP_ORDER, wanted);
    List<Long> ids = ids(tx, wanted, page).fetchInto(Long.class);
    return PageOf.of(page, total, orders.rows(tx, workspace, ids));
  }

  /** How many there are. */
  public long count(Tx tx, WorkspaceName workspace) {
    return count(tx, workspace, Optional.empty());
  }

  /** How many there are of a connection; of all if it is empty. */
  public long count(Tx tx, WorkspaceName workspace, Optional<Long> connection) {
    return tx.sql()
        .fetchCount(
            SHOP_ORDER,
            faulty(workspace, connection).and(OrderListRepository.listed(tx, workspace)));
  }

  static ResultQuery<?> ids(Tx tx, Condition wanted, PageRequest page) {
    return tx.sql()
        .select(SHOP_ORDER.ID)
        .from(SHOP_ORDER)
        .where(wanted)
        .orderBy(ListOrder.of(page.sort(), SORTABLE, SHOP_ORDER.ID))
        .limit(page.limit())
        .offset(page.offset());
  }

  static Condition faulty(WorkspaceName workspace, Optional<Long> connection) {
    return SHOP_ORDER
        .WORKSPACE
        .eq(workspace.value())
        .and(
            SHOP_ORDER
                .STATUS
                .eq(inline(ImportStatus.ERROR.id()))
                .or(SHOP_ORDER.EXPORT_STATUS.eq(inline(ExportStatus.ERROR.id()))))
        .and(connection.map(SHOP_ORDER.CONNECTION_ID::eq).orElse(noCondition()));
  }
}
