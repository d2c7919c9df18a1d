package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A workspace lets go of a store (contract, section 5). */
class ReleaseFlowTest {
  private static final String SAYS_SO = "The workspace has released this store.";

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
  void leavesTheConnectionInactiveWithItsSettingsAndAttributes() {
    var store = Claimed.store(app, "rel1");
    String settings = store.program.get(store.path() + "/settings").body();

    var released = store.program.post(store.path() + "/release");

    assertThat(released.status()).isEqualTo(200);
    assertThat(released.at("/status")).isEqualTo("inactive");
    assertThat(released.at("/statusReason")).isEqualTo("released");
    assertThat(released.at("/health/remedy")).isEqualTo("claim");
    var now = store.program.get(store.path());
    assertThat(now.body()).isEqualTo(released.body());
    assertThat(now.header("ETag")).isEqualTo(released.header("ETag"));
    assertThat(store.program.get(store.path() + "/settings").body()).isEqualTo(settings);
    assertThat(facts.count("attribute where connection_id = ?", store.id)).isEqualTo(97);
    assertThat(store.program.post(store.path() + "/sync").status()).isEqualTo(409);
  }

  @Test
  void leavesTheInstallationWithItsTokenAndUnclaimed() {
    var store = Claimed.store(app, "rel2");

    store.program.post(store.path() + "/release");

    assertThat(facts.count("store_holder where store_hash = 'rel2'")).isZero();
    assertThat(store.rows.token()).isEqualTo("t-rel2");
    assertThat(store.rows.installation("state")).isEqualTo("installed");
    assertThat(store.rows.installation("unclaimed_since")).isNotEqualTo("null");
    assertThat(store.rows.actors("connection.released")).containsExactly("workspace-user 77");
  }

  @Test
  void happensOnceHoweverOftenItIsAskedFor() {
    var store = Claimed.store(app, "rel3");
    var first = store.program.post(store.path() + "/release");

    var second = store.program.post(store.path() + "/release");

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(store.rows.actors("connection.released")).hasSize(1);
  }

  @Test
  void isToldToWhoeverOpensTheAppWithoutTheNameOfTheWorkspace() {
    var store = Claimed.store(app, "rel4");
    Answer before = store.load();
    assertThat(before.body()).contains("rel4-inc");
    store.program.post(store.path() + "/release");

    Answer opened = store.load();
    Answer openPage = store.merchant.browser.call("/load/progress", "X-Page-Key", before.pageKey());

    assertThat(opened.status()).isEqualTo(200);
    assertThat(opened.body()).contains(SAYS_SO).contains("START SETUP").doesNotContain("rel4-inc");
    assertThat(openPage.status()).isEqualTo(403);
  }

  @Test
  void isToldByAConnectedPageThatIsOpen() {
    var store = Claimed.store(app, "rel5");
    Answer connected = store.merchant.install("c-rel5b", "t-rel5b");
    assertThat(connected.heading()).isEqualTo("BigCommerce Connected");
    String shown = progress(store, connected, "").find("\"version\":\"([^\"]+)\"");
    store.program.post(store.path() + "/release");

    Answer told = progress(store, connected, shown);

    assertThat(told.body()).contains(SAYS_SO).contains("\"version\":\"released\"");
    assertThat(progress(store, connected, "released").body()).doesNotContain(SAYS_SO);
  }

  @Test
  void isForgottenWithTheNextInstall() {
    var store = Claimed.store(app, "rel6");
    store.program.post(store.path() + "/release");

    assertThat(store.merchant.install("c-rel6b", "t-rel6b").body())
        .contains("START SETUP")
        .doesNotContain(SAYS_SO);
  }

  @Test
  void letsTheSameWorkspaceTakeTheConnectionOverAgain() {
    var store = Claimed.store(app, "rel7");
    store.program.putIfMatch(
        store.path() + "/settings", "*", SettingsFlowTest.settings("rectangles", "[1,2]"));
    store.program.post(store.path() + "/release");

    var again = Claimed.claim(store.merchant, store.load(), store.workspace);

    assertThat(again.id).isEqualTo(store.id);
    assertThat(again.program.get(again.path()).at("/status")).isEqualTo("active");
    assertThat(again.program.get(again.path() + "/settings").at("/variantOptionType"))
        .isEqualTo("rectangles");
    assertThat(again.rows.installation("released_at")).isEqualTo("null");
    assertThat(again.load().body()).doesNotContain(SAYS_SO).contains("Everything is fine");
  }

  @Test
  void letsAnotherWorkspaceClaimTheStore() {
    var store = Claimed.store(app, "rel8");
    store.program.post(store.path() + "/release");

    var other = Claimed.claim(store.merchant, store.load(), "rel8-new");

    assertThat(other.id).isNotEqualTo(store.id);
    assertThat(other.program.get(other.path()).at("/status")).isEqualTo("active");
    assertThat(store.program.get(store.path()).at("/statusReason")).isEqualTo("released");
    assertThat(store.program.post(store.path() + "/release").status()).isEqualTo(200);
    assertThat(facts.text("select workspace from connector.store_holder where store_hash = 'rel8'"))
        .isEqualTo("rel8-new");
  }

