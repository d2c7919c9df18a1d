package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Program.Answer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A connection that a program makes by hand (contract, section 5). */
class CreateConnectionFlowTest {
  private static final String STORE = "/v2/store";
  private static final String ORDERS = "/v2/orders";
  private static final String CHANNELS = "/v3/channels";
  private static final String BRANDS = "/v3/catalog/brands";

  private static TestApp app;
  private static Facts facts;
  private static Program program;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
    program = program("demo", "connections.view", "connections.manage");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static Program program(String workspace, String... rights) {
    new Merchant(app, "any").workspace(workspace, "wanda@example.com", rights);
    return new Program(app, workspace);
  }

  private static Merchant store(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.opensFor("token-" + hash);
    return merchant;
  }

  @Test
  void createsAnActiveConnectionAndQueuesASynchronisation() {
    var rows = new StoreRows(store("made1"));

    Answer answer = program.create("  My shop \u00fc ", "made1", "token-made1");

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    String id = rows.connection("id");
    assertThat(answer.header("Location")).isEqualTo("/api/workspaces/demo/connections/" + id);
    assertThat(answer.at("/name")).isEqualTo("My shop \u00fc");
    assertThat(answer.at("/status")).isEqualTo("active");
    assertThat(answer.json().at("/statusReason").isNull()).isTrue();
    assertThat(answer.at("/store/name")).isEqualTo("Shop of made1");
    assertThat(answer.at("/credentials/source")).isEqualTo("manual");
    assertThat(answer.at("/health/state")).isEqualTo("good");
    Answer found = program.get("/connections/" + id);
    assertThat(found.json()).isEqualTo(answer.json());
    assertThat(found.tag()).isEqualTo(answer.tag());
    assertThat(rows.ownToken()).isEqualTo("token-made1");
    assertThat(rows.events()).containsExactly("connection.created");
    assertThat(rows.actors("connection.created")).containsExactly("workspace-user 77");
    assertThat(
            facts.text(
                "select concat_ws('|', kind, status, started_by, connection_name)"
                    + " from connector.process where connection_id = "
                    + id))
        .isEqualTo("synchronisation|queued|77|My shop \u00fc");
  }

  @Test
  void bringsSettingsAttributesGroupsAndSetsAndSynchronises() {
    var rows = new StoreRows(store("made2"));
    String id = program.create("Two", "made2", "token-made2").at("/id");

    assertThat(count("connection_settings", id)).isEqualTo(1);
    assertThat(count("attribute", id)).isEqualTo(97);
    assertThat(count("attribute_set", id)).isEqualTo(4);
    assertThat(count("attribute_group", id)).isPositive();
    app.runJobs();

    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(program.get("/processes?connection=" + id).at("/data/0/status"))
        .isEqualTo("succeeded");
    assertThat(program.get("/connections/" + id).at("/lastSyncedAt")).isNotEqualTo("null");
  }

  private static int count(String table, String connection) {
    return Integer.parseInt(
        facts.text(
            "select count(*) from connector." + table + " where connection_id = " + connection));
  }

