package com.actindo.connector.sync.orders.json;

import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.order.detail.OrderDetail;
import com.actindo.connector.order.detail.OrderDetailRepository;
import com.actindo.connector.order.json.OrderJson;
import com.actindo.connector.sync.orders.mend.Mending;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Asks for orders in error again, or gives them up. */
public final class MendHandlers {
  private final Database database;
  private final OrderDetailRepository orders;
  private final Mending mending;

  public MendHandlers(Database database, OrderDetailRepository orders, Mending mending) {
    this.database = database;
    this.orders = orders;
    this.mending = mending;
  }

  /** {@code POST /orders/{id}/retry}. */
  public void retry(Context ctx, Member member) {
    member.must(Right.MANAGE);
    mending.retry(member, Resources.id(ctx), IfMatch.of(ctx));
    answer(ctx.status(HttpStatus.ACCEPTED), member);
  }

  /** {@code POST /orders/{id}/cancel}. */
  public void cancel(Context ctx, Member member) {
    member.must(Right.MANAGE);
    mending.cancel(member, Resources.id(ctx), IfMatch.of(ctx));
    answer(ctx, member);
  }

  private void answer(Context ctx, Member member) {
    OrderDetail now =
        database
            .tenant(
                member.workspace(), tx -> orders.find(tx, member.workspace(), Resources.id(ctx)))
            .orElseThrow(Resources::notFound);
    Resources.changed(ctx, now.order().version(), OrderJson.of(now));
  }
}
