package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.SeededOrders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls every operation of the JSON interface, well and badly. {@link Program} holds each answer
 * against the description; here is seen to it that there is one of each kind.
 */
class ApiAnswersFlowTest {
  private static final String SETTINGS =
      """
      {"variantOptionType":"rectangles",
       "orderFilters":{"statuses":[0,11],"fromId":7,"createdFrom":"2026-01-31","importArchived":true},
       "offers":{"onlyPushMappedAttributes":true}}
      """;

  private static TestApp app;
  private static Claimed store;
  private static Program program;
  private static SeededOrders orders;
  private static Described described;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    store = Claimed.store(app, "told1");
    program = store.program;
    orders = new SeededOrders(app.rows, store.id);
    orders.complete(1);
    described = Described.at(app.url());
  }

  /** Every operation was answered well by the calls of this class. */
  @AfterAll
  static void leavesNoOperationOut() {
    app.close();
    assertThat(described.document().findValuesAsString("operationId"))
        .allSatisfy(
            id -> assertThat(described.seen()).anyMatch(seen -> seen.startsWith(id + " 2")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/connections",
        "/processes",
        "/attributes",
        "/attribute-groups",
        "/attribute-sets",
        "/orders",
        "/events"
      })
  void answersListsAsDescribed(String list) {
    var answer = program.get(list + "?limit=100&sort=-id");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/data")).isNotEmpty();

    assertThat(program.get(list + "?limit=101").status()).isEqualTo(400);
    assertThat(program.get(list + "?unknown=1").names()).containsExactly("unknown");
    assertThat(program.nobody("GET", list).status()).isEqualTo(401);
    assertThat(without("connections.delete").get(list).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/settings"})
  void answersOneResourceAsDescribed(String below) {
    var answer = program.get(store.path() + below);
    assertThat(answer.status()).isEqualTo(200);

    var again = program.with("GET", store.path() + below, "If-None-Match", answer.tag());
    assertThat(again.status()).isEqualTo(304);
    assertThat(program.get("/connections/999999" + below).status()).isEqualTo(404);
    assertThat(program.get("/connections/x" + below).status()).isEqualTo(404);
  }

  @Test
  void createsChangesAndDeletesAsDescribed() {
    var other = new Merchant(app, "told2");
    other.opensFor("good");
    var created = program.create("By hand", "told2", "good");
    String path = "/connections/" + created.at("/id");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith(path);
    app.runJobs();

    assertThat(program.create("Twice", "told2", "good").status()).isEqualTo(409);
    assertThat(program.create("", "told3", "good").status()).isEqualTo(422);
    assertThat(program.create("Bad token", "told2", "bad").type())
        .isEqualTo("credentials-rejected");
    assertThat(program.patch(path, "{\"name\":\"Renamed\"}").status()).isEqualTo(200);
    assertThat(program.delete(path).type()).isEqualTo("not-possible-now");
    assertThat(program.post(path + "/disable").at("/statusReason")).isEqualTo("disabled");
    assertThat(program.post(path + "/sync").type()).isEqualTo("not-possible-now");
    other.refusesAllTokens();
    assertThat(program.post(path + "/enable").type()).isEqualTo("token-rejected");
    assertThat(program.delete(path).status()).isEqualTo(202);
    app.runJobs();
    assertThat(program.get("/processes?sort=-id").at("/data/0/kind")).isEqualTo("deletion");
    assertThat(program.get(path).status()).isEqualTo(404);
  }

  @Test
  void switchesAndReleasesAsDescribed() {
    var own = Claimed.store(app, "told4");
    var tag = own.program.get(own.path()).tag();
    assertThat(own.program.post(own.path() + "/sync").status()).isEqualTo(202);
    app.runJobs();
    assertThat(own.program.ifMatch("POST", own.path() + "/disable", tag).status()).isEqualTo(412);
    assertThat(own.program.post(own.path() + "/disable").status()).isEqualTo(200);
    assertThat(own.program.post(own.path() + "/enable").at("/status")).isEqualTo("active");
    assertThat(own.program.post(own.path() + "/release").at("/statusReason")).isEqualTo("released");
    assertThat(own.program.post(own.path() + "/enable").type()).isEqualTo("not-possible-now");
  }

  @Test
  void importsOrdersAsDescribed() {
    assertThat(program.get(store.path() + "/order-preview").at("/orders")).isEqualTo("0");
    assertThat(program.put(store.path() + "/import-plan", "{\"interval\":60}").status())
        .isEqualTo(200);
    assertThat(program.get(store.path() + "/import-plan").at("/interval")).isEqualTo("60");
    assertThat(program.get("/orders/" + orders.faulty(2)).status()).isEqualTo(200);
    assertThat(program.post("/orders/" + orders.faulty(3) + "/retry").status()).isEqualTo(202);
    assertThat(program.post("/orders/" + orders.faulty(4) + "/cancel").status()).isEqualTo(200);
    String status = "/orders/" + orders.complete(5) + "/status";
    assertThat(program.post(status, "{\"status\":\"processing\"}").status()).isEqualTo(202);
    assertThat(program.post(status, "{\"status\":\"paid\"}").status()).isEqualTo(422);
    assertThat(program.post(store.path() + "/import").status()).isEqualTo(202);
    assertThat(program.post("/imports").json().at("/data")).isNotEmpty();
    store.merchant.answers("t-told1", "/v2/orders/3", aResponse().withStatus(404));
    app.runJobs();
  }

  @Test
  void replacesSettingsAsDescribed() {
    String path = store.path() + "/settings";
    var stale = program.get(path).tag();

    assertThat(program.put(path, SETTINGS).at("/orderFilters/createdFrom")).isEqualTo("2026-01-31");
    assertThat(program.putIfMatch(path, stale, SETTINGS).status()).isEqualTo(412);
    assertThat(program.put(path, "{}").names()).hasSize(3);
    assertThat(program.put(path, "{").status()).isEqualTo(400);
    assertThat(program.other("PUT", path, "text/plain", SETTINGS).status()).isEqualTo(415);
    assertThat(program.put(path, " ".repeat(70_000)).status()).isEqualTo(413);
  }

  @Test
  void saysAsDescribedThatTheWorkspaceFails() {
    var merchant = new Merchant(app, "none1");
    merchant.workspace("told-down", aResponse().withStatus(500));
    assertThat(new Program(app, "told-down").get("/connections").status()).isEqualTo(502);
    merchant.workspace("told-out", aResponse().withStatus(401));
    assertThat(new Program(app, "told-out").get("/connections").status()).isEqualTo(401);
  }

  /** What the service refuses, the description does not allow either. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rectangles | triangles
          [0,11]     | [0,15]
          [0,11]     | [7,7]
          [0,11]     | "all"
          7          | 0
          7          | 9007199254740992
          2026-01-31 | 2026-02-30
          ,"import   | ,"more":1,"import
          true}}     | null}}
          """)
  void describesWhatABodyMustBe(String part, String otherwise) {
    String body = SETTINGS.strip().replace(part, otherwise);
    assertThat(body).isNotEqualTo(SETTINGS.strip());

    assertThat(program.put(store.path() + "/settings", body).status()).isIn(400, 422);
    assertThat(described.faults("/components/schemas/SettingsBody", body)).isNotEmpty();
    assertThat(described.faults("/components/schemas/SettingsBody", SETTINGS)).isEmpty();
  }

  /** The test would be worthless if nothing could be wrong. */
  @Test
  void noticesWhatIsNotDescribed() {
    String body = program.get(store.path()).body();
    String schema = "/components/schemas/Connection";

    assertThat(described.faults(schema, body)).isEmpty();
    assertThat(described.faults(schema, body.replace("\"active\"", "\"asleep\""))).isNotEmpty();
    assertThat(described.faults(schema, body.replace("{\"id\"", "{\"token\":\"x\",\"id\"")))
        .isNotEmpty();
    assertThat(described.faults(schema, body.replaceFirst("\"id\":[0-9]+,", ""))).isNotEmpty();
    assertThat(described.faults(schema, body.replaceFirst("\"createdAt\":\"", "$0x"))).isNotEmpty();
  }

  private static Program without(String... rights) {
    var merchant = new Merchant(app, "none1");
    merchant.workspace("told-less", "pat@example.com", rights);
    return new Program(app, "told-less");
  }
}
