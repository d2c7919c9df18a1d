package com.actindo.connector.sandbox;

import com.actindo.connector.sandbox.fault.ConnectionReset;
import com.actindo.connector.sandbox.login.ExternalInstall;
import com.actindo.connector.sandbox.login.TokenEndpoint;
import com.actindo.connector.sandbox.panel.AppScreen;
import com.actindo.connector.sandbox.panel.Controls;
import com.actindo.connector.sandbox.panel.Marketplace;
import com.actindo.connector.sandbox.panel.OrderDesk;
import com.actindo.connector.sandbox.panel.PanelHost;
import com.actindo.connector.sandbox.panel.PanelUsers;
import com.actindo.connector.sandbox.panel.ShopDesk;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.workspace.Authorize;
import com.actindo.connector.sandbox.workspace.Core1Api;
import com.actindo.connector.sandbox.workspace.SignInPages;
import com.actindo.connector.sandbox.workspace.WorkspaceHost;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Every address of the sandbox on one screen. */
final class Routes {
  // the day of the month has two digits, unlike in RFC_1123_DATE_TIME
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final String SHOP = "/sandbox/shops/{hash}/";

  private final Sandbox.Parts parts;

  private Routes(Sandbox.Parts parts) {
    this.parts = parts;
  }

  static Javalin server(Sandbox.Parts parts) {
    return Javalin.create(config -> {
      config.concurrency.useVirtualThreads = true;
      config.startup.showJavalinBanner = false;
      config.startup.showOldJavalinVersionWarning = false;
      config.http.prefer405over404 = true;
      config.jetty.modifyHttpConfiguration(http -> {
        http.setSendServerVersion(false);
        // its own clock tells the time
        http.setSendDateHeader(false);
        http.addCustomizer(new ConnectionReset());
      });
      new Routes(parts).register(config.routes);
    });
  }

  private void register(RoutesConfig routes) {
    routes.before(ctx -> ctx.header("Date", DATE.format(parts.settings().clock().instant())));
    routes.before(Routes::onlyLocal);
    // a server that answers before it has read the question hangs up on the next one
    routes.before(Context::bodyAsBytes);
    routes.exception(
        NotFoundResponse.class,
        (e, ctx) -> parts.pages().say(ctx, 404, "Not found", String.valueOf(e.getMessage())));
    routes.get("/sandbox/sandbox.css", Routes::style);
    start(routes);
    machine(routes);
    stores(routes);
    login(routes);
    RestRoutes.register(parts, routes);
    panel(routes);
    workspaces(routes);
  }

  private void start(RoutesConfig routes) {
    var start =
        new StartPages(
            parts.shops(),
            parts.workspaces(),
            parts.ledger(),
            parts.calls(),
            parts.faults(),
            parts.addresses(),
            parts.pages());
    routes.get(
        "/",
        ctx -> {
          if (Addresses.panelHash(ctx.host()).isPresent()) {
            ctx.redirect("/manage/dashboard", HttpStatus.SEE_OTHER);
          } else {
            start.show(ctx);
          }
        });
  }

  private void machine(RoutesConfig routes) {
    var faults = new FaultPanel(parts.faults());
    routes.get("/sandbox/faults", faults::list);
    routes.post("/sandbox/faults", faults::change);
    routes.post("/sandbox/faults/clear", faults::clear);
    var machine =
        new MachineApi(
            parts.shops(),
            parts.workspaces(),
            parts.grants(),
            parts.ledger(),
            parts.calls(),
            parts.faults(),
            parts.addresses());
    routes.get("/sandbox/state", machine::state);
    routes.get("/sandbox/calls", machine::calls);
    routes.post("/sandbox/reset", machine::reset);
    routes.post("/sandbox/workspaces/{workspace}/token", machine::bearer);
  }

  private void stores(RoutesConfig routes) {
    var shop =
        new ShopMachineApi(
            parts.shops(),
            parts.tokens(),
            parts.consents(),
            parts.links(),
            parts.reports(),
            parts.payloads(),
            parts.ledger(),
            parts.settings().clock());
    var at = SHOP;
    routes.post(at + "code", shop::code);
    routes.post(at + "payload", shop::payload);
    routes.post(at + "uninstall", shop::uninstall);
    routes.post(at + "report", shop::report);
    routes.post(at + "remove-user", shop::removeUser);
    routes.post(at + "reconsent", shop::reconsent);
    routes.post(at + "scopes", shop::scopes);
    routes.post(at + "api-account", shop::apiAccount);
    routes.post(at + "revoke", shop::revoke);
    trade(routes);
  }

  private void trade(RoutesConfig routes) {
    var trade = new TradeMachineApi(parts.shops(), parts.ledger(), parts.limit());
    routes.post(SHOP + "order", trade::order);
    routes.post(SHOP + "seed", trade::seed);
    routes.post(SHOP + "status", trade::status);
    routes.post(SHOP + "quota", trade::quota);
    routes.get(SHOP + "quota", trade::use);
  }

  private void login(RoutesConfig routes) {
    var endpoint =
        new TokenEndpoint(
            parts.gate(),
            parts.shops(),
            parts.tokens(),
            parts.links(),
            parts.settings().clientId(),
            parts.settings().clientSecret());
    routes.post("/login/oauth2/token", endpoint::exchange);
    var install =
        new ExternalInstall(
            parts.shops(),
            parts.tokens(),
            parts.consents(),
            parts.links(),
            parts.addresses(),
            parts.pages());
    routes.get("/login/app/{client}/install", install::ask);
    routes.post("/login/app/{client}/install", install::confirm);
    routes.get("/login/app/{client}/install/succeeded", install::succeeded);
    routes.get("/login/app/{client}/install/failed", install::failed);
  }

