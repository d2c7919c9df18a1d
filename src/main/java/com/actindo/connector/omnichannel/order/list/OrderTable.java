package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.attribute.Names;
import com.actindo.connector.db.SortKey;
import com.actindo.connector.db.Tx;
import com.actindo.connector.omnichannel.table.Filter;
import com.actindo.connector.omnichannel.table.ListState;
import com.actindo.connector.omnichannel.table.Table;
import com.actindo.connector.omnichannel.table.page.ListKind;
import com.actindo.connector.omnichannel.table.page.Opened;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.list.FaultyOrderListRepository;
import com.actindo.connector.order.list.ListedOrder;
import com.actindo.connector.order.list.OrderListQuery;
import com.actindo.connector.order.list.OrderListRepository;
import com.actindo.connector.order.list.ShopNameRepository;
import com.actindo.connector.order.list.ShopNames;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.workspace.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of orders: the newest of the shop first. */
final class OrderTable implements ListKind {
  static final Filter CONNECTION = Filter.id("connection");
  static final Filter STATUSES =
      Filter.choice(
          "status",
          Arrays.stream(ImportStatus.values()).map(ImportStatus::id).collect(Collectors.toSet()));

  /** The order's id in the shop. */
  static final Filter REMOTE_ID = Filter.id("remoteId", "");

  static final Table TABLE =
      new Table(
          "orders",
          "orders",
          List.of(OrderColumn.values()),
          List.of(
              OrderColumn.REMOTE_ID,
              OrderColumn.STATUS,
              OrderColumn.CONNECTION,
              OrderColumn.SHOP_STATUS,
              OrderColumn.ORDERED,
              OrderColumn.CUSTOMER,
              OrderColumn.TOTAL,
              OrderColumn.FAULT),
          List.of(CONNECTION, STATUSES, REMOTE_ID));

  private static final List<SortKey> NEWEST = List.of(new SortKey("orderedAt", true));

  private final OrderListRepository orders;
  private final FaultyOrderListRepository faulty;
  private final ShopNameRepository names;
  private final ImportPanels panels;

  OrderTable(
      OrderListRepository orders,
      FaultyOrderListRepository faulty,
      ShopNameRepository names,
      ImportPanels panels) {
    this.orders = orders;
    this.faulty = faulty;
    this.names = names;
    this.panels = panels;
  }

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public String template() {
    return "omnichannel/order/list/orders";
  }

  @Override
  public OrdersPage page(Tx tx, Member member, Opened opened) {
    OrderListQuery query = query(opened.state());
    PageOf<ListedOrder> found = orders.page(tx, member.workspace(), query);
    ShopNames known =
        names.of(
            tx,
            member.workspace(),
            found.data().stream().map(one -> one.order().connectionId()).distinct().toList());
    return new OrdersPage(
        opened,
        found.data().stream().map(one -> row(one, known)).toList(),
        found.meta().pagination().total(),
        Light.of(
            orders.counts(tx, member.workspace(), query.connection()),
            faulty.count(tx, member.workspace(), query.connection())),
        faulty.count(tx, member.workspace()),
        panels.of(tx, member.workspace(), query.connection()));
  }

  private static OrdersPage.Row row(ListedOrder listed, ShopNames known) {
    long connection = listed.order().connectionId();
    return new OrdersPage.Row(
        listed,
        name(listed.order().shopStatus(), id -> known.status(connection, id)),
        name(listed.order().channelId(), id -> known.channel(connection, id)));
  }

  /** The shop's name; its id where no synchronisation has brought one. */
  private static Optional<Names> name(@Nullable Number id, Function<Long, Optional<Names>> known) {
    return Optional.ofNullable(id)
        .map(given ->
            known
                .apply(given.longValue())
                .orElseGet(() -> new Names(given.toString(), given.toString())));
  }

  private static OrderListQuery query(ListState state) {
    PageRequest page = state.request();
    return new OrderListQuery(
        page.sort().isEmpty() ? new PageRequest(page.page(), page.limit(), NEWEST) : page,
        state.shown().filter(CONNECTION.name()).map(Long::valueOf),
        state.shown().filter(STATUSES.name()).flatMap(ImportStatus::of),
        state.shown().filter(REMOTE_ID.name()).map(Long::valueOf));
  }
}
