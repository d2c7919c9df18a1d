package com.actindo.connector.sandbox;

import com.actindo.connector.sandbox.fault.CallLog;
import com.actindo.connector.sandbox.fault.Faults;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.state.AppToken;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.state.Snapshot;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Shape;
import com.actindo.connector.sandbox.workspace.Grants;
import com.actindo.connector.sandbox.workspace.Workspace;
import com.actindo.connector.sandbox.workspace.Workspaces;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What tests and scripts ask of the sandbox as a whole, in JSON. */
final class MachineApi {
  private final Shops shops;
  private final Workspaces workspaces;
  private final Grants grants;
  private final Ledger ledger;
  private final CallLog calls;
  private final Faults faults;
  private final Addresses addresses;

  MachineApi(
      Shops shops,
      Workspaces workspaces,
      Grants grants,
      Ledger ledger,
      CallLog calls,
      Faults faults,
      Addresses addresses) {
    this.shops = shops;
    this.workspaces = workspaces;
    this.grants = grants;
    this.ledger = ledger;
    this.calls = calls;
    this.faults = faults;
    this.addresses = addresses;
  }

  /** {@code GET /sandbox/state}. */
  void state(Context ctx) {
    ctx.json(
        Shape.of(
            "shops", shops.all().stream().map(this::shop).toList(),
            "workspaces", workspaces.all().stream().map(this::workspace).toList(),
            "calls", callCounts()));
  }

  /** {@code GET /sandbox/calls?shop=}; {@code shop} may also name a workspace. */
  void calls(Context ctx) {
    var who = Optional.ofNullable(ctx.queryParam("shop"));
    ctx.json(
        who.map(calls::of).orElseGet(calls::all).stream()
            .map(call ->
                Shape.of(
                    "at", call.at().toString(),
                    "area", call.area().name().toLowerCase(Locale.ROOT),
                    "who", call.who(),
                    "method", call.method(),
                    "path", call.path(),
                    "query", call.query(),
                    "status", call.status()))
            .toList());
  }

  /** {@code POST /sandbox/reset}: as on the first start, with the same orders. */
  void reset(Context ctx) {
    ledger.reset();
    faults.clear();
    calls.clear();
    ctx.json(Shape.of("reset", true));
  }

  /**
   * {@code POST /sandbox/workspaces/{workspace}/token?user=}: an access token, for bearer calls.
   */
  void bearer(Context ctx) {
    var workspace =
        workspaces
            .find(ctx.pathParam("workspace"))
            .orElseThrow(() -> new NotFoundResponse("No such workspace"));
    var user =
        Optional.ofNullable(ctx.queryParam("user"))
            .flatMap(workspace::user)
            .orElse(workspace.users().getFirst());
    ctx.json(Shape.of("accessToken", grants.issue(workspace, user).accessToken()));
  }

  private Map<String, Long> callCounts() {
    var counts = new TreeMap<String, Long>();
    calls.all().forEach(call -> counts.merge(call.method() + " " + call.path(), 1L, Long::sum));
    return counts;
  }

  private Map<String, @Nullable Object> shop(Shop shop) {
    return ledger.read(snapshot -> {
      var state = snapshot.shop(shop.hash());
      return Shape.of(
          "hash", shop.hash(),
          "name", shop.name(),
          "panel", addresses.panel(shop.hash()),
          "app", addresses.appInPanel(shop.hash()),
          "installed", state.installed,
          "consentDue", state.consentDue,
          "reportHeld", state.heldReport != null,
          "appTokens", tokens(snapshot, shop, AppToken.Source.APP),
          "tokenIssuedAt", tokenIssuedAt(snapshot, shop),
          "apiAccounts", tokens(snapshot, shop, AppToken.Source.API_ACCOUNT),
          "removedUsers", List.copyOf(state.removedUsers),
          "users", shop.users().stream().map(MachineApi::user).toList());
    });
  }

  private static long tokens(Snapshot snapshot, Shop shop, AppToken.Source source) {
    return snapshot.tokens().values().stream()
        .filter(token -> token.store().equals(shop.hash()) && token.source() == source)
        .count();
  }

  private static @Nullable String tokenIssuedAt(Snapshot snapshot, Shop shop) {
    return snapshot.tokens().values().stream()
        .filter(token -> token.store().equals(shop.hash()))
        .filter(token -> token.source() == AppToken.Source.APP)
        .map(AppToken::issued)
        .max(Instant::compareTo)
        .map(Instant::toString)
        .orElse(null);
  }

  private static Map<String, @Nullable Object> user(ShopUser user) {
    return Shape.of(
        "id", user.id(),
        "name", user.name(),
        "email", user.email(),
        "locale", user.locale(),
        "role", user.role().name().toLowerCase(Locale.ROOT));
  }

  private Map<String, @Nullable Object> workspace(Workspace workspace) {
    var users =
        workspace.users().stream()
            .map(user ->
                Shape.of(
                    "id", user.id(),
                    "username", user.username(),
                    "name", user.name(),
                    "email", user.email(),
                    "locale", user.locale(),
                    "rights", user.rights()))
            .toList();
    return Shape.of(
        "name", workspace.name(),
        "address", addresses.workspace(workspace.name()),
        "frozen", workspace.frozen(),
        "users", users);
  }
}
