package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Optional;

/** Which store's control panel a request is for, and who is signed in there. */
public final class PanelHost {
  private static final String COOKIE = "panel_user";

  private final Shops shops;
  private final Ledger ledger;
  private final Addresses addresses;
  private final Pages pages;

  /** A screen for somebody who is signed in. */
  @FunctionalInterface
  public interface Screen {
    void show(Context ctx, Visit visit) throws Exception;
  }

  /** The choice of a user. */
  public record SignInPage(Shop shop, String next, String start) {}

  public PanelHost(Shops shops, Ledger ledger, Addresses addresses, Pages pages) {
    this.shops = shops;
    this.ledger = ledger;
    this.addresses = addresses;
    this.pages = pages;
  }

  /** Sends everybody else to the sign-in page first. */
  public Handler screen(Screen screen) {
    return ctx -> {
      var shop = shop(ctx);
      var user = user(ctx, shop);
      if (user.isPresent()) {
        screen.show(ctx, new Visit(shop, user.get()));
      } else {
        var query = Optional.ofNullable(ctx.queryString()).map(q -> "?" + q).orElse("");
        var next = Fields.query(Map.of("next", ctx.path() + query));
        ctx.redirect("/manage/sign-in?" + next, HttpStatus.SEE_OTHER);
      }
    };
  }

  public void ask(Context ctx) {
    var next = Optional.ofNullable(ctx.queryParam("next")).orElse("/manage/dashboard");
    pages.show(ctx, "panelsignin", new SignInPage(shop(ctx), next, addresses.origin() + "/"));
  }

  /** Signs in as the chosen user; there is no password in a control panel that is made up. */
  public void signIn(Context ctx) {
    var fields = Fields.of(ctx);
    var shop = shop(ctx);
    var user =
        fields
            .number("user")
            .flatMap(shop::user)
            .orElseThrow(() -> new NotFoundResponse("No such user"));
    ctx.cookie(cookie(String.valueOf(user.id()), 604_800));
    var next = fields.or("next", "/");
    ctx.redirect(next.startsWith("/manage/") ? next : "/manage/dashboard", HttpStatus.SEE_OTHER);
  }

  public void signOut(Context ctx) {
    ctx.cookie(cookie("", 0));
    ctx.redirect("/manage/sign-in", HttpStatus.SEE_OTHER);
  }

  PanelFrame frame(Visit visit, String screen) {
    boolean installed = ledger.read(snapshot -> snapshot.shop(visit.shop().hash()).installed);
    return new PanelFrame(
        visit.shop(),
        visit.user(),
        installed,
        "/manage/app/" + addresses.appId(),
        screen,
        addresses.origin() + "/");
  }

  private Shop shop(Context ctx) {
    return Addresses.panelHash(ctx.host())
        .flatMap(shops::find)
        .orElseThrow(() -> new NotFoundResponse("No such store"));
  }

  private static Optional<ShopUser> user(Context ctx, Shop shop) {
    return Optional.ofNullable(ctx.cookie(COOKIE))
        .filter(id -> id.matches("\\d{1,9}"))
        .flatMap(id -> shop.user(Integer.parseInt(id)));
  }

  private static Cookie cookie(String value, int maxAge) {
    var cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge(maxAge);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }
}
