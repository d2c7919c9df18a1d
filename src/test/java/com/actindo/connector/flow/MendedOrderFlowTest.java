package com.actindo.connector.flow;

import static com.actindo.connector.flow.Clerk.text;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done about orders whose status could not be sent to the shop (STA-8, OIM-11, OIM-17). */
class MendedOrderFlowTest {
  private static TestApp app;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  /** An order that is cancelled in the shop, and whose status was to be sent all the same. */
  private static ExportedOrder refused(Claimed store) {
    var order = ExportedOrder.of(store, 5);
    order.becomes("shipped");
    app.runJobs();
    assertThat(order.export()).isEqualTo("error order-cancelled-in-shop");
    return order;
  }

  private static String errors(Claimed store) {
    return store.program.get(store.path()).at("/ordersOrReturnsHaveErrors");
  }

  private static String event(String event) {
    return new Facts(app)
        .text(
            "select detail::text from connector.audit_event where event = ?"
                + " order by id desc limit 1",
            event);
  }

  /** The path of something in a workspace. */
  private static String at(Clerk clerk, String path) {
    return clerk.list().replace("connections", path);
  }

  @Test
  void aRetrySendsTheStatusAgain() {
    var store = Claimed.store(app, "mend1");
    ExportedOrder order = refused(store);
    assertThat(errors(store)).isEqualTo("true");
    order.isInShop(11);

    var again = store.program.post("/orders/" + order.id + "/retry");

    assertThat(again.status()).isEqualTo(202);
    assertThat(again.at("/exportStatus")).isEqualTo("being-exported");
    assertThat(again.at("/status")).isEqualTo("complete");
    assertThat(errors(store)).isEqualTo("false");
    assertThat(event("order.retried")).contains("\"statuses\": [" + order.row("remote_id") + "]");
    app.runJobs();
    assertThat(order.told()).containsExactly("{\"status_id\":2}");
    assertThat(order.export()).isEqualTo("exported");
    assertThat(store.program.post("/orders/" + order.id + "/retry").problem())
        .isEqualTo("not-possible-now [\"complete\"]");
  }

  @Test
  void oim11_aCancelSettlesItAndAStaleOneDoesNot() {
    var store = Claimed.store(app, "mend2");
    ExportedOrder order = refused(store);
    String path = "/orders/" + order.id + "/cancel";
    assertThat(store.program.ifMatch("POST", path, "\"v1\"").status()).isEqualTo(412);
    assertThat(errors(store)).isEqualTo("true");

    var canceled = store.program.post(path);

    assertThat(canceled.status()).isEqualTo(200);
    assertThat(canceled.at("/exportStatus")).isEqualTo("no-changes");
    assertThat(canceled.at("/exportFault")).isEqualTo("null");
    assertThat(canceled.at("/status")).isEqualTo("complete");
    assertThat(errors(store)).isEqualTo("false");
    assertThat(event("order.canceled")).contains("\"statuses\": [" + order.row("remote_id") + "]");
    app.runJobs();
    assertThat(order.told()).isEmpty();
    assertThat(
            new Facts(app)
                .count("notification where settled_at is null and connection_id = ?", store.id))
        .isZero();
  }

  @Test
  void whatFailedBothWaysIsDealtWithBothWays() {
    var store = Claimed.store(app, "mend3");
    ExportedOrder kept = refused(store);
    ExportedOrder lost = refused(store);
    new Facts(app)
        .change(
            "update connector.shop_order set status = 'error', fault = 'several-shipping-addresses',"
                + " fault_facts = '{\"addresses\":\"2\"}' where connection_id = ?",
            store.id);
    Clerk clerk = Clerk.signedIn(app, store.workspace, Clerk.ALL);
    assertThat(text(clerk.browser.open(at(clerk, "orders/errors")).body()))
        .containsSubsequence(
            "Import from channel",
            "Export to channel",
            "Several shipping addresses",
            "Already cancelled in the shop");

    var again = store.program.post("/orders/" + kept.id + "/retry");
    assertThat(again.at("/status") + " " + again.at("/exportStatus"))
        .isEqualTo("not-imported being-exported");
    assertThat(errors(store)).isEqualTo("true");
    var canceled = store.program.post("/orders/" + lost.id + "/cancel");
    assertThat(canceled.at("/status") + " " + canceled.at("/exportStatus"))
        .isEqualTo("canceled no-changes");
    assertThat(errors(store)).isEqualTo("false");
    kept.whenAsked(aResponse().withStatus(404));
    app.runJobs();
    assertThat(kept.export()).isEqualTo("error order-gone");
    assertThat(errors(store)).isEqualTo("true");
  }