  private void panel(RoutesConfig routes) {
    var pages = parts.pages();
    var host = new PanelHost(parts.shops(), parts.ledger(), parts.addresses(), pages);
    routes.get("/manage/sign-in", host::ask);
    routes.post("/manage/sign-in", host::signIn);
    routes.post("/manage/sign-out", host::signOut);

    var desk = new ShopDesk(host, parts.shops(), parts.tokens(), pages);
    routes.get("/manage/dashboard", host.screen(desk::desk));
    var orders = new OrderDesk(host, parts.shops(), pages);
    routes.get("/manage/orders", host.screen(orders::list));
    routes.post("/manage/orders", host.screen(orders::place));
    routes.post("/manage/orders/many", host.screen(orders::placeMany));
    routes.post("/manage/orders/{id}/status", host.screen(orders::changeStatus));
    routes.get("/manage/settings/api", host.screen(desk::accounts));
    routes.post("/manage/settings/api", host.screen(desk::newAccount));
    apps(routes, host);
  }

  private void apps(RoutesConfig routes, PanelHost host) {
    var pages = parts.pages();
    var market = new Marketplace(host, parts.consents(), parts.tokens(), parts.addresses(), pages);
    var app =
        new AppScreen(
            host,
            parts.consents(),
            parts.tokens(),
            parts.links(),
            parts.reports(),
            parts.ledger(),
            pages);
    var at = "/manage/app/" + parts.addresses().appId();
    routes.get("/manage/marketplace/apps", host.screen(market::apps));
    routes.get("/manage/marketplace/apps/my-apps", host.screen(market::myApps));
    routes.get(at + "/consent", host.screen(market::ask));
    routes.post(at + "/consent", host.screen(market::confirm));
    routes.get(at + "/install", host.screen(app::install));
    routes.get(at + "/uninstall", host.screen(app::askUninstall));
    routes.post(at + "/uninstall", host.screen(app::uninstall));
    routes.post(at + "/report", host.screen(app::deliver));
    routes.get(at, host.screen(app::open));
    routes.get(at + "/<rest>", host.screen(app::open));
    people(routes, host, app);
  }

  private void people(RoutesConfig routes, PanelHost host, AppScreen app) {
    var pages = parts.pages();
    var users = new PanelUsers(host, app, parts.reports(), parts.ledger(), pages);
    routes.get("/manage/users", host.screen(users::list));
    routes.post("/manage/users/{user}/remove", host.screen(users::remove));
    routes.post("/manage/users/{user}/restore", host.screen(users::restore));

    var controls = new Controls(host, parts.consents(), parts.tokens(), parts.ledger(), pages);
    routes.get("/manage/sandbox", host.screen(controls::show));
    routes.post("/manage/sandbox/scopes", host.screen(controls::changeScopes));
    routes.post("/manage/sandbox/owner-email", host.screen(controls::changeOwnerEmail));
  }

  private void workspaces(RoutesConfig routes) {
    var settings = parts.settings();
    var host = new WorkspaceHost(parts.workspaces(), parts.gate(), parts.pages());
    var signIn = new SignInPages(parts.grants(), parts.addresses(), parts.pages());
    var authorize =
        new Authorize(
            parts.grants(), signIn, parts.addresses(), parts.pages(), settings.core1ClientId());
    var api = new Core1Api(parts.grants(), settings.core1ClientId(), settings.core1ClientSecret());
    var at = "/workspaces/{workspace}";
    routes.get(at, host.of(signIn::home));
    routes.get(at + "/sign-in", host.of(signIn::ask));
    routes.post(at + "/sign-in", host.of(signIn::signIn));
    routes.post(at + "/sign-out", host.of(signIn::signOut));
    routes.post(at + "/cancel", host.of(authorize::cancel));
    routes.get(at + Authorize.PATH, host.of(authorize::answer));
    routes.post(at + Core1Api.TOKEN, host.of(api::token));
    routes.post(at + Core1Api.PING, host.of(api::ping));
    routes.post(at + Core1Api.PROFILE, host.of(api::profile));
    for (var call : List.of(Core1Api.TOKEN, Core1Api.PING, Core1Api.PROFILE)) {
      for (var method : List.of(HandlerType.GET, HandlerType.PUT, HandlerType.DELETE)) {
        routes.addHttpHandler(method, at + call, host.of(api::wrongMethod));
      }
    }
    routes.get(at + "/<rest>", host.of(host::unknown));
    routes.post(at + "/<rest>", host.of(host::unknown));
  }

  private static void onlyLocal(Context ctx) {
    ctx.header("X-Content-Type-Options", "nosniff");
    if (!Addresses.isLocal(ctx.host())) {
      ctx.status(421).result("The sandbox is for this machine only.").skipRemainingHandlers();
    }
  }

  private static void style(Context ctx) {
    try (var css = Routes.class.getResourceAsStream("/sandbox/sandbox.css")) {
      ctx.contentType("text/css; charset=utf-8").header("Cache-Control", "no-cache");
      ctx.result(Objects.requireNonNull(css).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
