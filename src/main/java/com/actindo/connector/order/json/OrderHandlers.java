package com.actindo.connector.order.json;

import com.actindo.connector.core1.Right;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.detail.OrderDetail;
import com.actindo.connector.order.detail.OrderDetailRepository;
import com.actindo.connector.order.list.ListedOrder;
import com.actindo.connector.order.list.OrderListQuery;
import com.actindo.connector.order.list.OrderListRepository;
import com.actindo.connector.order.list.ShopNameRepository;
import com.actindo.connector.order.list.ShopNames;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;

/** The JSON of orders. */
public final class OrderHandlers {
  private final Database database;
  private final OrderListRepository lists;
  private final OrderDetailRepository details;
  private final ShopNameRepository names = new ShopNameRepository();

  public OrderHandlers(
      Database database, OrderListRepository lists, OrderDetailRepository details) {
    this.database = database;
    this.lists = lists;
    this.details = details;
  }

  /** {@code GET /orders}. */
  public void list(Context ctx, Member member) {
    member.must(Right.VIEW);
    var query = OrderListQuery.of(QueryParameters.ofList(ctx, OrderListQuery.PARAMETERS));
    ctx.json(database.tenant(member.workspace(), tx -> page(tx, member.workspace(), query)));
  }

  private PageOf<OrderJson> page(Tx tx, WorkspaceName workspace, OrderListQuery query) {
    PageOf<ListedOrder> found = lists.page(tx, workspace, query);
    ShopNames named =
        names.of(
            tx, workspace, found.data().stream().map(one -> one.order().connectionId()).toList());
    return found.map(one -> OrderJson.of(one, named));
  }

  /** {@code GET /orders/{id}}. */
  public void get(Context ctx, Member member) {
    member.must(Right.VIEW);
    long id = Resources.id(ctx);
    OrderDetail found =
        database
            .tenant(member.workspace(), tx -> details.find(tx, member.workspace(), id))
            .orElseThrow(Resources::notFound);
    Resources.answer(ctx, found.order().version(), OrderJson.of(found));
  }
}