  @Test
  void thePageOfTheOrderSaysWhatHelpsAndDoesIt() {
    var store = Claimed.store(app, "mend4");
    ExportedOrder order = refused(store);
    Clerk clerk = Clerk.signedIn(app, store.workspace, Clerk.ALL);
    String page = at(clerk, "orders/" + order.id);

    Answer shown = clerk.browser.open(page);
    assertThat(text(shown.body()))
        .contains(
            "Already cancelled in the shop", "cancel here", "RETRY SENDING", "CANCEL SENDING");
    String tag = order.row("version");
    assertThat(shown.body()).contains("If-Match", "value=\"&#34;v" + tag + "&#34;\"");
    Answer stale = clerk.browser.post(page + "/cancel", clerk.form("version", "\"v1\""));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(text(stale.body())).contains("has changed this order meanwhile");
    Answer retried = clerk.browser.post(page + "/retry", clerk.form("version", "\"v" + tag + "\""));
    assertThat(retried.header("Location")).endsWith("said=status-retried");
    app.runJobs();
    assertThat(order.export()).isEqualTo("error order-cancelled-in-shop");
    Answer done =
        clerk.browser.post(
            page + "/cancel", clerk.form("version", "\"v" + order.row("version") + "\""));
    assertThat(done.header("Location")).endsWith("said=orders-canceled");
    assertThat(order.export()).isEqualTo("no-changes");
    assertThat(errors(store)).isEqualTo("false");
  }

  @Test
  void theListOfErrorsIsWhereTheBellAndTheLightLeadAndMendsThemThere() {
    var store = Claimed.store(app, "mend5");
    ExportedOrder order = refused(store);
    Clerk clerk = Clerk.signedIn(app, store.workspace, Clerk.ALL);
    String errors = at(clerk, "orders/errors");
    String ofStore = errors + "?connection=" + store.id;
    String row = order.id + ":" + order.row("version");

    assertThat(clerk.open("").body()).contains("href=\"" + ofStore + "\"");
    assertThat(clerk.browser.open(at(clerk, "notifications")).body())
        .contains("href=\"" + ofStore + "\"", "or their status not sent");
    Answer list = clerk.browser.open(at(clerk, "orders"));
    assertThat(text(list.body())).contains("1 order has an error", "Already cancelled in the shop");
    assertThat(list.body()).contains("href=\"" + errors + "\" id=\"show-errors\"");
    assertThat(clerk.browser.open(ofStore).body()).contains(row, "do-retry", "do-cancel");

    Answer retried = clerk.browser.post(errors + "/retry", clerk.form("row", row));
    assertThat(retried.header("Location")).endsWith("/orders/errors?said=status-retried");
    assertThat(order.export()).isEqualTo("being-exported");
    app.runJobs();
    Answer asked = clerk.browser.open(errors + "/cancel?ids=" + order.id);
    assertThat(text(asked.body()))
        .contains("Cancel this order?", "a status that could not be sent");
    row = order.id + ":" + order.row("version");
    Answer canceled = clerk.browser.post(errors + "/cancel", clerk.form("row", row, "sure", "1"));
    assertThat(canceled.header("Location")).endsWith("/orders/errors?said=orders-canceled");
    assertThat(text(clerk.browser.open(errors).body())).contains("Nothing to mend");
  }
}
