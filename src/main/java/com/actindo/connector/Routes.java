package com.actindo.connector;

import com.actindo.connector.attribute.list.AttributeHandlers;
import com.actindo.connector.callback.CallbackHandlers;
import com.actindo.connector.connection.ConnectionHandlers;
import com.actindo.connector.connection.page.ConnectionPageHandlers;
import com.actindo.connector.connection.settings.SettingsHandlers;
import com.actindo.connector.setup.FollowHandlers;
import com.actindo.connector.setup.SetupHandlers;
import com.actindo.connector.sync.SyncHandlers;
import com.actindo.connector.sync.process.ProcessHandlers;
import com.actindo.connector.web.Assets;
import com.actindo.connector.web.ProblemAnswers;
import com.actindo.connector.web.SecurityHeaders;
import com.actindo.connector.workspace.WorkspaceHandlers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;

/** Every URL of the service. */
record Routes(
    SecurityHeaders headers,
    ProblemAnswers problems,
    Guards guards,
    Assets assets,
    CallbackHandlers callbacks,
    SetupHandlers setup,
    FollowHandlers follow,
    WorkspaceHandlers workspaces,
    ConnectionPageHandlers connectionPages,
    ConnectionHandlers connections,
    SettingsHandlers settings,
    AttributeHandlers attributes,
    ProcessHandlers processes,
    SyncHandlers syncs) {
  private static final String API = "/api/workspaces/{workspace}";
  private static final String PAGES = "/workspaces/{workspace}";

  void register(RoutesConfig routes) {
    routes.before(headers::basics);
    problems.register(routes);

    routes.get("/", callbacks::openAgain);
    callback(routes, "/auth", callbacks::auth);
    callback(routes, "/load", callbacks::load);
    callback(routes, "/uninstall", callbacks::uninstall);
    callback(routes, "/remove_user", callbacks::removeUser);
    routes.get("/load/progress", callbacks::progress);

    routes.get("/setup", setup::again);
    routes.post("/setup", setup::start);
    routes.get("/setup/callback", setup::callback);
    routes.post("/setup/consent", setup::consent);
    routes.get("/setup/connected", setup::connected);
    routes.get("/setup/connected/events", follow::events);
    routes.get("/setup/progress", follow::progress);
    routes.get("/setup/store", follow::store);

    routes.get(PAGES + "/login", workspaces::login);
    routes.get("/login/callback", workspaces::callback);
    routes.post(PAGES + "/logout", workspaces::logout);
    routes.get(PAGES + "/signed-out", workspaces::signedOut);
    routes.get(PAGES + "/connections", guards.signedIn(connectionPages::list));
    routes.get(PAGES + "/connections/{id}", guards.signedIn(connectionPages::get));

    routes.get(API + "/connections", guards.bearer(connections::list));
    routes.get(API + "/connections/{id}", guards.bearer(connections::get));
    routes.get(API + "/connections/{id}/settings", guards.bearer(settings::get));
    routes.post(API + "/connections/{id}/sync", guards.bearer(syncs::synchronise));
    routes.get(API + "/processes", guards.bearer(processes::list));
    routes.get(API + "/attributes", guards.bearer(attributes::attributes));
    routes.get(API + "/attribute-groups", guards.bearer(attributes::groups));
    routes.get(API + "/attribute-sets", guards.bearer(attributes::sets));

    routes.get("/problems/{slug}", problems::describe);
    routes.get("/assets/{hash}/{name}", assets::serve);
    routes.get("/favicon.ico", assets::favicon);
  }

  /** A callback changes things by GET, so whoever only looks ahead must not set it off. */
  private static void callback(RoutesConfig routes, String path, Handler handler) {
    routes.get(
        path,
        ctx -> {
          if (prefetch(ctx)) {
            ctx.status(HttpStatus.NO_CONTENT);
          } else {
            handler.handle(ctx);
          }
        });
    routes.head(path, ctx -> ctx.status(HttpStatus.OK));
  }

  private static boolean prefetch(Context ctx) {
    String purpose = ctx.header("Sec-Purpose");
    return purpose != null && purpose.startsWith("prefetch");
  }
}
