package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Connections are synchronised by themselves once a day, and say what changed. */
class DailyFlowTest {
  private static TestApp app;
  private static Facts facts;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void synchronisesEachActiveConnectionOnceADayAndSaysWhatChanged() {
    var merchant = connected("daily1");
    merchant.answers(
        "t-daily1",
        "/v3/catalog/brands",
        okJson("{\"data\":[{\"id\":35,\"name\":\"Oak Ltd\"},{\"id\":36,\"name\":\"Elm\"}]}"));
    merchant.answers("t-daily1", "/v3/catalog/categories", aResponse().withStatus(403));
    merchant.answers(
        "t-daily1",
        "/v3/catalog/products",
        okJson(
            "{\"data\":[{\"id\":1,\"custom_fields\":[{\"id\":1,\"name\":\"Material 👟\"}],"
                + "\"variants\":[]}]}"));

    pass(Duration.ofHours(11));
    assertThat(runs("daily1")).isOne();
    pass(Duration.ofHours(13));
    assertThat(runs("daily1")).isEqualTo(2);
    pass(Duration.ofDays(1));
    assertThat(runs("daily1")).isEqualTo(3);

    var program = new Program(app, "daily1");
    var second = program.get("/processes?sort=id&limit=2").json().at("/data/1");
    assertThat(second.at("/status").asText()).isEqualTo("succeeded");
    assertThat(second.at("/summary/en").asText())
        .isEqualTo("Brands: 1 added, 1 renamed; Custom fields: 1 added");
    assertThat(second.at("/summary/de").asText())
        .isEqualTo("Marken: 1 hinzugefügt, 1 umbenannt; Individuelle Felder: 1 hinzugefügt");
    assertThat(second.at("/notices/0/code").asText()).isEqualTo("list-forbidden");
    assertThat(program.get("/processes?sort=-id&limit=1").json().at("/data/0/changes")).isEmpty();
    var page = new Colleague(app, "daily1", "5", "view").browser;
    assertThat(page.open("/workspaces/daily1/processes").body())
        .contains(
            "Brands: 1 added, 1 renamed; Custom fields: 1 added; Categories: not readable",
            "custom fields: 1",
            "products read: 1")
        .doesNotContain("elements added: 1, elements");
    var attributes = program.get("/attributes?sort=-id&limit=1").json();
    assertThat(attributes.at("/data/0/store/kind").asText()).isEqualTo("custom-field");
    assertThat(attributes.at("/data/0/store/name/en").asText()).isEqualTo("Material 👟");
  }

  @Test
  void leavesInactiveConnectionsOut() {
    connected("daily2");
    facts.change("update connector.connection set disabled = true where store_hash = 'daily2'");

    pass(Duration.ofDays(2));

    assertThat(runs("daily2")).isOne();
    facts.change("update connector.connection set disabled = false where store_hash = 'daily2'");
    pass(Duration.ofDays(1));
    assertThat(runs("daily2")).isEqualTo(2);
  }

  @Test
  void catchesUpOnceAfterALongAbsenceAndKeepsTheTimeOfDay() {
    connected("daily3");
    String time = turn("daily3");

    app.clock.tick(Duration.ofDays(10));
    pass(Duration.ZERO);
    pass(Duration.ofMinutes(2));

    assertThat(runs("daily3")).isEqualTo(2);
    assertThat(turn("daily3")).isEqualTo(time);
  }

  @Test
  void spreadsConnectionsOverTheDayAndGoesWithThem() {
    connected("daily4");
    String id = facts.text("select id from connector.connection where store_hash = 'daily4'");
    facts.change(
        "insert into connector.connection (workspace, name, driver, store_hash, source, created_at)"
            + " select 'daily4', 'x', 'bigcommerce', 'spread' || n, 'manual', now()"
            + " from generate_series(1, 500) n");

    assertThat(
            Integer.parseInt(
                facts.text(
                    "select count(distinct next_at) from connector.daily_synchronisation"
                        + " where workspace = 'daily4'")))
        .isGreaterThan(450);
    facts.change(
        "delete from connector.connection where workspace = 'daily4' and id <> ?::bigint", id);
    assertThat(facts.count("daily_synchronisation where workspace = 'daily4'")).isOne();
  }

  /** Time passes, and what is due then runs, and what that queued. */
  private static void pass(Duration length) {
    app.runJobsAfter(length);
    app.runJobsAfter(Duration.ofMinutes(1));
  }

  private static Merchant connected(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace(
        hash, Merchant.email(Merchant.INSTALLER), "connections.view", "connections.manage");
    merchant.connect(merchant.install("c-" + hash, "t-" + hash), hash);
    for (var answer :
        Map.of(
                "/v3/catalog/categories", "{\"data\":[]}",
                "/v2/tax_classes", "[]",
                "/v3/catalog/products", "{\"data\":[]}")
            .entrySet()) {
      merchant.answers("t-" + hash, answer.getKey(), okJson(answer.getValue()));
    }
    app.runJobs();
    return merchant;
  }

  private static long runs(String workspace) {
    return facts.count(
        "process where status = 'succeeded' and kind = 'synchronisation' and workspace = ?",
        workspace);
  }

  /** The time of day at which a connection's turn comes. */
  private static String turn(String workspace) {
    return facts.text(
        "select (next_at at time zone 'UTC')::time::text from connector.daily_synchronisation"
            + " where workspace = ?",
        workspace);
  }
}
