package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Program.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program enables and disables connections (contract, section 5). */
class SwitchConnectionFlowTest {
  private static TestApp app;
  private static Facts facts;
  private static Program program;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
    new Merchant(app, "any")
        .workspace("demo", "wanda@example.com", "connections.view", "connections.manage");
    program = new Program(app, "demo");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  /** A hand-made connection that was synchronised, and its address. */
  private static String made(String hash) {
    new Merchant(app, hash).opensFor("token-" + hash);
    String id = program.create("Shop " + hash, hash, "token-" + hash).at("/id");
    app.runJobs();
    return "/connections/" + id;
  }

  @Test
  void disablesOnceAndKeepsEverything() {
    String path = made("off1");
    var rows = new StoreRows(app, "off1");

    Answer first = program.post(path + "/disable");
    Answer second = program.post(path + "/disable");

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.at("/statusReason")).isEqualTo("disabled");
    assertThat(second.json()).isEqualTo(first.json());
    assertThat(second.tag()).isEqualTo(first.tag()).isEqualTo(program.get(path).tag());
    assertThat(rows.actors("connection.disabled")).containsExactly("workspace-user 77");
    assertThat(rows.ownToken()).isEqualTo("token-off1");
  }

  @Test
  void enablesWithATokenThatIsTriedOnceAndSynchronises() {
    String path = made("on1");
    var rows = new StoreRows(app, "on1");
    program.post(path + "/disable");
    int before = rows.synchronisations();
    app.bigCommerce.resetRequests();

    Answer answer = program.post(path + "/enable");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/status")).isEqualTo("active");
    app.bigCommerce.verify(1, getRequestedFor(urlPathMatching("/api/stores/on1/.*")));
    app.bigCommerce.verify(1, getRequestedFor(urlPathEqualTo("/api/stores/on1/v2/store")));
    assertThat(rows.synchronisations()).isEqualTo(before + 1);
    assertThat(rows.events()).endsWith("connection.disabled", "connection.enabled");
    assertThat(rows.detail("connection.enabled")).isEqualTo("{\"before\": \"disabled\"}");
  }

  @Test
  void enablesByCredentialsThatProveGoodThoughTheyAreTheSame() {
    String path = made("on3");
    var rows = new StoreRows(app, "on3");
    program.post(path + "/disable");
    int before = rows.synchronisations();

    Answer answer = program.patch(path, "{\"credentials\":{\"storeHash\":\"on3\"}}");

    assertThat(answer.at("/status")).isEqualTo("active");
    assertThat(rows.synchronisations()).isEqualTo(before + 1);
    assertThat(rows.events()).contains("connection.enabled");
  }

  @Test
  void triesTheTokenOfAnActiveOneAndChangesNothing() {
    String path = made("on2");
    List<String> before = facts.dump();
    app.bigCommerce.resetRequests();

    assertThat(program.post(path + "/enable").status()).isEqualTo(200);

    app.bigCommerce.verify(1, getRequestedFor(urlPathEqualTo("/api/stores/on2/v2/store")));
    assertThat(facts.dump()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "token-rejected",
        "token-unreadable",
        "scopes-missing",
        "store-unavailable",
        "uninstall-reported"
      })
  void takesBackAFaultThatATokenThatWorksDisproves(String fault) {
    String hash = fault.replace("-", "");
    String path = made(hash);
    var rows = new StoreRows(app, hash);
    rows.changeConnection("access_fault = '" + fault + "', disabled = true");

    assertThat(program.post(path + "/enable").at("/status")).isEqualTo("active");
    assertThat(rows.connection("access_fault")).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource({"401, token-rejected", "403, scopes-missing", "404, token-rejected"})
  void doesNotEnableWithATokenThatIsRefusedAndSaysSo(int status, String fault) {
    String hash = "no" + status;
    String path = made(hash);
    var rows = new StoreRows(app, hash);
    program.post(path + "/disable");
    new Merchant(app, hash).answers("token-" + hash, "/v2/store", aResponse().withStatus(status));
    int before = rows.synchronisations();

    Answer answer = program.post(path + "/enable");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.type()).isEqualTo("token-rejected");
    assertThat(answer.names()).containsExactly(fault);
    assertThat(rows.statusReason()).isEqualTo("disabled");
    assertThat(rows.connection("access_fault")).isEqualTo(fault);
    assertThat(rows.synchronisations()).isEqualTo(before);
    assertThat(rows.events()).doesNotContain("connection.enabled");
    assertThat(facts.count("notification where connection_name = ?", "Shop " + hash)).isEqualTo(1);
    new Merchant(app, hash).opensFor("token-" + hash);
    assertThat(program.post(path + "/enable").at("/status")).isEqualTo("active");
    assertThat(
            facts.count(
                "notification where connection_name = ? and settled_at is null", "Shop " + hash))
        .isZero();
  }

  @Test
  void doesNotEnableWithATokenThatNobodyCanReadOrThatIsGone() {
    String path = made("dark1");
    var rows = new StoreRows(app, "dark1");
    rows.changeConnection("disabled = true, sealed_token = '\\x00'");

    assertThat(program.post(path + "/enable").names()).containsExactly("token-unreadable");
    rows.changeConnection("sealed_token = null, key_id = null");
    assertThat(program.post(path + "/enable").names()).containsExactly("app-uninstalled");
  }

  @ParameterizedTest
  @ValueSource(ints = {503, 500, 429})
  void saysThatTheStoreIsAwayAndLeavesEverythingAsItWas(int status) {
    String hash = "away" + status;
    String path = made(hash);
    program.post(path + "/disable");
    new Merchant(app, hash).answers("token-" + hash, "/v2/store", aResponse().withStatus(status));
    List<String> before = facts.dump();

    Answer answer = program.post(path + "/enable");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.type()).isEqualTo("store-unavailable");
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(facts.dump()).isEqualTo(before);
  }

  @Test
  void waitsForAStoreForFourSecondsAndNoLonger() {
    String path = made("slow1");
    new Merchant(app, "slow1")
        .answers("token-slow1", "/v2/store", okJson("{}").withFixedDelay(8_000));

    assertThat(program.post(path + "/enable").status()).isEqualTo(503);
  }

  @Test
  void cannotEnableWhatWasReleased() {
    String path = made("let1");
    new StoreRows(app, "let1").changeConnection("released = true");
    app.bigCommerce.resetRequests();

    Answer answer = program.post(path + "/enable");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.type()).isEqualTo("not-possible-now");
    assertThat(answer.names()).containsExactly("released");
    app.bigCommerce.verify(0, getRequestedFor(urlPathMatching("/api/stores/let1/.*")));
  }

  @Test
  void cancelsTheSynchronisationThatIsUnderWay() {
    String path = made("cut1");
    program.post(path + "/sync");
    var gate = new Gate(app.bigCommerce, "/api/stores/cut1/v3/channels");
    var synchronising = CompletableFuture.runAsync(app::runJobs);
    gate.awaitRequest();
    String synced = program.get(path).at("/lastSyncedAt");
    app.clock.tick(java.time.Duration.ofSeconds(5));

    program.post(path + "/disable");
    Answer meanwhile = program.get("/processes?connection=" + id(path));
    gate.open();
    synchronising.join();

    assertThat(meanwhile.at("/data/0/status")).isEqualTo("cancelled");
    assertThat(meanwhile.at("/data/0/error")).isEqualTo("disabled");
    assertThat(program.get("/processes?connection=" + id(path)).json()).isEqualTo(meanwhile.json());
    assertThat(program.get(path).at("/lastSyncedAt")).isEqualTo(synced);
    assertThat(facts.count("scheduled_tasks where task_name = 'synchronise'")).isZero();
  }

  @Test
  void cancelsTheSynchronisationThatIsQueuedAndEnablingQueuesAnother() {
    String path = made("cut2");
    program.post(path + "/sync");
    program.post(path + "/disable");
    program.post(path + "/enable");
    app.runJobs();

    Answer runs = program.get("/processes?connection=" + id(path));
    assertThat(runs.at("/data/0/status")).isEqualTo("succeeded");
    assertThat(runs.at("/data/1/status")).isEqualTo("cancelled");
  }

  @Test
  void tellsWhoComesLate() {
    String path = made("late1");
    String seen = program.get(path).tag();
    program.patch(path, "{\"name\":\"Other\"}");
    List<String> before = facts.dump();

    for (String what : List.of("/enable", "/disable")) {
      assertThat(program.ifMatch("POST", path + what, seen).status()).isEqualTo(412);
    }

    assertThat(facts.dump()).isEqualTo(before);
    String fresh = program.get(path).tag();
    assertThat(program.ifMatch("POST", path + "/disable", fresh).status()).isEqualTo(200);
  }

  @Test
  void doesNotTakeBackAFaultThatIsFoundDuringTheTrial() {
    String path = made("while1");
    var rows = new StoreRows(app, "while1");
    rows.changeConnection("disabled = true");
    var gate = new Gate(app.bigCommerce, "/api/stores/while1/v2/store");
    var enabling = CompletableFuture.supplyAsync(() -> program.post(path + "/enable"));
    gate.awaitRequest();
    rows.changeConnection("access_fault = 'app-uninstalled', version = version + 1");
    gate.open();

    assertThat(enabling.join().at("/statusReason")).isEqualTo("app-uninstalled");
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
