package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.SeededOrders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of orders; {@link Program} holds each answer against the description. */
class OrderJsonFlowTest {
  private static TestApp app;
  private static Claimed store;
  private static Program program;
  private static long complete;
  private static long faulty;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    store = Claimed.store(app, "orders1");
    program = store.program;
    app.bigCommerce.stubFor(
        get(urlPathMatching("/api/stores/orders1/v2/orders/[0-9].*"))
            .willReturn(aResponse().withStatus(404)));
    var orders = new SeededOrders(app.rows, store.id);
    complete = orders.complete(1001);
    faulty = orders.faulty(1002);
    orders.odd(1003);
    app.rows
        .everything()
        .execute(
            "update connector.connection set orders_or_returns_have_errors = true where id = ?",
            store.id);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void listsOrdersWithTheReasonOfThoseInError() {
    var all = program.get("/orders?sort=remoteId");
    assertThat(all.at("/meta/pagination/total")).isEqualTo("3");
    assertThat(all.json().at("/data/0").has("lines")).isFalse();
    assertThat(all.at("/data/0/totalIncTax")).isEqualTo("1234.50");
    assertThat(all.at("/data/0/shopStatus/name")).isEqualTo("To pack");
    assertThat(all.at("/data/0/channel/name")).isEqualTo("Storefront");
    assertThat(all.at("/data/0/customer/name")).isEqualTo("Ada Lovelace");
    assertThat(all.at("/data/0/fault")).isEqualTo("null");

    var failed = program.get("/orders?status=error&connection=" + store.id);
    assertThat(failed.at("/meta/pagination/total")).isEqualTo("1");
    assertThat(failed.at("/data/0/remoteId")).isEqualTo("1002");
    assertThat(failed.at("/data/0/fault/reason")).isEqualTo("several-shipping-addresses");
    assertThat(failed.at("/data/0/fault/facts/addresses")).isEqualTo("2");
    assertThat(failed.at("/data/0/fault/text/en/message")).contains("2 shipping addresses");
    assertThat(failed.at("/data/0/fault/text/de/remedy")).contains("Checkout");
    assertThat(program.get("/orders?connection=999999").at("/data")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit",
    "limit=101, limit",
    "page=0, page",
    "sort=customer, sort",
    "status=broken, status",
    "connection=x, connection",
    "unknown=1, unknown"
  })
  void refusesWhatIsOutsideOfItsRange(String query, String named) {
    var answer = program.get("/orders?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.names()).containsExactly(named);
  }

  @Test
  void showsAnOrderWhole() {
    var order = program.get("/orders/" + complete);

    assertThat(order.status()).isEqualTo(200);
    assertThat(order.at("/attributes/0/key"))
        .isEqualTo("channels_order_remote_id_connection_" + store.id);
    assertThat(order.at("/attributes/0/name/de")).isEqualTo("Bestellnummer im Shop");
    assertThat(order.at("/attributes/0/value")).isEqualTo("1001");
    assertThat(order.json().at("/lines")).hasSize(3);
    assertThat(order.at("/lines/0/priceExTax")).isEqualTo("168.0672");
    assertThat(order.at("/lines/0/couponCode")).isEqualTo("SAVE10");
    assertThat(order.at("/lines/2/type")).isEqualTo("shipping");
    assertThat(order.at("/notices/0/text/en/message")).contains("2.50 EUR");

    var again = program.with("GET", "/orders/" + complete, "If-None-Match", order.tag());
    assertThat(again.status()).isEqualTo(304);
    assertThat(program.get("/orders/999999").status()).isEqualTo(404);
    assertThat(program.get("/orders/x").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"retry", "cancel"})
  void leavesAnOrderAloneThatIsNotInError(String action) {
    String path = "/orders/" + complete + "/" + action;

    assertThat(program.post(path).problem()).isEqualTo("not-possible-now [\"complete\"]");
    assertThat(program.post("/orders/999999/" + action).status()).isEqualTo(404);
    assertThat(program.ifMatch("POST", "/orders/" + faulty + "/" + action, "\"v99\"").status())
        .isEqualTo(412);
  }

  @Test
  void setsWhenOrdersCome() {
    String path = store.path() + "/import-plan";
    var plan = program.get(path);
    assertThat(plan.at("/interval")).isEqualTo("null");

    assertThat(program.put(path, "{\"interval\":5}").at("/interval")).isEqualTo("5");
    assertThat(program.putIfMatch(path, plan.tag(), "{\"interval\":2}").status()).isEqualTo(412);
    assertThat(program.put(path, "{\"interval\":7}").problem()).isEqualTo("invalid [\"interval\"]");
    assertThat(program.put(path, "{\"interval\":\"5\"}").status()).isIn(400, 422);
    assertThat(program.get(path).at("/interval")).isEqualTo("5");
    assertThat(program.put(path, "{\"interval\":null}").at("/interval")).isEqualTo("null");
    assertThat(program.get("/connections/999999/import-plan").status()).isEqualTo(404);
  }

  @Test
  void beginsImportsAndKnowsThoseUnderWay() {
    var begun = program.post(store.path() + "/import");
    assertThat(begun.status()).isEqualTo(202);
    assertThat(begun.at("/kind")).isEqualTo("import");

    var all = program.post("/imports");
    assertThat(all.status()).isEqualTo(202);
    assertThat(all.at("/data/0/id")).isEqualTo(begun.at("/id"));
    app.runJobs();
    assertThat(program.get("/processes?sort=-id").at("/data/0/status")).isEqualTo("succeeded");
  }

  @Test
  void retriesAndGivesUpWhatIsInError() {
    var orders = new SeededOrders(app.rows, store.id);
    long wanted = orders.faulty(2001);
    long unwanted = orders.faulty(2002);

    var again = program.post("/orders/" + wanted + "/retry");
    assertThat(again.status()).isEqualTo(202);
    assertThat(again.at("/status")).isEqualTo("not-imported");
    assertThat(again.at("/fault")).isEqualTo("null");
    var canceled = program.post("/orders/" + unwanted + "/cancel");
    assertThat(canceled.status()).isEqualTo(200);
    assertThat(canceled.at("/status")).isEqualTo("canceled");
    assertThat(canceled.tag()).isEqualTo("\"v2\"");
    app.runJobs();
  }
}
