package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.login.Tokens;
import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The store's own business: a glance at it, its orders, its API accounts. */
public final class ShopDesk {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
  private static final int SHOWN = 25;

  private final PanelHost host;
  private final Shops shops;
  private final Tokens tokens;
  private final Pages pages;

  /** The store in figures. */
  public record DeskPage(
      PanelFrame frame, long waiting, int orders, int products, int brands, int channels) {}

  /** An order in the list. */
  public record OrderRow(int id, String date, String customer, String status, String total) {}

  /** The latest orders. */
  public record OrdersPage(PanelFrame frame, List<OrderRow> rows) {}

  /** Where the merchant makes API accounts; a token is shown once. */
  public record AccountsPage(PanelFrame frame, List<String> scopes, String token, String path) {}

  public ShopDesk(PanelHost host, Shops shops, Tokens tokens, Pages pages) {
    this.host = host;
    this.shops = shops;
    this.tokens = tokens;
    this.pages = pages;
  }

  public void desk(Context ctx, Visit visit) {
    var shop = visit.shop();
    var orders = shops.orders(shop).stream().filter(order -> !order.archived()).toList();
    var waiting =
        orders.stream().filter(o -> o.status() == OrderStatus.AWAITING_FULFILLMENT).count();
    pages.show(
        ctx,
        "desk",
        new DeskPage(
            host.frame(visit, "desk"),
            waiting,
            orders.size(),
            shops.products(shop).size(),
            shops.brands(shop).size(),
            shops.channels(shop).size()));
  }

  public void orders(Context ctx, Visit visit) {
    var rows =
        shops.orders(visit.shop()).reversed().stream()
            .filter(order -> !order.archived())
            .limit(SHOWN)
            .map(order -> row(visit.shop(), order))
            .toList();
    pages.show(ctx, "orders", new OrdersPage(host.frame(visit, "orders"), rows));
  }

  public void placeOrder(Context ctx, Visit visit) {
    shops.placeOrder(visit.shop());
    ctx.redirect("/manage/orders", HttpStatus.SEE_OTHER);
  }

  public void accounts(Context ctx, Visit visit) {
    accounts(ctx, visit, "");
  }

  public void newAccount(Context ctx, Visit visit) {
    accounts(ctx, visit, tokens.newApiAccount(visit.shop(), tokens.asked()));
  }

  private void accounts(Context ctx, Visit visit, String token) {
    pages.show(
        ctx,
        "accounts",
        new AccountsPage(
            host.frame(visit, "accounts"), tokens.asked(), token, visit.shop().context()));
  }

  private static OrderRow row(Shop shop, Order order) {
    var billing = order.billing();
    var currency = shop.region().currency();
    var total = order.totalIncTax().setScale(currency.decimals(), RoundingMode.HALF_UP);
    return new OrderRow(
        order.id(),
        DAY.format(order.created().atZone(shop.region().zone())),
        billing.firstName() + " " + billing.lastName(),
        order.status().label(),
        currency.code() + " " + total.toPlainString());
  }
}
