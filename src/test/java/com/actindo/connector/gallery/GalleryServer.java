package com.actindo.connector.gallery;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.setup.page.StoreCardPage;
import com.actindo.connector.web.Assets;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Serves the gallery as the service would: same assets, same strict policy. */
final class GalleryServer implements AutoCloseable {
  /** Nothing runs in the workspace, and nothing is told. */
  private static final Map<String, Integer> QUIET =
      Map.of("running", 0, "waiting", 0, "unread", 0, "version", 1);

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " frame-src 'self'; form-action 'self'; base-uri 'none'";

  /** What the questions for progress are answered, for tests to change. */
  final AtomicReference<String> progress = new AtomicReference<>(unchanged());

  final AtomicInteger progressStatus = new AtomicInteger(200);

  private final Pages pages;
  private final Javalin server;

  GalleryServer() {
    var assets = new Assets();
    this.pages = pages(assets);
    this.server = Javalin.create(config -> routes(config.routes, assets)).start("127.0.0.1", 0);
  }

  static Pages pages(Assets assets) {
    return new Pages(
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "com.actindo.connector.jte"),
        assets);
  }

  /** Nothing has happened yet. */
  static String unchanged() {
    return answer("0", false, "null", "null");
  }

  static String answer(String version, boolean done, String ticket, String html) {
    return "{\"version\":\"%s\",\"done\":%s,\"ticket\":%s,\"html\":%s}"
        .formatted(version, done, ticket, html);
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  Pages pages() {
    return pages;
  }

  private void routes(RoutesConfig routes, Assets assets) {
    routes.before(ctx -> ctx.header("Content-Security-Policy", POLICY));
    routes.get("/assets/{hash}/{name}", assets::serve);
    routes.get("/favicon.ico", assets::favicon);
    routes.get("/pages/{name}", this::page);
    routes.get("/load", ctx -> show(ctx, ctx.queryParam("page")));
    routes.get("/framed/{name}", GalleryServer::frame);
    routes.get("/setup/progress", this::progress);
    routes.get("/load/progress", this::progress);
    routes.sse("/setup/connected/events", client -> client.sendEvent("progress", progress.get()));
    routes.get("/setup/store", this::card);
    routes.sse("/workspaces/{workspace}/live", client -> client.sendEvent("state", QUIET));
    routes.get("/workspaces/{workspace}/live/state", ctx -> ctx.json(QUIET));
    routes.post(
        "/workspaces/{workspace}/connections/{id}/settings/order-filters/preview",
        ctx -> ctx.html("<p>With these filters nothing would be imported.</p>"));
    routes.post("/setup", ctx -> ctx.result(ctx.formParam("ticket") + ctx.formParam("workspace")));
    routes.exception(Problem.class, (problem, ctx) -> ctx.status(problem.type().status()));
  }

  private void card(Context ctx) {
    var card = new StoreCardPage(Language.ENGLISH, Gallery.STORE);
    ctx.html(pages.fragment("setup/store-card", card));
  }

  private void progress(Context ctx) {
    ctx.status(progressStatus.get()).contentType("application/json").result(progress.get());
  }

  private void page(Context ctx) {
    show(ctx, ctx.pathParam("name"));
  }

  private void show(Context ctx, @Nullable String name) {
    var shown = Gallery.named(String.valueOf(name));
    pages.render(ctx, shown.template(), shown.page());
  }

  /** Stands in for the control panel. */
  private static void frame(Context ctx) {
    ctx.html(
        "<!doctype html><html lang=\"en\"><title>Frame</title><h1>Control panel</h1>"
            + "<iframe title=\"app\" width=\"1000\" height=\"900\" src=\"/pages/"
            + ctx.pathParam("name")
            + "\"></iframe></html>");
  }

  @Override
  public void close() {
    server.stop();
  }
}
