package com.actindo.connector.flow;

import static com.actindo.connector.flow.Clerk.text;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import would bring, as the settings page and the JSON interface tell it. */
class PreviewFlowTest {
  private static final String BELOW = "/settings/order-filters/preview";

  private static TestApp app;
  private static Claimed store;
  private static Clerk clerk;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    store = Claimed.store(app, "view1");
    clerk = Clerk.signedIn(app, store.workspace, Clerk.ALL);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void aStoreThatAnswers() {
    app.bigCommerce.resetAll();
    new Merchant(app, store.workspace)
        .workspace(store.workspace, "w@example.com", Claimed.ALL_RIGHTS);
    store.merchant.opensFor("t-view1");
  }

  private static String order(int id, int status) {
    return """
    {"id":%d,"status_id":%d,"date_created":"Mon, 05 Jan 2026 23:30:00 +0000",
     "default_currency_code":"EUR","items_total":1}
    """
        .formatted(id, status);
  }

  private static void orders(Stream<String> orders) {
    store.merchant.answers("t-view1", "/v2/orders", okJson(orders.collect(joining(",", "[", "]"))));
  }

  private static int calls() {
    return app.bigCommerce
        .findAll(getRequestedFor(urlPathMatching("/api/stores/view1/v2/orders.*")))
        .size();
  }

  /** What the page says under the form, asked by its script. */
  private static String preview(String... fields) {
    Answer answer =
        clerk.browser.post(
            clerk.list() + "/" + store.id + BELOW,
            clerk.form(fields),
            Map.of("Origin", app.url(), "HX-Request", "true", "Accept-Language", "en"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("<html");
    return text(answer.body());
  }

  @Test
  void tellsOfAFewOrdersExactlyFromOneCall() {
    orders(Stream.of(order(100, 11), order(101, 2), order(205, 11), order(206, 9)));

    assertThat(preview("statuses", "11"))
        .isEqualTo(
            "With these filters 2 orders would be imported, from #100 of 06/01/2026 to #205."
                + " Orders that are here already are among them.");
    assertThat(calls()).isOne();
    assertThat(preview("statuses", "9")).startsWith("With these filters 1 order would be imported");
    assertThat(preview("statuses", "11", "fromId", "206", "createdFrom", "2026-01-06"))
        .startsWith("With these filters nothing would be imported");
    assertThat(preview("statuses", "11", "createdFrom", "2026-01-07"))
        .startsWith("With these filters nothing would be imported");
  }

  @Test
  void asksForArchivedOrdersBesideTheOthers() {
    orders(Stream.of(order(100, 11)));
    app.bigCommerce.stubFor(
        get(urlPathEqualTo("/api/stores/view1/v2/orders"))
            .withQueryParam("is_deleted", equalTo("true"))
            .willReturn(
                okJson("[" + order(90, 11).replace("\"id\"", "\"is_deleted\":true,\"id\"") + "]")));

    assertThat(preview("statuses", "11", "importArchived", "on"))
        .startsWith("With these filters 2 orders would be imported, from #90 of");
    assertThat(calls()).isEqualTo(2);
  }

  @Test
  void saysAboutHowManyThereAreWhenThereAreTooManyToLookAtEach() {
    orders(IntStream.range(1, 251).mapToObj(id -> order(id, 11)));
    app.bigCommerce.stubFor(
        get(urlPathEqualTo("/api/stores/view1/v2/orders"))
            .withQueryParam("sort", equalTo("id:desc"))
            .willReturn(okJson("[" + order(12_400, 11) + "," + order(12_399, 11) + "]")));
    store.merchant.answers(
        "t-view1",
        "/v2/orders/count",
        okJson("{\"statuses\":[{\"id\":11,\"count\":12345},{\"id\":2,\"count\":7}]}"));

    assertThat(preview("statuses", "11"))
        .startsWith(
            "With these filters about 12,345 orders would be imported,"
                + " from #1 of 06/01/2026 to #12400.")
        .contains("includes archived orders");
    assertThat(calls()).isEqualTo(3);
    var json = store.program.get(store.path() + "/order-preview");
    assertThat(json.at("/orders")).isEqualTo("12345");
    assertThat(json.at("/exact")).isEqualTo("false");
    assertThat(json.at("/first/id")).isEqualTo("1");
    assertThat(json.at("/last/id")).isEqualTo("12400");
  }

  @Test
  void doesNotAskTheStoreWithoutAStatus() {
    assertThat(preview()).isEqualTo("No status is on: nothing would be imported.");
    assertThat(preview("statuses", "11", "fromId", "first")).startsWith("The ID or the date");
    assertThat(calls()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "401, There is no preview right now: Access refused., 409, token-rejected",
    "403, There is no preview right now:, 409, not-possible-now",
    "503, There is no preview right now:, 503, store-unavailable",
    "500, BigCommerce did not answer properly., 502, bigcommerce-failed"
  })
  void saysKindlyThatTheStoreGaveNoAnswer(int status, String words, int answered, String type) {
    store.merchant.answers("t-view1", "/v2/orders", fails(status));

    assertThat(preview("statuses", "11"))
        .startsWith(words)
        .endsWith("The filters can be saved all the same.");
    var json = store.program.get(store.path() + "/order-preview");
    assertThat(List.of(json.status() + "", json.type())).containsExactly(answered + "", type);
    assertThat(store.rows.statusReason()).isEqualTo("null");
  }

  private static ResponseDefinitionBuilder fails(int status) {
    return aResponse().withStatus(status);
  }

  @Test
  void keepsWhatWasEnteredForThoseWithoutScripts() {
    orders(Stream.of(order(100, 3)));
    Answer page =
        clerk.post("/" + store.id + BELOW, "statuses", "3", "fromId", "7", "version", "\"v1\"");

    assertThat(page.status()).isEqualTo(200);
    assertThat(text(page.find("<main(.*)</main>"))).contains("1 order would be imported: #100 of");
    assertThat(Clerk.value(page, "fromId")).isEqualTo("7");
    assertThat(Clerk.version(page, "settings")).isEqualTo("\"v1\"");
    assertThat(
            new Facts(app)
                .text(
                    "select order_statuses::text from connector.connection_settings where connection_id = ?",
                    store.id))
        .isEqualTo("{11}");
  }

  @Test
  void isForThoseWhoMayImport() {
    Clerk viewer = Clerk.signedIn(app, store.workspace, "connections.view");

    assertThat(viewer.post("/" + store.id + BELOW, "statuses", "11").status()).isEqualTo(403);
    assertThat(viewer.open("/" + store.id + "/settings/order-filters").body())
        .doesNotContain("preview-check");
  }

  @Test
  void doesNotAskForAConnectionThatIsOff() {
    var off = Claimed.store(app, "view2");
    off.disable();
    var json = off.program.get(off.path() + "/order-preview");

    assertThat(json.problem()).isEqualTo("not-possible-now [\"disabled\"]");
  }
}
