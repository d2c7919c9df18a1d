package com.actindo.connector.omnichannel.list;

import static com.actindo.connector.omnichannel.list.ConnectionColumn.DRIVER;
import static com.actindo.connector.omnichannel.list.ConnectionColumn.ERRORS;
import static com.actindo.connector.omnichannel.list.ConnectionColumn.NAME;
import static com.actindo.connector.omnichannel.list.ConnectionColumn.STATUS;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.list.ConnectionListRepository;
import com.actindo.connector.connection.list.ConnectionQuery;
import com.actindo.connector.db.Tx;
import com.actindo.connector.omnichannel.table.Filter;
import com.actindo.connector.omnichannel.table.ListState;
import com.actindo.connector.omnichannel.table.Table;
import com.actindo.connector.omnichannel.table.page.ListKind;
import com.actindo.connector.omnichannel.table.page.Opened;
import com.actindo.connector.sync.process.SynchronisingRepository;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Set;

/** The list of connections. */
final class ConnectionTable implements ListKind {
  static final Filter STATUSES = Filter.choice("status", Set.of("active", "inactive"));

  /** Found anywhere in the name or the store hash. */
  static final Filter TEXT = Filter.text("q");

  static final Table TABLE =
      new Table(
          "connections",
          "connections",
          List.of(ConnectionColumn.values()),
          List.of(NAME, STATUS, ERRORS, DRIVER),
          List.of(STATUSES, TEXT));

  private final ConnectionListRepository connections;
  private final SynchronisingRepository running;

  ConnectionTable(ConnectionListRepository connections, SynchronisingRepository running) {
    this.connections = connections;
    this.running = running;
  }

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public String template() {
    return "omnichannel/list/connections";
  }

  @Override
  public ConnectionsPage page(Tx tx, Member member, Opened opened) {
    PageOf<Connection> found = connections.page(tx, member.workspace(), query(opened.state()));
    Set<Long> synchronising =
        running.among(tx, member.workspace(), found.data().stream().map(Connection::id).toList());
    List<ConnectionsPage.Row> rows =
        found.data().stream()
            .map(one -> new ConnectionsPage.Row(one, synchronising.contains(one.id())))
            .toList();
    return new ConnectionsPage(opened, rows, found.meta().pagination().total());
  }

  private static ConnectionQuery query(ListState state) {
    return new ConnectionQuery(
        state.request(),
        state.shown().filter(STATUSES.name()).flatMap(ConnectionQuery::active),
        state.shown().filter(TEXT.name()));
  }
}
