package com.actindo.connector.sandbox;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.order.Special;
import com.actindo.connector.sandbox.rest.RateLimit;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What tests and scripts do with a store's orders and quota, as {@code POST
 * /sandbox/shops/{hash}/…} with query, form or JSON fields.
 */
final class TradeMachineApi {
  private static final int MOST = 1_000_000;

  private final Shops shops;
  private final Ledger ledger;
  private final RateLimit limit;

  TradeMachineApi(Shops shops, Ledger ledger, RateLimit limit) {
    this.shops = shops;
    this.ledger = ledger;
    this.limit = limit;
  }

  /** {@code …/order?special=}: a shopper buys something; {@link Special} names what it shows. */
  void order(Context ctx) {
    var special = special(Fields.of(ctx).or("special", "plain"));
    ctx.json(Shape.of("id", latest(shops.placeOrder(shop(ctx), special)).id()));
  }

  /**
   * {@code …/seed?orders=&status=&past=true|false}: so many orders with one to three lines at once,
   * with that status id; from the weeks before, or from this moment.
   */
  void seed(Context ctx) {
    var fields = Fields.of(ctx);
    int count = fields.number("orders").orElse(1);
    if (count < 1 || count > MOST) {
      throw new BadRequestResponse("from 1 to " + MOST + " orders");
    }
    boolean past = Boolean.parseBoolean(fields.or("past", "true"));
    var latest = latest(shops.placeOrders(shop(ctx), count, status(fields), past));
    ctx.json(Shape.of("first", latest.id() - count + 1, "last", latest.id()));
  }

  /** {@code …/status?order=&status=}: the merchant changes the status of an order. */
  void status(Context ctx) {
    var fields = Fields.of(ctx);
    var shop = shop(ctx);
    int id = fields.number("order").orElseThrow(() -> new BadRequestResponse("order is missing"));
    if (shops.order(shop, id).isEmpty()) {
      throw new NotFoundResponse("No such order");
    }
    shops.setStatus(shop, id, status(fields));
    ctx.json(Shape.of("id", id, "status", status(fields).label()));
  }

  /**
   * {@code …/quota?requests=&windowMs=}: requests in a window, 30 s by default; without values,
   * what the plan allows. Counts from 0 again.
   */
  void quota(Context ctx) {
    var shop = shop(ctx);
    var fields = Fields.of(ctx);
    var requests = fields.number("requests");
    var window = fields.number("windowMs");
    ledger.shop(
        shop.hash(),
        state -> {
          state.quota = requests.orElse(null);
          state.windowMillis = window.orElse(null);
        });
    limit.forget(shop);
    use(ctx);
  }

  /**
   * {@code GET …/quota}: how much of the quota was used. The average leaves out the first and the
   * last window, which are hardly ever full.
   */
  void use(Context ctx) {
    var shop = shop(ctx);
    var allowed = limit.allowance(shop);
    var windows = limit.windows(shop);
    var whole = windows.size() > 2 ? windows.subList(1, windows.size() - 1) : windows;
    ctx.json(
        Shape.of(
            "requests", allowed.quota(),
            "windowMs", allowed.window().toMillis(),
            "used", windows.stream().mapToInt(RateLimit.Window::used).sum(),
            "refused", windows.stream().mapToInt(RateLimit.Window::refused).sum(),
            "highest", windows.stream().mapToInt(RateLimit.Window::used).max().orElse(0),
            "average", whole.stream().mapToInt(RateLimit.Window::used).average().orElse(0),
            "windows", windows.stream().map(TradeMachineApi::window).toList()));
  }

  private static Object window(RateLimit.Window window) {
    return Shape.of(
        "begins", window.begins().toString(),
        "used", window.used(),
        "refused", window.refused());
  }

  private Shop shop(Context ctx) {
    return shops
        .find(ctx.pathParam("hash"))
        .orElseThrow(() -> new NotFoundResponse("No such store"));
  }

  private static Order latest(Optional<Order> placed) {
    return placed.orElseThrow(() -> new NotFoundResponse("Nothing to sell"));
  }

  private static OrderStatus status(Fields fields) {
    return OrderStatus.of(fields.number("status").orElse(OrderStatus.AWAITING_FULFILLMENT.id()))
        .orElseThrow(() -> new BadRequestResponse("no such status"));
  }

  private static Special special(String name) {
    try {
      return Special.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("no such order: " + name + "; there are " + all());
    }
  }

  private static List<Special> all() {
    return List.of(Special.values());
  }
}
