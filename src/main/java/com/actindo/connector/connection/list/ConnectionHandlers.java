package com.actindo.connector.connection.list;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;

/** The JSON of connections. */
public final class ConnectionHandlers {
  private final Database database;
  private final ConnectionRepository connections;
  private final ConnectionListRepository lists;

  public ConnectionHandlers(
      Database database, ConnectionRepository connections, ConnectionListRepository lists) {
    this.database = database;
    this.connections = connections;
    this.lists = lists;
  }

  /** {@code GET /connections}. */
  public void list(Context ctx, Member member) {
    member.must(Right.VIEW);
    var query = ConnectionQuery.of(QueryParameters.ofList(ctx, ConnectionQuery.PARAMETERS));
    var page = database.tenant(member.workspace(), tx -> lists.page(tx, member.workspace(), query));
    ctx.json(page.map(ConnectionJson::of));
  }

  /** {@code GET /connections/{id}}. */
  public void get(Context ctx, Member member) {
    member.must(Right.VIEW);
    long id = Resources.id(ctx);
    Connection connection =
        database
            .tenant(member.workspace(), tx -> connections.find(tx, member.workspace(), id))
            .orElseThrow(Resources::notFound);
    Resources.answer(ctx, connection.version(), ConnectionJson.of(connection));
  }
}
