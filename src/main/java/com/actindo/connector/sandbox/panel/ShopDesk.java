package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.login.Tokens;
import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;

/** The store's own business: a glance at it, its API accounts. */
public final class ShopDesk {
  private final PanelHost host;
  private final Shops shops;
  private final Tokens tokens;
  private final Pages pages;

  /** The store in figures. */
  public record DeskPage(
      PanelFrame frame, long waiting, long orders, int products, int brands, int channels) {}

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
    var orders =
        shops
            .orders(shop)
            .all()
            .filter(order -> !order.archived())
            .collect(Collectors.groupingBy(Order::status, Collectors.counting()));
    long all = orders.values().stream().mapToLong(Long::longValue).sum();
    long waiting = orders.getOrDefault(OrderStatus.AWAITING_FULFILLMENT, 0L);
    pages.show(
        ctx,
        "desk",
        new DeskPage(
            host.frame(visit, "desk"),
            waiting,
            all,
            shops.products(shop).size(),
            shops.brands(shop).size(),
            shops.channels(shop).size()));
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
}
