package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.RawHttp;
import com.actindo.connector.vault.Secret;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every route of a workspace as somebody whom it does not concern. */
class TenantWallFlowTest {
  private static final List<String> OPEN =
      List.of("/login", "/logout", "/signed-out"); // they show nothing of the workspace

  /** What is sent where a body is needed. */
  private static final Map<String, String> BODIES =
      Map.of(
          "POST /orders/{id}/status",
          "{\"status\":\"processing\"}",
          "PATCH /connections/{id}",
          "{\"name\":\"Taken\"}",
          "PUT /connections/{id}/import-plan",
          "{\"interval\":5}",
          "PUT /connections/{id}/settings",
          SettingsFlowTest.settings("dropdown", "[1]"));

  /** The fields of all forms of all pages, of which each takes its own. */
  private static final String FORM =
      "version=%22v1%22&name=Taken&row=1:1&variantOptionType=dropdown&language=en&csrf=";

  private static TestApp app;
  private static RawHttp http;
  private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();
  private static String session = "";
  private static long connection;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    http = new RawHttp(app.port());
    var merchant = new Merchant(app, "walled1");
    merchant.workspace(
        "owner", Merchant.email(Merchant.INSTALLER), "connections.view", "connections.manage");
    merchant.connect(merchant.install("code-1", "token-1"), "owner");
    app.runJobs();
    connection =
        app.rows.everything().fetchOne("select id from connector.connection").into(Long.class);
    // an order with the same id: walked along
    app.rows
        .everything()
        .execute(
            "insert into connector.shop_order (id, workspace, connection_id, remote_id, status,"
                + " created_at) overriding system value"
                + " select id, workspace, id, 1, 'complete', now() from connector.connection");
    merchant.workspace(
        "stranger",
        "sam@example.com",
        "connections.view",
        "connections.manage",
        "connections.delete");
    merchant.workspace("powerless", "pat@example.com", "connections.delete");
    session = signedIn("stranger");
    SESSIONS.put("stranger", session);
  }

  @AfterAll
  static void stop() {
    SESSIONS.clear();
    app.close();
  }

  private static String signedIn(String workspace) {
    var tenant = new Tenant(app, workspace);
    assertThat(tenant.signIn().status()).isEqualTo(303);
    return tenant.session();
  }

  static List<String> ofWorkspaces() {
    return app.routes().stream()
        .filter(route -> route.contains("{workspace}"))
        .filter(route -> OPEN.stream().noneMatch(route::endsWith))
        .toList();
  }

  static Stream<String> ofConnections() {
    return ofWorkspaces().stream().filter(route -> route.contains("{id}"));
  }

  static Stream<String> lists() {
    return ofWorkspaces().stream()
        .filter(route -> !route.contains("{id}") && route.startsWith("GET "))
        .filter(route -> !route.endsWith("/live")); // a stream, which does not end
  }

  @Test
  void thereIsSomethingToWalk() {
    assertThat(ofWorkspaces()).hasSizeGreaterThan(8);
    assertThat(ofConnections()).hasSizeGreaterThan(3);
    assertThat(lists().count()).isGreaterThan(4);
  }

  @ParameterizedTest
  @MethodSource("ofConnections")
  void aConnectionOfAnotherWorkspaceIsAsIfItDidNotExist(String route) {
    RawHttp.Answer theirs = ask(route, "stranger", Long.toString(connection));
    RawHttp.Answer nobodys = ask(route, "stranger", "999999");

    assertThat(theirs.status()).as(route).isEqualTo(404);
    assertThat(theirs.body()).isEqualTo(nobodys.body().replace("999999", "" + connection));
    assertThat(ask(route, "owner", Long.toString(connection)).status()).isNotEqualTo(404);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void listsHoldNothingOfAnotherWorkspace(String route) {
    RawHttp.Answer answer = ask(route, "stranger", "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("walled1");
    if (route.contains("/api/")) {
      assertThat(answer.body()).contains("\"data\":[]").contains("\"total\":0");
    }
    assertThat(ask(route + "?connection=" + connection, "stranger", "").body())
        .doesNotContain("walled1");
  }

  @ParameterizedTest
  @MethodSource("ofWorkspaces")
  void withoutTheRightEveryRouteRefuses(String route) {
    if (route.endsWith("/language")) {
      return; // everybody may choose the language of his own session
    }
    boolean deletes = route.matches("DELETE .*|.*/(\\{id}|actions)/(delete|release)");
    String who = deletes ? "owner" : "powerless"; // who may do everything else, or nothing else

    assertThat(ask(route, who, Long.toString(connection)).status()).as(route).isEqualTo(403);
  }

  @ParameterizedTest
  @MethodSource("ofWorkspaces")
  void withoutASessionOrTokenEveryRouteAsksForOne(String route) {
    String path = path(route, "owner", Long.toString(connection));
    String method = route.split(" ", 2)[0];
    RawHttp.Answer person = http.send(method, path, "", "Accept: text/html");
    RawHttp.Answer program = http.send(method, path, "", "Accept: application/json");

    assertThat(program.status()).isEqualTo(401);
    if (path.startsWith("/api/")) {
      assertThat(person.status()).isEqualTo(401);
      assertThat(program.header("WWW-Authenticate")).isEqualTo("Bearer");
    } else {
      assertThat(person.status()).isEqualTo(303);
      assertThat(person.header("Location")).startsWith("/workspaces/owner/login?return_to=");
    }
  }

  @ParameterizedTest
  @MethodSource("ofWorkspaces")
  void theSessionOfAnotherWorkspaceIsNone(String route) {
    if (route.contains("/api/")) {
      return; // a token is asked for at the workspace itself
    }
    RawHttp.Answer answer =
        http.send(
            route.split(" ", 2)[0],
            path(route, "owner", Long.toString(connection)),
            "",
            "Cookie: session=" + session);

    assertThat(answer.status()).isEqualTo(401);
  }

  private static RawHttp.Answer ask(String route, String workspace, String id) {
    String[] parts = route.split(" ", 2);
    boolean form = parts[0].equals("POST") && !route.contains("/api/");
    String own = SESSIONS.computeIfAbsent(workspace, TenantWallFlowTest::signedIn);
    return http.send(
        parts[0],
        path(route, workspace, id),
        form
            ? FORM + csrf(own)
            : BODIES.getOrDefault(route.replaceFirst("/api/workspaces/\\{workspace}", ""), ""),
        "Content-Type: " + (form ? "application/x-www-form-urlencoded" : "application/json"),
        "Origin: " + app.url(),
        "Authorization: Bearer core1-token",
        "Cookie: session=" + own);
  }

  /** The token that our own page would have in its forms. */
  private static String csrf(String session) {
    return HexFormat.of().formatHex(Secret.of("csrf " + session).sha256());
  }

  private static String path(String route, String workspace, String id) {
    return route
        .split(" ", 2)[1]
        .replace("{workspace}", workspace)
        .replace("{id}", id)
        .replace("{view}", "999999");
  }
}
