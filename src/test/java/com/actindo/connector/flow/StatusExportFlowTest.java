package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Program.Answer;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about the status on its way back to the shop (STA), over HTTP. */
class StatusExportFlowTest {
  private static TestApp app;
  private static Claimed store;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    store = Claimed.store(app, "export1");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @ParameterizedTest
  @CsvSource({"partially-shipped, 3", "ready-for-shipping, 9", "shipped, 2"})
  void sta1_sta2_sta3_sta6_threeStatusesReachTheShopAndNothingElseIsSent(String wanted, int sent) {
    var order = ExportedOrder.of(store, 11);

    Answer accepted = order.becomes(wanted);
    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.at("/exportStatus")).isEqualTo("being-exported");
    assertThat(accepted.tag()).isEqualTo("\"v2\"");
    app.runJobs();

    assertThat(order.told()).containsExactly("{\"status_id\":" + sent + "}");
    assertThat(order.export()).isEqualTo("exported");
    assertThat(order.row("shop_status || ' ' || (attributes->>'remote_status')"))
        .isEqualTo(sent + " " + sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"processing", "canceled", "completed"})
  void sta4_otherStatusesAskTheShopNothing(String status) {
    var order = ExportedOrder.of(store, 11);

    Answer accepted = order.becomes(status);
    app.runJobs();

    assertThat(accepted.at("/exportStatus")).isEqualTo("no-changes");
    assertThat(order.asked()).isZero();
    assertThat(order.told()).isEmpty();
  }

  @Test
  void sta5_aPaymentIsNoStatusAndReachesNobody() {
    var order = ExportedOrder.of(store, 11);

    assertThat(order.becomes("paid").problem()).isEqualTo("invalid [\"status\"]");
    assertThat(
            store
                .program
                .post("/orders/" + order.id + "/status", "{\"paymentStatus\":\"captured\"}")
                .status())
        .isEqualTo(422);
    app.runJobs();

    assertThat(order.told()).isEmpty();
  }

  @Test
  void sta7_aShopThatHasTheStatusIsLeftAlone() {
    var order = ExportedOrder.of(store, 2);

    order.becomes("shipped");
    app.runJobs();

    assertThat(order.told()).isEmpty();
    assertThat(order.export()).isEqualTo("no-changes");
  }

  @Test
  void sta8_theShopDoesNotGoBackAndTheConnectionHasAnError() {
    var other = Claimed.store(app, "export2");
    var order = ExportedOrder.of(other, 5);

    order.becomes("shipped");
    app.runJobs();

    assertThat(order.told()).isEmpty();
    assertThat(order.export()).isEqualTo("error order-cancelled-in-shop");
    assertThat(hasErrors(other)).isEqualTo("true");
    order.isInShop(11);
    order.becomes("shipped");
    assertThat(hasErrors(other)).isEqualTo("false");
  }

  @Test
  void ofTwoWishesTheNewerCounts() {
    var order = ExportedOrder.of(store, 11);

    order.becomes("ready-for-shipping");
    order.becomes("shipped");
    app.runJobs();

    assertThat(order.told()).containsExactly("{\"status_id\":2}");
    order.becomes("partially-shipped");
    order.becomes("on-hold");
    app.runJobs();
    assertThat(order.told()).hasSize(1);
    assertThat(order.export()).isEqualTo("no-changes");
  }

  @Test
  void aNewerWishWaitsForTheCallsOfTheOlderAndNotForAKilledInstance() {
    var order = ExportedOrder.of(store, 11);
    order.becomes("shipped");
    new Facts(app)
        .change(
            "update connector.order_export set wish = 2, busy_wish = 1,"
                + " busy_until = ?::timestamptz where order_id = ?",
            app.clock.instant().plusSeconds(60).toString(),
            order.id);
    order.becomes("shipped");

    app.runJobs();
    assertThat(order.told()).isEmpty();
    assertThat(order.export()).isEqualTo("being-exported");

    app.runJobsAfter(Duration.ofSeconds(61));
    assertThat(order.export()).isEqualTo("exported");
  }

  @Test
  void anOrderThatTheShopHasNoMoreIsAnError() {
    var order = ExportedOrder.of(store, 11);
    order.whenAsked(aResponse().withStatus(404));

    order.becomes("shipped");
    app.runJobs();

    assertThat(order.export()).isEqualTo("error order-gone");
  }

  @Test
  void troubleThatPassesIsOvercomeAndTroubleThatLastsIsAnError() {
    var order = ExportedOrder.of(store, 11);
    order.whenChanged(aResponse().withStatus(500));
    order.becomes("shipped");
    app.runJobs();
    assertThat(order.export()).isEqualTo("being-exported");

    order.whenChanged(aResponse().withStatus(200));
    app.runJobsAfter(Duration.ofSeconds(10));
    assertThat(order.export()).isEqualTo("exported");

    order.whenAsked(aResponse().withStatus(500));
    order.becomes("partially-shipped");
    for (int i = 0; i < 5; i++) {
      app.runJobsAfter(Duration.ofMinutes(2));
    }
    assertThat(order.export()).isEqualTo("error bigcommerce-failed");
  }

  @Test
  void aDeadTokenIsOneErrorOfTheConnectionAndTheStatusComesOnceItWorksAgain() {
    var other = Claimed.store(app, "export3");
    var order = ExportedOrder.of(other, 11);
    order.whenChanged(status(401));
    order.becomes("shipped");

    app.runJobs();
    assertThat(order.export()).isEqualTo("being-exported");
    assertThat(order.becomes("shipped").problem())
        .isEqualTo("not-possible-now [\"token-rejected\"]");
    assertThat(hasErrors(other)).isEqualTo("false");

    new Facts(app)
        .change(
            "update connector.connection set access_fault = null, version = version + 1"
                + " where id = ?",
            other.id);
    order.whenChanged(aResponse().withStatus(204));
    app.runJobsAfter(Duration.ofMinutes(6));
    assertThat(order.export()).isEqualTo("exported");
  }

  @Test
  void oim15_aDisabledConnectionExportsNothing() {
    var other = Claimed.store(app, "export4");
    var order = ExportedOrder.of(other, 11);
    order.becomes("shipped");
    other.disable();

    app.runJobs();

    assertThat(order.asked()).isZero();
    assertThat(order.becomes("shipped").problem()).isEqualTo("not-possible-now [\"disabled\"]");
  }

  @Test
  void anOrderThatIsNotHereOrWasChangedMeanwhileOrIsUnknownIsRefused() {
    var order = ExportedOrder.of(store, 11);
    String path = "/orders/" + order.id + "/status";

    assertThat(store.program.post("/orders/999999/status", "{\"status\":\"shipped\"}").status())
        .isEqualTo(404);
    assertThat(store.program.postIfMatch(path, "\"v9\"", "{\"status\":\"shipped\"}").status())
        .isEqualTo(412);
    new Facts(app)
        .change("update connector.shop_order set status = 'canceled' where id = ?", order.id);
    assertThat(order.becomes("shipped").problem()).isEqualTo("not-possible-now [\"canceled\"]");
    assertThat(new Facts(app).count("order_export where order_id = ?", order.id)).isZero();
  }

  @Test
  void theAuditTrailSaysWhoWantedWhat() {
    var order = ExportedOrder.of(store, 11);
    order.becomes("shipped");

    assertThat(
            new Facts(app)
                .text(
                    "select detail::text from connector.audit_event"
                        + " where event = 'order.status-requested' order by id desc limit 1"))
        .contains("\"order\": " + order.row("remote_id"), "\"status\": \"shipped\"");
  }

  private static String hasErrors(Claimed store) {
    return store.program.get(store.path()).at("/ordersOrReturnsHaveErrors");
  }
}
