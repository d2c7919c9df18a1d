package com.actindo.connector.sandbox.login;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/**
 * Installs that begin at a link on another web site, outside of any control panel: the app then
 * stands at top level in that window.
 */
public final class ExternalInstall {
  private final Shops shops;
  private final Tokens tokens;
  private final Consents consents;
  private final AppLinks links;
  private final Addresses addresses;
  private final Pages pages;

  /** Which store, and in whose name. */
  public record WhoPage(List<Shop> shops, String action) {}

  /** What is being asked for. */
  public record ConsentPage(
      Shop shop, ShopUser user, List<String> lines, boolean again, String action, String cancel) {}

  public ExternalInstall(
      Shops shops,
      Tokens tokens,
      Consents consents,
      AppLinks links,
      Addresses addresses,
      Pages pages) {
    this.shops = shops;
    this.tokens = tokens;
    this.consents = consents;
    this.links = links;
    this.addresses = addresses;
    this.pages = pages;
  }

  /** {@code GET …/install}: first the choice of store and user, with both the consent page. */
  public void ask(Context ctx) {
    known(ctx);
    var fields = Fields.of(ctx);
    if (fields.find("user").isEmpty()) {
      pages.show(ctx, "who", new WhoPage(shops.all(), addresses.externalInstall()));
      return;
    }
    var shop = shop(fields);
    var user = user(fields, shop);
    var page =
        new ConsentPage(
            shop,
            user,
            ScopeWords.of(tokens.scopes(shop)),
            consents.due(shop).isPresent(),
            addresses.externalInstall(),
            addresses.externalInstall() + "/failed");
    pages.show(ctx, "external", page);
  }

  /** {@code POST …/install}: on to the app, unless the user may not install. */
  public void confirm(Context ctx) {
    known(ctx);
    var fields = Fields.of(ctx);
    var shop = shop(fields);
    var user = user(fields, shop);
    if (!user.role().mayInstall()) {
      pages.say(ctx, 403, "Not allowed", "Only the owner and authorised users install apps.");
      return;
    }
    var code = consents.accept(shop, user, true);
    var target = links.auth(code, tokens.code(code).orElseThrow());
    ctx.redirect(target, HttpStatus.SEE_OTHER);
  }

  public void succeeded(Context ctx) {
    known(ctx);
    pages.say(ctx, 200, "The app is installed", "You can close this window.");
  }

  public void failed(Context ctx) {
    known(ctx);
    pages.say(ctx, 200, "The app is not installed", "Nothing was changed. Try it once more.");
  }

  private void known(Context ctx) {
    if (!ctx.pathParam("client").equals(addresses.clientId())) {
      throw new NotFoundResponse("No such app");
    }
  }

  private Shop shop(Fields fields) {
    // the choice of a user names the store as well: "northwind1/1101"
    var hash = fields.find("store").orElse(fields.get("user").replaceFirst("/.*", ""));
    return shops.find(hash).orElseThrow(() -> new NotFoundResponse("No such store"));
  }

  private static ShopUser user(Fields fields, Shop shop) {
    var id = fields.get("user").replaceFirst("^.*/", "");
    return shop.users().stream()
        .filter(user -> String.valueOf(user.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundResponse("No such user"));
  }
}
