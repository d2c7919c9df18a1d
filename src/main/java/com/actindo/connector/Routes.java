package com.actindo.connector;

import com.actindo.connector.attribute.list.AttributeHandlers;
import com.actindo.connector.attribute.list.AttributeOperations;
import com.actindo.connector.callback.CallbackHandlers;
import com.actindo.connector.connection.list.ConnectionHandlers;
import com.actindo.connector.connection.list.ConnectionOperations;
import com.actindo.connector.connection.settings.SettingsHandlers;
import com.actindo.connector.connection.settings.SettingsOperations;
import com.actindo.connector.omnichannel.event.EventHandlers;
import com.actindo.connector.omnichannel.event.EventOperations;
import com.actindo.connector.omnichannel.list.ConnectionLists;
import com.actindo.connector.omnichannel.manage.json.ManageHandlers;
import com.actindo.connector.omnichannel.manage.json.ManageOperations;
import com.actindo.connector.omnichannel.manage.json.ReleaseHandlers;
import com.actindo.connector.omnichannel.order.list.OrderLists;
import com.actindo.connector.omnichannel.view.ViewHandlers;
import com.actindo.connector.order.json.OrderOperations;
import com.actindo.connector.setup.FollowHandlers;
import com.actindo.connector.setup.SetupHandlers;
import com.actindo.connector.sync.SyncHandlers;
import com.actindo.connector.sync.orders.export.StatusHandlers;
import com.actindo.connector.sync.orders.export.StatusOperations;
import com.actindo.connector.sync.orders.json.ImportOperations;
import com.actindo.connector.sync.process.ProcessHandlers;
import com.actindo.connector.sync.process.ProcessOperations;
import com.actindo.connector.web.Assets;
import com.actindo.connector.web.api.ApiHandlers;
import com.actindo.connector.web.guard.SecurityHeaders;
import com.actindo.connector.web.problem.ProblemAnswers;
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
    HeaderWiring header,
    ConnectionLists lists,
    OrderLists orderLists,
    ConnectionPages edits,
    ConnectionHandlers connections,
    ManageHandlers manage,
    SettingsHandlers settings,
    AttributeHandlers attributes,
    ProcessHandlers processes,
    SyncHandlers syncs,
    ReleaseHandlers releases,
    EventHandlers events,
    OrderDesk orders,
    StatusHandlers statuses,
    ApiHandlers apis) {
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
    routes.post(PAGES + "/language", guards.signedIn(workspaces::language));
    routes.get(PAGES + "/live", guards.watching(header.live()::stream));
    routes.get(PAGES + "/live/state", guards.watching(header.live()::state));
    routes.get(PAGES + "/processes", guards.signedIn(header.processes()::list));
    routes.get(PAGES + "/processes/panel", guards.signedIn(header.processes()::panel));
    routes.get(PAGES + "/notifications", guards.signedIn(header.notifications()::list));
    routes.get(PAGES + "/notifications/panel", guards.signedIn(header.notifications()::panel));
    routes.post(PAGES + "/notifications/read", guards.signedIn(header.notifications()::read));
    lists(routes);
    orders(routes);
    connection(routes, PAGES + "/connections/{id}");
    routes.get(PAGES + "/orders/{id}", guards.signedIn(orders.detail()::get));
    routes.post(PAGES + "/orders/{id}/retry", guards.signedIn(orders.detail()::retry));
    routes.post(PAGES + "/orders/{id}/cancel", guards.signedIn(orders.detail()::cancel));

    json(routes);

    routes.get("/problems/{slug}", problems::describe);
    routes.get("/assets/{hash}/{name}", assets::serve);
    routes.get("/favicon.ico", assets::favicon);
  }

  /** The JSON interface and its description. */
  private void json(RoutesConfig routes) {
    var api = new ApiRoutes(routes, guards);
    api.get("/connections", connections::list, ConnectionOperations.LIST);
    api.post("/connections", manage::create, ManageOperations.CREATE);
    api.get("/connections/{id}", connections::get, ConnectionOperations.GET);
    api.patch("/connections/{id}", manage::edit, ManageOperations.EDIT);
    api.post("/connections/{id}/enable", manage::enable, ManageOperations.ENABLE);
    api.post("/connections/{id}/disable", manage::disable, ManageOperations.DISABLE);
    api.post("/connections/{id}/sync", syncs::synchronise, ProcessOperations.SYNCHRONISE);
    api.post("/connections/{id}/release", releases::release, ManageOperations.RELEASE);
    api.delete("/connections/{id}", releases::delete, ManageOperations.DELETE);
    api.get("/connections/{id}/settings", settings::get, SettingsOperations.GET);
    api.put("/connections/{id}/settings", settings::put, SettingsOperations.PUT);
    api.get("/connections/{id}/import-plan", orders.plans()::get, ImportOperations.GET_PLAN);
    api.put("/connections/{id}/import-plan", orders.plans()::put, ImportOperations.PUT_PLAN);
    api.get("/connections/{id}/order-preview", orders.previews()::get, ImportOperations.PREVIEW);
    api.post("/connections/{id}/import", orders.imports()::request, ImportOperations.IMPORT);
    api.post("/imports", orders.imports()::requestAll, ImportOperations.IMPORT_ALL);
    api.get("/orders", orders.orders()::list, OrderOperations.LIST);
    api.get("/orders/{id}", orders.orders()::get, OrderOperations.GET);
    api.post("/orders/{id}/retry", orders.mends()::retry, ImportOperations.RETRY);
    api.post("/orders/{id}/cancel", orders.mends()::cancel, ImportOperations.CANCEL);
    api.post("/orders/{id}/status", statuses::change, StatusOperations.CHANGE);
    api.get("/processes", processes::list, ProcessOperations.LIST);
    api.get("/attributes", attributes::attributes, AttributeOperations.ATTRIBUTES);
    api.get("/attribute-groups", attributes::groups, AttributeOperations.GROUPS);
    api.get("/attribute-sets", attributes::sets, AttributeOperations.SETS);
    api.get("/events", events::list, EventOperations.LIST);
    routes.get("/openapi.json", apis.document(api.endpoints()));
    routes.get("/api", apis.page(api.endpoints()));
  }

  /** The list of connections, its toolbar and its views. */
  private void lists(RoutesConfig routes) {
    String list = PAGES + "/connections";
    routes.get(list, guards.signedIn(lists.list()::list));
    routes.post(list + "/actions/edit", guards.signedIn(lists.actions()::edit));
    routes.post(list + "/actions/enable", guards.signedIn(lists.actions()::enable));
    routes.post(list + "/actions/disable", guards.signedIn(lists.actions()::disable));
    routes.post(list + "/actions/synchronize", guards.signedIn(lists.actions()::synchronize));
    routes.post(list + "/actions/delete", guards.signedIn(lists.actions()::delete));
    routes.get(list + "/{id}/delete", guards.signedIn(lists.deletion()::ask));
    routes.post(list + "/{id}/delete", guards.signedIn(lists.deletion()::delete));
    views(routes, list, lists.views());
  }

  /** The lists of orders and errors; before the page of one order, whose address would fit, too. */
  private void orders(RoutesConfig routes) {
    String list = PAGES + "/orders";
    routes.get(list, guards.signedIn(orderLists.list()::list));
    routes.post(list + "/import", guards.signedIn(orderLists.panel()::start));
    routes.post(list + "/plan", guards.signedIn(orderLists.panel()::plan));
    routes.post(list + "/open", guards.signedIn(orderLists.actions()::open));
    routes.post(list + "/retry", guards.signedIn(orderLists.actions()::retry));
    routes.get(list + "/cancel", guards.signedIn(orderLists.actions()::ask));
    routes.post(list + "/cancel", guards.signedIn(orderLists.actions()::cancel));
    views(routes, list, orderLists.views());
    routes.get(list + "/errors", guards.signedIn(orderLists.errors()::list));
    routes.post(list + "/errors/retry", guards.signedIn(orderLists.errorActions()::retry));
    routes.get(list + "/errors/cancel", guards.signedIn(orderLists.errorActions()::ask));
    routes.post(list + "/errors/cancel", guards.signedIn(orderLists.errorActions()::cancel));
    views(routes, list + "/errors", orderLists.errorViews());
    routes.get(PAGES + "/returns", guards.signedIn(orderLists.returns()::show));
  }

  /** What is done with the views of a list. */
  private void views(RoutesConfig routes, String list, ViewHandlers views) {
    routes.post(list + "/views", guards.signedIn(views::create));
    routes.post(list + "/views/{view}/rename", guards.signedIn(views::rename));
    routes.post(list + "/views/{view}/save", guards.signedIn(views::save));
    routes.post(list + "/views/{view}/publish", guards.signedIn(views::publish));
    routes.post(list + "/views/{view}/unpublish", guards.signedIn(views::unpublish));
    routes.post(list + "/views/{view}/delete", guards.signedIn(views::delete));
  }

  /** The pages of one connection, and of the one that is to be. */
  private void connection(RoutesConfig routes, String page) {
    routes.get(PAGES + "/connections/new", guards.signedIn(edits.create()::get));
    routes.post(PAGES + "/connections/new", guards.signedIn(edits.create()::post));
    routes.get(page, guards.signedIn(edits.credentials()::get));
    routes.post(page, guards.signedIn(edits.credentials()::post));
    routes.post(page + "/enable", guards.signedIn(edits.actions()::enable));
    routes.post(page + "/disable", guards.signedIn(edits.actions()::disable));
    routes.post(page + "/sync", guards.signedIn(edits.actions()::synchronise));
    routes.get(page + "/release", guards.signedIn(edits.actions()::askToRelease));
    routes.post(page + "/release", guards.signedIn(edits.actions()::release));
    routes.get(page + "/settings", guards.signedIn(edits.settings()::first));
    String variant = page + "/settings/variant-option-type";
    routes.get(variant, guards.signedIn(edits.variant()::get));
    routes.post(variant, guards.signedIn(edits.variant()::post));
    String orders = page + "/settings/order-filters";
    routes.get(orders, guards.signedIn(edits.orders()::get));
    routes.post(orders, guards.signedIn(edits.orders()::post));
    routes.post(orders + "/preview", guards.signedIn(edits.preview()::preview));
    String offers = page + "/settings/offers";
    routes.get(offers, guards.signedIn(edits.offers()::get));
    routes.post(offers, guards.signedIn(edits.offers()::post));
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
