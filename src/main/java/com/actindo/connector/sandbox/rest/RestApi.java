package com.actindo.connector.sandbox.rest;

import com.actindo.connector.sandbox.fault.Area;
import com.actindo.connector.sandbox.fault.Gate;
import com.actindo.connector.sandbox.login.Tokens;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.Shops;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;

/**
 * What every call to {@code /stores/{hash}/…} passes: store, token, scope, quota.
 *
 * @see <a href="https://developer.bigcommerce.com/docs/start/about/status-codes">Status codes</a>
 */
public final class RestApi {
  private static final String READ_ONLY = "_read_only";

  private final Gate gate;
  private final Shops shops;
  private final Tokens tokens;
  private final RateLimit limit;

  /** Answers a call that was let in. */
  @FunctionalInterface
  public interface Endpoint {
    void answer(Context ctx, Shop shop) throws Exception;
  }

  public RestApi(Gate gate, Shops shops, Tokens tokens, RateLimit limit) {
    this.gate = gate;
    this.shops = shops;
    this.tokens = tokens;
    this.limit = limit;
  }

  /**
   * Lets calls through that bring a token for that store and scope.
   *
   * @param scope what the token has to grant; one that ends in {@code _read_only} is also met by
   *     the scope without that ending
   */
  public Handler needs(String scope, Endpoint endpoint) {
    return ctx ->
        gate.pass(ctx, Area.API, ctx.pathParam("hash"), passed -> serve(passed, scope, endpoint));
  }

  /** For paths that the stand-in does not know. */
  public void unknown(Context ctx) throws Exception {
    gate.pass(
        ctx,
        Area.API,
        ctx.pathParam("hash"),
        passed -> new Refusal(404, "No such resource.").answer(passed));
  }

  private void serve(Context ctx, String scope, Endpoint endpoint) throws Exception {
    try {
      var shop = shops.find(ctx.pathParam("hash"));
      admit(ctx, shop.orElseThrow(() -> new Refusal(404, "No such store.")), scope);
      endpoint.answer(ctx, shop.get());
    } catch (Refusal refusal) {
      refusal.answer(ctx);
    }
  }

  private void admit(Context ctx, Shop shop, String scope) {
    count(ctx, shop);
    var token =
        Optional.ofNullable(ctx.header("X-Auth-Token"))
            .flatMap(tokens::find)
            .orElseThrow(() -> new Refusal(401, "The token is missing or not valid."));
    if (!token.store().equals(shop.hash())) {
      throw new Refusal(403, "The token is for another store.");
    }
    if (!grants(token.scopes(), scope)) {
      throw new Refusal(403, "The token does not grant the scope that this call needs.");
    }
  }

  private void count(Context ctx, Shop shop) {
    var standing = limit.take(shop);
    var window = standing.allowance().window().toMillis();
    ctx.header("X-Rate-Limit-Time-Window-Ms", String.valueOf(window))
        .header("X-Rate-Limit-Time-Reset-Ms", String.valueOf(standing.reset().toMillis()))
        .header("X-Rate-Limit-Requests-Quota", String.valueOf(standing.allowance().quota()))
        .header("X-Rate-Limit-Requests-Left", String.valueOf(standing.left()));
    if (standing.exceeded()) {
      ctx.header("X-Retry-After", String.valueOf(standing.reset().toSeconds() + 1));
      throw new Refusal(429, "Too many requests.");
    }
  }

  private static boolean grants(List<String> granted, String need) {
    return granted.contains(need)
        || (need.endsWith(READ_ONLY) && granted.contains(need.replace(READ_ONLY, "")));
  }
}
