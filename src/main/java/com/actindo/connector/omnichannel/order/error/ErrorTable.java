package com.actindo.connector.omnichannel.order.error;

import com.actindo.connector.connection.list.ConnectionListRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.omnichannel.table.Filter;
import com.actindo.connector.omnichannel.table.Table;
import com.actindo.connector.omnichannel.table.page.ListKind;
import com.actindo.connector.omnichannel.table.page.Opened;
import com.actindo.connector.order.list.FaultyOrderListRepository;
import com.actindo.connector.order.list.ListedOrder;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.workspace.Member;
import java.util.List;

/** The list of errors. */
public final class ErrorTable implements ListKind {
  static final Filter CONNECTION = Filter.id("connection");

  static final Table TABLE =
      new Table(
          "order-errors",
          "orders/errors",
          List.of(ErrorColumn.values()),
          List.of(ErrorColumn.values()),
          List.of(CONNECTION));

  private static final int MOST_NAMES = 1000;

  private final FaultyOrderListRepository faulty;
  private final ConnectionListRepository connections;

  public ErrorTable(FaultyOrderListRepository faulty, ConnectionListRepository connections) {
    this.faulty = faulty;
    this.connections = connections;
  }

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public String template() {
    return "omnichannel/order/error/errors";
  }

  @Override
  public ErrorsPage page(Tx tx, Member member, Opened opened) {
    PageOf<ListedOrder> found =
        faulty.page(
            tx,
            member.workspace(),
            opened.state().shown().filter(CONNECTION.name()).map(Long::valueOf),
            opened.state().request());
    return new ErrorsPage(
        opened,
        found.data().stream().map(ErrorsPage.Row::new).toList(),
        found.meta().pagination().total(),
        faulty.count(tx, member.workspace()),
        connections.names(tx, member.workspace(), MOST_NAMES));
  }
}
