package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.order.Special;
import com.actindo.connector.sandbox.rest.Query;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The store's orders: the merchant changes their status, shoppers place new ones at a click. */
public final class OrderDesk {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
  private static final int SHOWN = 40;
  private static final int MOST = 100_000;

  private final PanelHost host;
  private final Shops shops;
  private final Pages pages;

  /** An order in the list. */
  public record OrderRow(
      int id, String date, String customer, OrderStatus status, String total, String special) {}

  /** The latest orders, and what can be done with them. */
  public record OrdersPage(
      PanelFrame frame, List<OrderRow> rows, List<OrderStatus> statuses, List<Special> specials) {}

  public OrderDesk(PanelHost host, Shops shops, Pages pages) {
    this.host = host;
    this.shops = shops;
    this.pages = pages;
  }

  public void list(Context ctx, Visit visit) {
    var rows =
        shops
            .orders(visit.shop())
            .betweenBackwards(0, Integer.MAX_VALUE)
            .limit(SHOWN)
            .map(order -> row(visit.shop(), order))
            .toList();
    pages.show(
        ctx,
        "orders",
        new OrdersPage(
            host.frame(visit, "orders"),
            rows,
            List.of(OrderStatus.values()),
            List.of(Special.values())));
  }

  public void place(Context ctx, Visit visit) {
    shops.placeOrder(visit.shop(), special(Fields.of(ctx).or("special", "PLAIN")));
    back(ctx);
  }

  public void placeMany(Context ctx, Visit visit) {
    int count = Fields.of(ctx).number("orders").orElse(1);
    if (count < 1 || count > MOST) {
      pages.say(ctx, 400, "That does not work", "Choose from 1 to " + MOST + " orders.");
      return;
    }
    shops.placeOrders(visit.shop(), count, OrderStatus.AWAITING_FULFILLMENT, false);
    back(ctx);
  }

  public void changeStatus(Context ctx, Visit visit) {
    var order =
        Query.id(ctx.pathParam("id"))
            .flatMap(id -> shops.order(visit.shop(), id))
            .orElseThrow(() -> new NotFoundResponse("No such order"));
    var status =
        Fields.of(ctx)
            .number("status")
            .flatMap(OrderStatus::of)
            .orElseThrow(() -> new BadRequestResponse("no such status"));
    shops.setStatus(visit.shop(), order.id(), status);
    back(ctx);
  }

  private static void back(Context ctx) {
    ctx.redirect("/manage/orders", HttpStatus.SEE_OTHER);
  }

  private static Special special(String name) {
    try {
      return Special.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("no such order");
    }
  }

  private static OrderRow row(Shop shop, Order order) {
    var billing = order.billing();
    var currency = shop.region().currency();
    var total = order.totalIncTax().setScale(currency.decimals(), RoundingMode.HALF_UP);
    var special = order.extras().special();
    return new OrderRow(
        order.id(),
        DAY.format(order.created().atZone(shop.region().zone())),
        billing.firstName() + " " + billing.lastName(),
        order.status(),
        currency.code() + " " + total.toPlainString(),
        special == Special.PLAIN ? "" : special.label());
  }
}
