package com.actindo.connector.sandbox.login;

import com.actindo.connector.sandbox.fault.Area;
import com.actindo.connector.sandbox.fault.FaultKind;
import com.actindo.connector.sandbox.fault.Gate;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.state.AppCode;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /login/oauth2/token}: trades a code for a token.
 *
 * @see <a href="https://developer.bigcommerce.com/docs/integrations/apps/guide/auth">App
 *     authentication</a>
 */
public final class TokenEndpoint {
  private static final List<String> REQUIRED =
      List.of(
          "client_id", "client_secret", "code", "scope", "context", "grant_type", "redirect_uri");

  private final Gate gate;
  private final Shops shops;
  private final Tokens tokens;
  private final AppLinks links;
  private final String clientId;
  private final String clientSecret;

  public TokenEndpoint(
      Gate gate, Shops shops, Tokens tokens, AppLinks links, String clientId, String secret) {
    this.gate = gate;
    this.shops = shops;
    this.tokens = tokens;
    this.links = links;
    this.clientId = clientId;
    this.clientSecret = secret;
  }

  /** Answers 200 with the grant, else 400 or 401 with {@code error}. */
  public void exchange(Context ctx) throws Exception {
    var fields = Fields.of(ctx);
    var hash = fields.or("context", "").replaceFirst("^stores/", "");
    var known = shops.find(hash).map(Shop::hash).orElse("unknown");
    gate.pass(ctx, Area.LOGIN, known, passed -> answer(passed, fields));
  }

  private void answer(Context ctx, Fields fields) {
    ctx.header("Cache-Control", "no-store");
    var missing = REQUIRED.stream().filter(name -> fields.find(name).isEmpty()).toList();
    if (!missing.isEmpty()) {
      refuse(ctx, 400, "invalid_request", "Missing: " + String.join(", ", missing));
    } else if (!fields.get("client_id").equals(clientId)
        || !fields.get("client_secret").equals(clientSecret)) {
      refuse(ctx, 401, "invalid_client", "No such client, or its secret is another one.");
    } else if (!fields.get("grant_type").equals("authorization_code")) {
      refuse(ctx, 400, "unsupported_grant_type", "Only authorization_code is supported.");
    } else {
      redeem(ctx, fields);
    }
  }

  private void redeem(Context ctx, Fields fields) {
    var code = tokens.code(fields.get("code")).orElse(null);
    var objection = objection(fields, code);
    var token = objection == null ? tokens.redeem(fields.get("code")) : null;
    if (code == null || token == null) {
      refuse(ctx, 400, "invalid_grant", String.valueOf(objection));
    } else if (token.isEmpty()) {
      refuse(ctx, 400, "invalid_grant", "The code has expired or was used before.");
    } else {
      ctx.json(grant(ctx, code, token.get()));
    }
  }

  private @Nullable String objection(Fields fields, @Nullable AppCode code) {
    if (code == null) {
      return "The code is unknown.";
    }
    if (!fields.get("context").equals("stores/" + code.store())) {
      return "The code is for another store.";
    }
    if (!fields.get("redirect_uri").equals(links.redirectUri())) {
      return "The redirect_uri is not the registered one.";
    }
    var scopes = Set.of(fields.get("scope").split(" "));
    return scopes.equals(Set.copyOf(code.scopes())) ? null : "The scope is not the granted one.";
  }

  private Map<String, @Nullable Object> grant(Context ctx, AppCode code, String token) {
    var shop = shops.find(code.store()).orElseThrow();
    var user = shop.user(code.user()).orElseThrow();
    var other = Gate.struckBy(ctx, FaultKind.OTHER_STORE);
    var grant =
        Shape.of(
            "access_token", token,
            "scope", String.join(" ", code.scopes()),
            "user", person(user),
            "owner", person(shop.owner()),
            "context", other ? "stores/somewhere0else" : shop.context(),
            "account_uuid", links.accountUuid());
    if (Gate.struckBy(ctx, FaultKind.NO_TOKEN)) {
      grant.remove("access_token");
    }
    return grant;
  }

  private static Map<String, @Nullable Object> person(ShopUser user) {
    return Shape.of("id", user.id(), "username", user.username(), "email", user.email());
  }

  private static void refuse(Context ctx, int status, String error, String why) {
    ctx.status(status).json(Shape.of("error", error, "error_description", why));
  }
}