  static Stream<Arguments> refusals() {
    ResponseDefinitionBuilder no = aResponse().withStatus(403);
    return Stream.of(
        Arguments.of("dead", STORE, aResponse().withStatus(401), 422, "credentials.accessToken"),
        Arguments.of("late", ORDERS, aResponse().withStatus(401), 422, "credentials.accessToken"),
        Arguments.of("gone", STORE, aResponse().withStatus(404), 422, "credentials.storeHash"),
        Arguments.of(
            "other",
            STORE,
            okJson("{\"id\":\"another1\",\"name\":\"Another\"}"),
            422,
            "credentials.storeHash"),
        Arguments.of(
            "blind", STORE, no, 422, "credentials.accessToken,store_v2_information_read_only"),
        Arguments.of("noorders", ORDERS, no, 422, "credentials.accessToken,store_v2_orders"),
        Arguments.of(
            "nobrands", BRANDS, no, 422, "credentials.accessToken,store_v2_products_read_only"),
        Arguments.of(
            "nochannels",
            CHANNELS,
            no,
            422,
            "credentials.accessToken,store_channel_settings_read_only"),
        Arguments.of("closed", STORE, aResponse().withStatus(503), 503, ""),
        Arguments.of("closing", CHANNELS, aResponse().withStatus(503), 503, ""),
        Arguments.of("busy", STORE, aResponse().withStatus(429), 503, ""),
        Arguments.of("broken", STORE, aResponse().withStatus(500), 503, ""),
        Arguments.of("nonsense", STORE, okJson("<html>"), 503, ""),
        Arguments.of(
            "reset", BRANDS, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), 503, ""),
        Arguments.of("slow", STORE, okJson("{}").withFixedDelay(6_000), 503, ""));
  }

  @ParameterizedTest(name = "{0}: {3} {4}")
  @MethodSource("refusals")
  void keepsNothingOfCredentialsThatDoNotProveGood(
      String hash, String path, ResponseDefinitionBuilder answered, int status, String names) {
    store(hash).answers("token-" + hash, path, answered);
    List<String> before = facts.dump();

    Answer answer = program.create("Any", hash, "token-" + hash);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.type())
        .isEqualTo(status == 422 ? "credentials-rejected" : "store-unavailable");
    assertThat(String.join(",", answer.names())).isEqualTo(names);
    assertThat(answer.header("Retry-After").isEmpty()).isEqualTo(status == 422);
    assertThat(facts.dump()).isEqualTo(before);
  }

  @Test
  void namesAllScopesThatAreMissing() {
    var merchant = store("narrow1");
    for (String path : List.of(STORE, ORDERS, BRANDS, CHANNELS)) {
      merchant.answers("token-narrow1", path, aResponse().withStatus(403));
    }

    assertThat(program.create("Narrow", "narrow1", "token-narrow1").names())
        .containsExactly(
            "credentials.accessToken",
            "store_channel_settings_read_only",
            "store_v2_information_read_only",
            "store_v2_orders",
            "store_v2_products_read_only");
  }

  @ParameterizedTest
  @CsvSource({"404", "204", "200"})
  void takesOnlyA403ForAMissingScope(int status) {
    String hash = "wide" + status;
    var merchant = store(hash);
    for (String path : List.of(ORDERS, BRANDS, CHANNELS)) {
      merchant.answers("token-" + hash, path, aResponse().withStatus(status));
    }

    assertThat(program.create("Wide", hash, "token-" + hash).status()).isEqualTo(201);
  }

  @Test
  void refusesAStoreThatTheWorkspaceHasAndLetsAnotherWorkspaceHaveIt() {
    store("twice1");
    program.create("First", "twice1", "token-twice1");
    List<String> before = facts.dump();

    Answer again = program.create("Second", "twice1", "token-twice1");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.type()).isEqualTo("store-already-connected");
    assertThat(facts.dump()).isEqualTo(before);
    assertThat(program.create("Third", "twice1", "wrong").status()).isEqualTo(422);

    Answer elsewhere =
        program("demo2", "connections.manage").create("Fourth", "twice1", "token-twice1");
    assertThat(elsewhere.status()).isEqualTo(201);
  }

  @Test
  void letsOneOfTwoWinThatCreateTheSameAtTheSameMoment() {
    store("race1");
    var gate = new Gate(app.bigCommerce, "/api/stores/race1/v2/orders");
    var first = CompletableFuture.supplyAsync(() -> program.create("A", "race1", "token-race1"));
    gate.awaitRequest();
    var second = CompletableFuture.supplyAsync(() -> program.create("B", "race1", "token-race1"));
    gate.open();

    assertThat(List.of(first.join().status(), second.join().status()))
        .containsExactlyInAnyOrder(201, 409);
    assertThat(new StoreRows(app, "race1").synchronisations()).isEqualTo(1);
  }

  @Test
  void needsTheRightToManageBeforeAnythingIsTried() {
    store("right1");

    Answer answer = program("viewer", "connections.view").create("No", "right1", "token-right1");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.names()).containsExactly("connections.manage");
    app.bigCommerce.verify(0, getRequestedFor(urlPathMatching("/api/stores/right1/.*")));
  }
}
