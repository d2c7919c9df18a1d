package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.fault.FaultKind;
import com.actindo.connector.sandbox.fault.Gate;
import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.rest.Query;
import com.actindo.connector.sandbox.rest.Refusal;
import com.actindo.connector.sandbox.rest.StoreApi;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;

/**
 * {@code /v2/orders} and what lies below it.
 *
 * @see <a href="https://developer.bigcommerce.com/docs/rest-management/orders">Orders</a>
 */
public final class OrdersApi {
  private final Shops shops;
  private final OrderShapes shapes;

  public OrdersApi(Shops shops, OrderShapes shapes) {
    this.shops = shops;
    this.shapes = shapes;
  }

  public void list(Context ctx, Shop shop) {
    var query = new Query(ctx);
    var include = query.include();
    boolean repeats = Gate.struckBy(ctx, FaultKind.PAGE_REPEATS);
    var found = OrderFilter.apply(query, shops.orders(shop), !repeats);
    var left = Gate.struckBy(ctx, FaultKind.ORDER_VANISHES) ? found.skip(1) : found;
    var rows = query.paging().cut(left);
    list(
        ctx,
        rows.stream().map(order -> shapes.order(shop, order, include, asObject(ctx))).toList());
  }

  public void count(Context ctx, Shop shop) {
    var found = new EnumMap<OrderStatus, Integer>(OrderStatus.class);
    OrderFilter.apply(new Query(ctx), shops.orders(shop), true)
        .forEach(order -> found.merge(order.status(), 1, Integer::sum));
    var statuses =
        OrderStatus.byPosition().stream()
            .map(status ->
                Shape.of(
                    "id", status.id(),
                    "name", status.label(),
                    "system_label", status.label(),
                    "custom_label", StoreApi.label(shop, status),
                    "system_description", status.description(),
                    "count", found.getOrDefault(status, 0),
                    "sort_order", status.position()))
            .toList();
    int all = found.values().stream().mapToInt(Integer::intValue).sum();
    ctx.json(Shape.of("statuses", statuses, "count", all));
  }

  public void one(Context ctx, Shop shop) {
    var order = order(ctx, shop);
    ctx.json(shapes.order(shop, order, new Query(ctx).include(), asObject(ctx)));
  }

  public void products(Context ctx, Shop shop) {
    var order = order(ctx, shop);
    var lines = new Query(ctx).paging().cut(order.lines());
    list(ctx, lines.stream().map(line -> LineShapes.of(order, line)).toList());
  }

  public void shippingAddresses(Context ctx, Shop shop) {
    var order = order(ctx, shop);
    var all = shapes.shippingAddresses(shop, order);
    list(ctx, new Query(ctx).paging().cut(all));
  }

  public void coupons(Context ctx, Shop shop) {
    list(ctx, new Query(ctx).paging().cut(shapes.coupons(order(ctx, shop))));
  }

  public void taxes(Context ctx, Shop shop) {
    var query = new Query(ctx);
    boolean details = query.flag("details").orElse(false);
    list(ctx, query.paging().cut(OrderTaxes.of(order(ctx, shop), details)));
  }

  public void consignments(Context ctx, Shop shop) {
    boolean lines = new Query(ctx).include().contains("consignments.line_items");
    ctx.json(shapes.consignments(shop, order(ctx, shop), lines));
  }

  public void fees(Context ctx, Shop shop) {
    ctx.json(Shape.of("fees", shapes.fees(order(ctx, shop))));
  }

  /** {@code PUT /v2/orders/{id}}: of all that could be changed, only the status. */
  public void update(Context ctx, Shop shop) {
    var order = order(ctx, shop);
    if (!Fields.isJson(ctx)) {
      throw new Refusal(415, "The body has to be JSON.");
    }
    var status =
        Fields.of(ctx)
            .number("status_id")
            .flatMap(OrderStatus::of)
            .orElseThrow(() -> new Query(ctx).bad("status_id"));
    shops.setStatus(shop, order.id(), status);
    one(ctx, shop);
  }

  private Order order(Context ctx, Shop shop) {
    return Query.id(ctx.pathParam("id"))
        .flatMap(id -> shops.order(shop, id))
        .orElseThrow(() -> new Refusal(404, "No such order."));
  }

  private static boolean asObject(Context ctx) {
    return new Query(ctx).text("consignment_structure").filter("object"::equals).isPresent();
  }

  // V2 answers an empty list without a body
  private static void list(Context ctx, List<?> rows) {
    if (rows.isEmpty()) {
      ctx.status(204);
    } else {
      ctx.json(rows);
    }
  }
}
