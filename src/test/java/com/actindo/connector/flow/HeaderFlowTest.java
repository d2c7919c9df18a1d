package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands above every page of a workspace: processes, notifications, the account. */
class HeaderFlowTest {
  private static final String READ = "/workspaces/acme/notifications/read";
  private static final String LANGUAGE = "/workspaces/acme/language";

  private static TestApp app;
  private static Merchant merchant;
  private Tenant ann;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    merchant = new Merchant(app, "headed1");
    merchant.workspace("acme", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.connect(merchant.install("code-1", "token-1"), "acme");
    app.runJobs();
    merchant.workspace("other", "olaf@example.com", "connections.view");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void signIn() {
    app.clock.tick(Duration.ofMinutes(2));
    app.rows.everything().execute("delete from connector.notification");
    ann = user("1", "Ann Archer");
  }

  /** A user of the workspace acme who is signed in. */
  private static Tenant user(String id, String name) {
    merchant.workspace(
        "acme",
        okJson(
            """
            {"success":true,"id":"%s","username":"u","email":"u@example.com","name":"%s",
             "locale":"en-US","rights":["connections.view"]}
            """
                .formatted(id, name)));
    var tenant = new Tenant(app, "acme");
    assertThat(tenant.signIn().status()).isEqualTo(303);
    return tenant;
  }

  private static long notification(String reason) {
    return app.rows
        .everything()
        .fetchSingle(
            "insert into connector.notification"
                + " (workspace, connection_id, connection_name, level, reason, at)"
                + " select workspace, id, name, 'error', ?, created_at from connector.connection"
                + " returning id",
            reason)
        .get(0, Long.class);
  }

  @Test
  void tellsWhatRanInTheWorkspaceAndNobodyElse() {
    Answer panel = ann.browser.open("/workspaces/acme/processes/panel");
    assertThat(panel.status()).isEqualTo(200);
    assertThat(panel.body())
        .contains("Synchronisation: BigCommerce (headed1)", "succeeded", "brands: 1")
        .doesNotContain("<html");
    assertThat(ann.browser.open("/workspaces/acme/processes").body())
        .contains("<h1>Processes</h1>", "BigCommerce (headed1)", "1–1 of 1");

    var olaf = new Tenant(app, "other");
    olaf.signIn();
    assertThat(olaf.browser.open("/workspaces/other/processes/panel").body())
        .contains("Nothing has run yet.");
  }

  @Test
  void anImportWithErrorsIsNoSuccessAndLeadsToThem() {
    String id = "select id from connector.connection where workspace = 'acme'";
    long connection = app.rows.everything().fetchSingle(id).get(0, Long.class);
    app.rows
        .everything()
        .execute(
            "insert into connector.process (workspace, connection_id, kind, status, steps_total,"
                + " counts, queued_at, started_at, ended_at) values ('acme', ?, 'import',"
                + " 'succeeded', 1, '{\"seen\":30,\"imported\":12,\"updated\":5,\"failed\":9}', now(),"
                + " now(), now())",
            connection);
    String errors = "/workspaces/acme/orders/errors?connection=" + connection;

    assertThat(ann.browser.open("/workspaces/acme/processes/panel").body())
        .contains("finished with 9 errors", errors)
        .contains("orders found: 30, imported: 12, updated: 5<");
    assertThat(ann.browser.open("/workspaces/acme/processes").body())
        .contains("finished with 9 errors", "updated: 5, failed: 9");
    assertThat(ann.browser.open("/workspaces/acme/connections/" + connection).body())
        .contains("finished with 9 errors");
    app.rows.everything().execute("delete from connector.process where kind = 'import'");
  }

  @Test
  void eachUserReadsNotificationsForHimself() {
    long first = notification("token-rejected");
    notification("sync-failed");
    Tenant bob = user("2", "Bob Baker");

    String csrf = ann.csrf();
    Answer one = ann.browser.post(READ, Map.of("csrf", csrf, "id", Long.toString(first)));
    assertThat(one.header("Location")).isEqualTo("/workspaces/acme/notifications");
    assertThat(fresh(ann)).contains("Synchronisation failed").doesNotContain("Access refused");
    assertThat(fresh(bob)).contains("Synchronisation failed", "Access refused");
    ann.browser.post(READ, Map.of("csrf", csrf));
    assertThat(fresh(ann)).contains("No new notifications");
    assertThat(fresh(bob)).contains("Access refused");
    assertThat(ann.browser.open("/workspaces/acme/notifications").body())
        .contains("Access refused", "Error")
        .doesNotContain("Mark all as read");
    assertThat(bob.browser.open("/workspaces/acme/notifications").body())
        .contains("Mark all as read");
  }

  @Test
  void aSettledNotificationIsNoNewOneAndSaysSo() {
    long id = notification("store-unavailable");
    app.rows
        .everything()
        .execute("update connector.notification set settled_at = at where id = ?", id);

    assertThat(fresh(ann)).contains("No new notifications");
    assertThat(ann.browser.open("/workspaces/acme/notifications").body()).contains("Settled");
  }

  @Test
  void onlyOurOwnFormsChangeWhatIsRead() {
    long id = notification("token-rejected");
    Map<String, String> form = Map.of("csrf", ann.csrf(), "id", Long.toString(id));

    assertThat(ann.browser.post(READ, Map.of("id", "1")).status()).isEqualTo(403);
    assertThat(ann.browser.post(READ, form, "Origin", "https://evil.example.com").status())
        .isEqualTo(403);
    assertThat(ann.browser.post(READ, Map.of("csrf", ann.csrf(), "id", "x")).status())
        .isEqualTo(404);
    assertThat(ann.browser.post(READ, Map.of("csrf", ann.csrf(), "id", "999999")).status())
        .isEqualTo(404);
    assertThat(fresh(ann)).contains("Access refused");
  }

  @Test
  void speaksTheChosenLanguageForAsLongAsTheSessionLives() {
    Map<String, String> german = Map.of("csrf", ann.csrf(), "language", "de");
    Answer answer = ann.browser.post(LANGUAGE, german);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/workspaces/acme/connections");
    assertThat(ann.connections().body()).contains("lang=\"de\"", "Abmelden");
    assertThat(ann.browser.open("/workspaces/acme/connections/999").body()).contains("lang=\"de\"");
    assertThat(user("1", "Ann Archer").connections().body()).contains("lang=\"en\"");
  }

  @Test
  void takesNoOtherLanguageAndNoForeignForm() {
    assertThat(ann.browser.post(LANGUAGE, Map.of("csrf", ann.csrf(), "language", "fr")).status())
        .isEqualTo(422);
    assertThat(ann.browser.post(LANGUAGE, Map.of("language", "de")).status()).isEqualTo(403);
    Map<String, String> form = Map.of("csrf", ann.csrf(), "language", "de");
    assertThat(ann.browser.post(LANGUAGE, form, "Origin", "https://evil.example.com").status())
        .isEqualTo(403);
    assertThat(ann.connections().body()).contains("lang=\"en\"");
  }

  private static String fresh(Tenant tenant) {
    return tenant.browser.open("/workspaces/acme/notifications/panel").body();
  }
}
