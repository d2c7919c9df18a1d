package com.actindo.connector.flow;

import static com.actindo.connector.flow.Clerk.text;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.actindo.connector.testing.SeededOrders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one order, without a script. */
class OrderPageFlowTest {
  private static TestApp app;
  private static Claimed store;
  private static Clerk clerk;
  private static SeededOrders orders;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    store = Claimed.store(app, "page1");
    clerk = Clerk.signedIn(app, store.workspace, Clerk.ALL);
    app.bigCommerce.stubFor(
        get(urlPathMatching("/api/stores/page1/v2/orders/[0-9].*"))
            .willReturn(aResponse().withStatus(404)));
    orders = new SeededOrders(app.rows, store.id);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static Answer open(long id, String query) {
    return clerk.browser.open(address(clerk) + id + query);
  }

  private static String address(Clerk clerk) {
    return clerk.list().replace("/connections", "/orders/");
  }

  private static Answer post(Clerk clerk, String below, String... fields) {
    return clerk.browser.post(address(clerk) + below, clerk.form(fields));
  }

  private static String main(Answer answer) {
    return text(answer.find("<main(.*)</main>"));
  }

  @Test
  void showsAnOrderWhole() {
    Answer page = open(orders.complete(1001), "");

    assertThat(page.status()).isEqualTo(200);
    assertThat(main(page))
        .contains("Order #1001", "Complete", "To pack", "Storefront", "€1,234.50")
        .contains("Gift wrapping left out.")
        .contains(
            "Oak desk SKU OAK-1 2 €168.0672 19\u00a0% €3.80 €6.00 Spring sale · SAVE10 €330.13")
        .contains("Shipping Standard")
        .contains("Billing Address Ada Lovelace Engines Ltd 12 St James Square SW1Y 4JH London")
        .contains("United Kingdom ada@example.com")
        .contains("Payment Status In Shop Captured")
        .contains("Prices Include Tax Yes")
        .doesNotContain("RETRY IMPORT");
  }

  @Test
  void saysWhatHelpsWithAnOrderInErrorAndOnlyThereOffersToAct() {
    Answer page = open(orders.faulty(1002), "");

    assertThat(main(page))
        .contains("Error It cannot be imported as it is.")
        .contains("Several shipping addresses The order goes to 2 shipping addresses.")
        .contains("What helps:", "Optimized one-page checkout settings")
        .contains("RETRY IMPORT", "CANCEL ORDER");
    Clerk viewer = Clerk.signedIn(app, store.workspace, "connections.view");
    assertThat(viewer.browser.open(address(viewer) + orders.faulty(1003)).body())
        .contains("Several shipping addresses")
        .doesNotContain("RETRY IMPORT");
    Clerk.signedIn(app, store.workspace, Clerk.ALL);
  }

  @Test
  void saysWhatWasNotReadAndWhatIsNotKnown() {
    long id = orders.faulty(1005);
    app.rows
        .everything()
        .execute("update connector.shop_order set channel_id = 699999 where id = ?", id);
    assertThat(main(open(id, "")))
        .contains("Customer Not read, because the order could not be imported.")
        .contains("Line items Not read, because the order could not be imported.")
        .contains("Sub sales channel Unknown channel (699999)");
  }

  @Test
  void roundsTaxRatesToTwoDecimals() {
    long id = orders.complete(1006);
    app.rows
        .everything()
        .execute(
            "update connector.shop_order_line set tax_rate = 8.2513 where order_id = ? and position = 1",
            id);
    assertThat(main(open(id, ""))).contains("€168.0672 8.25\u00a0% €3.80");
  }

