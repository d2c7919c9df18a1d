package com.actindo.connector.sync.orders.export;

import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.order.detail.OrderDetail;
import com.actindo.connector.order.detail.OrderDetailRepository;
import com.actindo.connector.order.export.PlatformStatus;
import com.actindo.connector.order.json.OrderJson;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.JsonBodies;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** The JSON of the status write-back. */
public final class StatusHandlers {
  private final Database database;
  private final StatusExports exports;
  private final OrderDetailRepository orders;

  public StatusHandlers(Database database, StatusExports exports, OrderDetailRepository orders) {
    this.database = database;
    this.exports = exports;
    this.orders = orders;
  }

  /** {@code POST /orders/{id}/status}. */
  public void change(Context ctx, Member member) {
    member.must(Right.MANAGE);
    long id = Resources.id(ctx);
    exports.request(member, id, status(ctx), IfMatch.of(ctx));
    OrderDetail now =
        database
            .tenant(member.workspace(), tx -> orders.find(tx, member.workspace(), id))
            .orElseThrow(Resources::notFound);
    ctx.status(HttpStatus.ACCEPTED);
    Resources.changed(ctx, now.order().version(), OrderJson.of(now));
  }

  private static PlatformStatus status(Context ctx) {
    return PlatformStatus.of(JsonBodies.read(ctx, StatusBody.class).status())
        .orElseThrow(
            () -> Problem.naming(ProblemType.INVALID, "no such status", List.of("status")));
  }
}
