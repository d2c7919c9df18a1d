package com.actindo.connector.sandbox;

import com.actindo.connector.sandbox.login.AppLinks;
import com.actindo.connector.sandbox.login.AppReports;
import com.actindo.connector.sandbox.login.Consents;
import com.actindo.connector.sandbox.login.SignedPayloads;
import com.actindo.connector.sandbox.login.Tokens;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/**
 * What tests and scripts do to one store, as {@code POST /sandbox/shops/{hash}/…} with query, form
 * or JSON fields. {@code user} is the id of who acts, by default the owner.
 */
final class ShopMachineApi {
  private final Shops shops;
  private final Tokens tokens;
  private final Consents consents;
  private final AppLinks links;
  private final AppReports reports;
  private final SignedPayloads payloads;
  private final Ledger ledger;
  private final InstantSource clock;

  ShopMachineApi(
      Shops shops,
      Tokens tokens,
      Consents consents,
      AppLinks links,
      AppReports reports,
      SignedPayloads payloads,
      Ledger ledger,
      InstantSource clock) {
    this.shops = shops;
    this.tokens = tokens;
    this.consents = consents;
    this.links = links;
    this.reports = reports;
    this.payloads = payloads;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** {@code …/code?user=&external=true}: as if that user had confirmed the consent page. */
  void code(Context ctx) {
    var shop = shop(ctx);
    var fields = Fields.of(ctx);
    var external = Boolean.parseBoolean(fields.or("external", "false"));
    var code = consents.accept(shop, user(fields, shop), external);
    var row = tokens.code(code).orElseThrow();
    ctx.json(
        Shape.of(
            "code", code,
            "scope", String.join(" ", row.scopes()),
            "context", shop.context(),
            "accountUuid", links.accountUuid(),
            "authUrl", links.auth(code, row)));
  }

  /** {@code …/payload?user=&url=&channel=&ageSeconds=}: a signed payload nobody has seen yet. */
  void payload(Context ctx) {
    var shop = shop(ctx);
    var fields = Fields.of(ctx);
    var issued = clock.instant().minusSeconds(fields.number("ageSeconds").orElse(0));
    var channel = fields.number("channel").orElse(null);
    var payload = payloads.sign(shop, user(fields, shop), fields.or("url", "/"), channel, issued);
    ctx.json(
        Shape.of(
            "payload", payload,
            "loadUrl", links.callback("/load", payload),
            "uninstallUrl", links.callback("/uninstall", payload),
            "removeUserUrl", links.callback("/remove_user", payload)));
  }

  /** {@code …/uninstall?user=&report=now|held|never|false}: answers what the app said. */
  void uninstall(Context ctx) {
    var shop = shop(ctx);
    var fields = Fields.of(ctx);
    var report = constant(AppReports.Delivery.class, fields.or("report", "now"));
    outcome(ctx, reports.uninstall(shop, user(fields, shop), report));
  }

  /** {@code …/report}: sends the uninstall report that was held back. */
  void report(Context ctx) {
    outcome(ctx, reports.deliver(shop(ctx)));
  }

  /** {@code …/remove-user?user=}: ends that user's access. */
  void removeUser(Context ctx) {
    var shop = shop(ctx);
    outcome(ctx, reports.removeUser(shop, user(Fields.of(ctx), shop)));
  }

  /** {@code …/reconsent?reason=scopes|owner-email}: the next opening has to ask. */
  void reconsent(Context ctx) {
    var reason = constant(Consents.Reason.class, Fields.of(ctx).or("reason", "scopes"));
    consents.demand(shop(ctx), reason);
    ctx.json(Shape.of("due", reason.name().toLowerCase(Locale.ROOT)));
  }

  /** {@code …/scopes?scopes=a+b}: what the next grant covers; without a value, what is asked. */
  void scopes(Context ctx) {
    var shop = shop(ctx);
    var scopes = Fields.of(ctx).find("scopes").map(text -> List.of(text.split("[ ,]+")));
    ledger.shop(shop.hash(), state -> state.scopes = scopes.orElse(null));
    ctx.json(Shape.of("scopes", tokens.scopes(shop)));
  }

  /** {@code …/api-account?scopes=}: a token that the merchant made, for connections by hand. */
  void apiAccount(Context ctx) {
    var shop = shop(ctx);
    var scopes = Fields.of(ctx).find("scopes").map(text -> List.of(text.split("[ ,]+")));
    var token = tokens.newApiAccount(shop, scopes.orElse(tokens.asked()));
    ctx.json(Shape.of("storeHash", shop.hash(), "accessToken", token));
  }

  /** {@code …/revoke}: the app's token dies without any report. */
  void revoke(Context ctx) {
    tokens.revoke(shop(ctx));
    ctx.json(Shape.of("revoked", true));
  }

  private Shop shop(Context ctx) {
    return shops
        .find(ctx.pathParam("hash"))
        .orElseThrow(() -> new NotFoundResponse("No such store"));
  }

  private static ShopUser user(Fields fields, Shop shop) {
    return fields
        .number("user")
        .map(id -> shop.user(id).orElseThrow(() -> new NotFoundResponse("No such user")))
        .orElse(shop.owner());
  }

  private static void outcome(Context ctx, AppReports.Outcome outcome) {
    ctx.json(Shape.of("status", outcome.status(), "body", outcome.body()));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("no such value: " + name);
    }
  }
}
