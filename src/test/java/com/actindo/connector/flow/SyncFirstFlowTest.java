package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The synchronisation that a claim queues (contract, section 6). */
class SyncFirstFlowTest {
  private static final String STORE = "/v2/store";
  private static final String STATUSES = "/v2/order_statuses";
  private static final String CHANNELS = "/v3/channels";
  private static final String BRANDS = "/v3/catalog/brands";

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
  void makesExactlyFourCallsAndTheConnectionActive() {
    var merchant = connected("four1");
    assertThat(reason("four1")).isEqualTo("not-synchronised");

    app.runJobs();

    assertThat(calls(app, "four1"))
        .extracting(path -> path.replaceFirst("\\?.*", ""))
        .containsExactlyInAnyOrder(STORE, STATUSES, CHANNELS, BRANDS);
    assertThat(reason("four1")).isEmpty();
    assertThat(
            facts.text(
                "select concat_ws('|', status, steps_done, steps_total, notices, error is null,"
                    + " counts->>'orderStatuses', counts->>'channels', counts->>'brands')"
                    + " from connector.process where workspace = 'four1'"))
        .isEqualTo("succeeded|5|5|[]|t|1|1|1");
    assertThat(merchant.browser.open("/setup/connected").body()).contains("Active");
  }

  @Test
  void mirrorsTheListsAndTakesTheStoresUnits() {
    connected("mirror1");

    app.runJobs();

    assertThat(elements("mirror1", "order", "remote_status")).containsExactly("11=To pack");
    assertThat(allElements("mirror1")).contains("1=Storefront", "35=Oak", "11=To pack");
    assertThat(
            facts.text(
                "select concat_ws('|', store_name, store_domain, time_zone, currency, weight_unit,"
                    + " dimension_unit) from connector.connection where store_hash = 'mirror1'"))
        .isEqualTo("Shop of mirror1|mirror1.example.com|Europe/Berlin|EUR|KGS|Centimeters");
    assertThat(
            facts.texts(
                "select distinct unit from connector.attribute"
                    + " where workspace = 'mirror1' and unit is not null"))
        .containsExactlyInAnyOrder("kg", "cm");
  }

  @Test
  void needsNothingOfTheStoreButIdAndNameAndNoneOfTheLists() {
    var merchant = connected("little1");
    merchant.answers("t-little1", STORE, okJson("{\"id\":\"little1\",\"name\":\"Little\"}"));
    merchant.answers("t-little1", STATUSES, aResponse().withStatus(404));
    merchant.answers("t-little1", CHANNELS, okJson("{\"data\":[]}"));
    merchant.answers("t-little1", BRANDS, aResponse().withStatus(404));

    app.runJobs();

    assertThat(reason("little1")).isEmpty();
    assertThat(
            facts.text("select notices::text from connector.process where workspace = 'little1'"))
        .contains("order-statuses", "channels", "brands");
  }