  @Test
  void endsWhatIsUnderWayAndUsesTheTokenNoMore() {
    var store = Claimed.store(app, "rel9");
    assertThat(store.program.post(store.path() + "/sync").status()).isEqualTo(202);
    app.bigCommerce.resetRequests();

    store.program.post(store.path() + "/release");
    app.runJobs();

    var process = store.program.get("/processes?limit=1").json().at("/data/0");
    assertThat(process.path("status").asText()).isEqualTo("cancelled");
    assertThat(process.path("error").asText()).isEqualTo("released");
    app.bigCommerce.verify(0, anyRequestedFor(urlPathMatching("/api/stores/rel9/.*")));
  }

  @Test
  void isNotUndoneByASynchronisationThatIsRunning() {
    var store = Claimed.store(app, "rel10");
    store.program.post(store.path() + "/sync");
    var gate = new Gate(app.bigCommerce, "/stores/rel10/v2/store");
    var running = CompletableFuture.runAsync(app::runJobs);
    gate.awaitRequest();

    store.program.post(store.path() + "/release");
    gate.open();
    running.join();

    var now = store.program.get(store.path());
    assertThat(now.at("/statusReason")).isEqualTo("released");
    assertThat(store.program.get("/processes?limit=1").at("/data/0/status")).isEqualTo("cancelled");
  }

  @Test
  void isNotTouchedByWhatBecomesOfTheToken() {
    var store = Claimed.store(app, "rel11");
    store.program.post(store.path() + "/release");
    String before = store.program.get(store.path()).body();
    store.merchant.refusesAllTokens();

    app.runJobsAfter(Duration.ofDays(1));
    store.merchant.browser.call(store.merchant.signed("/uninstall", Merchant.OWNER));

    assertThat(store.program.get(store.path()).body()).isEqualTo(before);
    assertThat(store.rows.token()).isEmpty();
  }

  @Test
  void settlesWhatNeededAPerson() {
    var store = Claimed.store(app, "rel12");
    store.merchant.answers("t-rel12", "/v2/store", aResponse().withStatus(401));
    store.program.post(store.path() + "/sync");
    app.runJobs();
    String open =
        "notification where reason = 'token-rejected' and settled_at is null and connection_id = ?";
    assertThat(facts.count(open, store.id)).isOne();

    store.program.post(store.path() + "/release");

    assertThat(facts.count(open, store.id)).isZero();
    assertThat(facts.count("notification where connection_id = ?", store.id)).isOne();
  }

  @Test
  void erasesATokenThatWasEnteredByHand() {
    var merchant = new Merchant(app, "rel13");
    merchant.opensFor("canary-token-13");
    merchant.workspace("rel13-inc", "wanda@example.com", Claimed.ALL_RIGHTS);
    var program = new Program(app, "rel13-inc");
    String path = "/connections/" + program.create("By hand", "rel13", "canary-token-13").at("/id");
    String sealed =
        facts.text(
            "select encode(sealed_token, 'hex') from connector.connection where store_hash = ?",
            "rel13");
    assertThat(sealed).hasSizeGreaterThan(20);
    app.runJobs();

    var released = program.post(path + "/release");

    assertThat(released.at("/statusReason")).isEqualTo("released");
    assertThat(released.at("/credentials/source")).isEqualTo("manual");
    for (String table :
        facts.texts("select tablename from pg_tables where schemaname = 'connector'")) {
      assertThat(
              facts.count(table + " t where t::text ~ ? or t::text ~ ?", sealed, "canary-token-13"))
          .as(table)
          .isZero();
    }
    assertThat(program.post(path + "/enable").status()).isEqualTo(409);
  }

  @Test
  void needsTheRightToDeleteAndTheVersionThatTheCallerHasSeen() {
    var store = Claimed.store(app, "rel14");
    String release = store.path() + "/release";
    assertThat(store.program.ifMatch("POST", release, "\"v999\"").status()).isEqualTo(412);
    assertThat(store.program.nobody("POST", release).status()).isEqualTo(401);
    assertThat(Claimed.store(app, "rel15").program.post(release).status()).isEqualTo(404);
    assertThat(store.program.post("/connections/x/release").status()).isEqualTo(404);
    app.clock.tick(Duration.ofMinutes(2));
    store.merchant.workspace(store.workspace, "a@example.com", "connections.manage");

    assertThat(store.program.post(release).problem())
        .isEqualTo("right-missing [\"connections.delete\"]");
    assertThat(store.rows.connection("released")).isEqualTo("false");
  }

  /** What a page that is open is told, when it shows a version already. */
  private static Answer progress(Claimed store, Answer page, String shown) {
    return store.merchant.browser.follow("/setup/progress", page.pageKey(), shown);
  }
}