  @Test
  void escapesWhateverAShopSays() {
    Answer page = open(orders.odd(1004), "");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("&lt;b&gt;bold").doesNotContain("<b>bold");
    assertThat(main(page)).contains("€123,456,789.1234", "from-the-future", "1,000,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?status=error&page=2"})
  void leadsBackToTheListAsItWas(String list) {
    String query = list.isEmpty() ? "" : "?list=" + Browser.encode(list);
    Answer page = open(orders.faulty(1010 + list.length()), query);

    assertThat(page.find("<a href=\"([^\"]*)\" class=\"back\"").replace("&amp;", "&"))
        .isEqualTo("/workspaces/" + store.workspace + "/orders" + list);
  }

  @Test
  void leadsNowhereElse() {
    Answer page = open(orders.faulty(1050), "?list=" + Browser.encode("//evil.example/"));

    assertThat(page.find("<a href=\"([^\"]*)\" class=\"back\""))
        .isEqualTo("/workspaces/" + store.workspace + "/orders");
  }

  @Test
  void givesUpAnOrderOnce() {
    long id = orders.faulty(1060);
    Answer done = post(clerk, id + "/cancel", "list", "?status=error");
    assertThat(done.status()).isEqualTo(303);
    assertThat(done.header("Location"))
        .endsWith("/orders/" + id + "?list=%3Fstatus%3Derror&said=order-canceled");
    assertThat(main(open(id, "?said=order-canceled"))).contains("Canceled");

    Answer again = post(clerk, id + "/cancel");
    assertThat(again.status()).isEqualTo(409);
    assertThat(main(again)).contains("That is not possible right now", "no longer in error");
    assertThat(store.rows.events()).contains("order.canceled");
  }

  @Test
  void asksForAnOrderAgainButNotOverAConnectionThatIsOff() {
    long id = orders.faulty(1070);
    assertThat(post(clerk, id + "/retry").status()).isEqualTo(303);
    assertThat(main(open(id, ""))).contains("Not imported");

    var off = Claimed.store(app, "page2");
    Clerk other = Clerk.signedIn(app, off.workspace, Clerk.ALL);
    off.disable();
    long kept = new SeededOrders(app.rows, off.id).faulty(1);
    Answer refused = post(other, kept + "/retry");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(main(refused)).contains("That is not possible right now", "Several shipping");
  }

  @ParameterizedTest
  @ValueSource(strings = {"retry", "cancel"})
  void takesNoFormOfAnotherSite(String action) {
    String address = address(clerk) + orders.faulty(1080 + action.length());

    assertThat(
            clerk
                .browser
                .post(address + "/" + action, clerk.form(), "Origin", "https://evil.example")
                .status())
        .isEqualTo(403);
  }

  @Test
  void isReachedFromTheBellTheListAndTheProcesses() {
    orders.faulty(1090);
    var facts = new Facts(app);
    facts.change(
        "update connector.connection set orders_or_returns_have_errors = true where id = ?",
        store.id);
    facts.change(
        "insert into connector.notification (workspace, connection_id, connection_name, level,"
            + " reason, at) select workspace, id, name, 'warning', 'orders-have-errors', now()"
            + " from connector.connection where id = ?",
        store.id);
    facts.change(
        "insert into connector.notification (workspace, connection_id, connection_name, level,"
            + " reason, at) select workspace, 999999, 'Gone', 'warning', 'sync-failed', now()"
            + " from connector.connection where id = ?",
        store.id);
    String errors = address(clerk) + "errors?connection=" + store.id;

    assertThat(clerk.open("").body()).contains("href=\"" + errors + "\"");
    String bell = clerk.browser.open(clerk.list().replace("connections", "notifications")).body();
    assertThat(bell).contains("href=\"" + errors + "\"").contains("<span>Gone</span>");
    assertThat(clerk.browser.open(errors).body()).contains("1090");
    store.program.put(store.path() + "/settings", SettingsFlowTest.settings("dropdown", "[]"));
    store.program.post(store.path() + "/import");
    app.runJobs();
    assertThat(main(clerk.browser.open(clerk.list().replace("connections", "processes"))))
        .contains("Import of orders", "No order status is on, so nothing was imported.");
  }
}