  static Stream<Arguments> lastingFailures() {
    return Stream.of(
        Arguments.of("forbid", "scopes-missing", aResponse().withStatus(403)),
        Arguments.of("broken", "sync-failed", aResponse().withStatus(500)),
        Arguments.of("closed", "store-unavailable", aResponse().withStatus(503)),
        Arguments.of("html", "sync-failed", okForContentType("text/html", "<h1>Shop</h1>")),
        Arguments.of(
            "reset", "sync-failed", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("lastingFailures")
  void leavesTheConnectionInactiveWithTheReasonAndCanBeRepeated(
      String name, String reason, ResponseDefinitionBuilder failure) {
    String hash = name + "1";
    var merchant = connected(hash);
    merchant.answers("t-" + hash, CHANNELS, failure);

    for (int tries = 0; tries < 5; tries++) {
      app.runJobsAfter(Duration.ofMinutes(3));
    }

    assertThat(reason(hash)).isEqualTo(reason);
    assertThat(facts.count("process where workspace = ? and status = 'failed'", hash)).isOne();
    assertThat(facts.count("attribute where workspace = ? and connection_id is not null", hash))
        .isEqualTo(97);
    Answer shown = merchant.browser.open("/setup/connected");
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body()).contains("Inactive");
    merchant.opensFor("t-" + hash);
    HttpResponse<String> repeated = synchronise(hash);
    assertThat(repeated.statusCode()).as(repeated.body()).isEqualTo(202);
    app.runJobs();
    assertThat(reason(hash)).isEmpty();
  }

  @Test
  void sendsAMerchantWhoseTokenIsRefusedToInstallAgain() {
    var merchant = connected("dead1");
    merchant.answers("t-dead1", STORE, aResponse().withStatus(401));

    app.runJobs();

    assertThat(reason("dead1")).isEqualTo("token-rejected");
    assertThat(synchronise("dead1").statusCode()).isEqualTo(409);
    merchant.install("c-dead1b", "t-dead1b");
    app.runJobs();
    assertThat(reason("dead1")).isEmpty();
  }

  @Test
  void waitsAsLongAsBigCommerceAsks() {
    var merchant = connected("busy1");
    merchant.answers(
        "t-busy1",
        STORE,
        aResponse().withStatus(429).withHeader("X-Rate-Limit-Time-Reset-Ms", "20000"));

    app.runJobs();
    assertThat(facts.text("select status from connector.process where workspace = 'busy1'"))
        .isEqualTo("waiting");
    merchant.opensFor("t-busy1");
    app.runJobsAfter(Duration.ofSeconds(19));
    assertThat(reason("busy1")).isEqualTo("not-synchronised");
    app.runJobsAfter(Duration.ofSeconds(1));

    assertThat(reason("busy1")).isEmpty();
  }

  @Test
  void givesTheRunningOneToWhoeverAsksForAnother() {
    connected("queued1");

    HttpResponse<String> first = synchronise("queued1");
    HttpResponse<String> second = synchronise("queued1");

    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(facts.count("process where workspace = 'queued1'")).isOne();
    app.runJobs();
  }

  @Test
  void runsOnceInTwoInstances() {
    var gate = new Gate(app.bigCommerce, "/stores/two1/v2/store");
    try (var beside = TestApp.beside(app)) {
      connected("two1");
      new Merchant(beside, "two1").opensFor("t-two1");

      var running = CompletableFuture.runAsync(app::runJobs);
      gate.awaitRequest();
      beside.runJobs();
      gate.open();
      running.join();

      assertThat(reason("two1")).isEmpty();
      assertThat(calls(app, "two1")).hasSize(4);
      assertThat(calls(beside, "two1")).isEmpty();
    }
  }

  @Test
  void isTakenOverWhenTheInstanceThatRanItIsKilled() {
    connected("killed1");
    String process = facts.text("select id from connector.process where workspace = 'killed1'");
    facts.change(
        "update connector.scheduled_tasks set picked = true, picked_by = 'killed',"
            + " last_heartbeat = execution_time, version = version + 1"
            + " where task_name = 'synchronise' and task_instance = ?",
        process);
    facts.change(
        "update connector.process set status = 'running', step = 'channels', steps_done = 2"
            + " where id = ?::bigint",
        process);

    app.runJobs();
    assertThat(reason("killed1")).isEqualTo("not-synchronised");
    app.clock.tick(Duration.ofMinutes(1));
    app.takeOverJobs();
    app.runJobs();

    assertThat(reason("killed1")).isEmpty();
    assertThat(facts.count("process where workspace = 'killed1'")).isOne();
    assertThat(calls(app, "killed1")).hasSize(4);
  }

  private static Merchant connected(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace(hash, Merchant.email(Merchant.INSTALLER), "connections.manage");
    Answer answer = merchant.connect(merchant.install("c-" + hash, "t-" + hash), hash);
    assertThat(answer.header("Location")).isEqualTo("/setup/connected");
    return merchant;
  }

  private static String reason(String hash) {
    return facts.text("select status_reason from connector.connection where store_hash = ?", hash);
  }

  private static List<String> elements(String workspace, String entity, String field) {
    return facts.texts(
        "select e.key || '=' || e.name_en from connector.attribute_element e"
            + " join connector.attribute a on a.id = e.attribute_id"
            + " where a.workspace = ? and a.entity = ? and a.field = ?",
        workspace,
        entity,
        field);
  }

  private static List<String> allElements(String workspace) {
    return facts.texts(
        "select key || '=' || name_en from connector.attribute_element where workspace = ?",
        workspace);
  }

  /** The paths that were asked of a store's API. */
  private static List<String> calls(TestApp at, String hash) {
    return at.bigCommerce.getAllServeEvents().stream()
        .map(event -> event.getRequest().getUrl())
        .filter(url -> url.startsWith("/api/stores/" + hash + "/"))
        .map(url -> url.substring(("/api/stores/" + hash).length()))
        .toList();
  }

  private static HttpResponse<String> synchronise(String hash) {
    String id = facts.text("select id from connector.connection where store_hash = ?", hash);
    var request =
        HttpRequest.newBuilder(
                URI.create(app.url() + "/api/workspaces/" + hash + "/connections/" + id + "/sync"))
            .header("Authorization", "Bearer some-token")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
