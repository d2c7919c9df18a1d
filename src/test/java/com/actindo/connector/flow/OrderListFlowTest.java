package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of orders, errors and returns without scripts, and what they refuse. */
class OrderListFlowTest {
  private static TestApp app;
  private static Colleague all;
  private static Colleague viewer;
  private static SeededOrders seeded;

  private long sunny;
  private long rainy;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    seeded = new SeededOrders(app);
    all = new Colleague(app, "acme", "1", "view", "manage", "delete").at("orders");
    viewer = new Colleague(app, "acme", "2", "view").at("orders");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void seed() {
    app.rows.everything().execute("delete from connector.connection");
    app.rows.everything().execute("delete from connector.process");
    sunny = seeded.connection("Sunny", false);
    rainy = seeded.connection("Rainy", true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?page=0",
        "?limit=30",
        "?sort=customer",
        "?sort=-colour",
        "?columns=colour",
        "?columns=status,status",
        "?status=blue",
        "?connection=x",
        "?connection=",
        "?remoteId=0",
        "?remoteId=abc",
        "?view=x",
        "?q=a",
        "/errors?status=error",
        "/errors?sort=message",
        "/errors?connection=x",
        "/cancel?ids=x",
        "/cancel?colour=red"
      })
  void refusesParametersThatItDoesNotKnow(String query) {
    assertThat(all.open(query).status()).isEqualTo(400);
  }

  @Test
  void listsTheNewestFirstAndByItsAddress() {
    seeded.order(sunny, 101, "complete");
    seeded.order(rainy, 102, "error");
    seeded.order(sunny, 103, "imported");

    assertThat(all.open("").body())
        .containsSubsequence("103", "Imported", "Sunny", "102", "Error", "Rainy", "101", "Complete")
        .contains("€1,234.50", "Several shipping addresses");
    assertThat(all.open("?sort=remoteId&columns=connectionId,remoteId").body())
        .containsSubsequence("Connection<", "Order in shop<", "101", "102", "103");
    assertThat(all.open("?status=error").body()).contains("order 102").doesNotContain("order 101");
    assertThat(all.open("?connection=" + sunny).body())
        .contains("order 101")
        .doesNotContain("order 102");
    assertThat(all.open("?remoteId=+102+").body()).contains("1–1 of 1").doesNotContain("order 101");
    assertThat(all.open("?page=7").body()).contains("There is nothing on this page");
    assertThat(all.open("?status=canceled").body()).contains("Nothing found", "Show all orders");
  }

  @Test
  void oim12_theLightIsRedWithOneErrorYellowWithOnePendingAndGreenWhenAllAreComplete() {
    assertThat(all.open("").body()).contains("class=\"light none\"", "No orders yet");
    seeded.order(sunny, 1, "complete");
    seeded.order(sunny, 2, "canceled");
    assertThat(all.open("").body()).contains("class=\"light green\"", "All orders are complete");
    seeded.order(sunny, 3, "not-imported");
    seeded.order(sunny, 4, "imported");
    assertThat(all.open("").body()).contains("class=\"light yellow\"", "2 orders are pending");
    seeded.order(rainy, 5, "error");

    assertThat(all.open("").body())
        .contains("class=\"light red\"", "1 order has an error, 2 pending");
    assertThat(all.open("?connection=" + sunny).body()).contains("class=\"light yellow\"");
  }

  @Test
  void leadsToTheOrderAndBack() {
    long order = seeded.order(sunny, 1, "complete");

    Answer answer = all.post("/open", SeededOrders.row(order), "state=%3Fsort%3Dstatus");

    assertThat(all.ledTo(answer)).isEqualTo("/" + order + "?list=%3Fsort%3Dstatus");
    assertThat(all.open("?sort=status").body())
        .contains("/orders/" + order + "?list=%3Fsort%3Dstatus");
    assertThat(all.post("/open").status()).isEqualTo(409);
    assertThat(all.post("/open", SeededOrders.row(order), SeededOrders.row(2)).body())
        .contains("exactly one order");
  }

  @Test
  void oim14_listsWhatHasToBeMended() {
    assertThat(all.open("/errors").body()).contains("Nothing to mend");
    seeded.order(sunny, 1, "error");
    long exported = seeded.order(rainy, 2, "complete");
    app.rows
        .everything()
        .execute(
            "update connector.shop_order set export_status = 'error', export_fault = 'x'"
                + " where id = ?",
            exported);

    assertThat(all.open("/errors").body())
        .containsSubsequence("Import from channel", "Sunny", "goes to 3 shipping addresses")
        .containsSubsequence("Export to channel", "Rainy")
        .contains("/orders/" + exported + "\"", "2 errors");
    assertThat(all.open("/errors?connection=" + rainy).body())
        .contains("Export to channel")
        .doesNotContain("Import from channel");
    assertThat(all.open("/errors?sort=-remoteId&columns=remoteId").status()).isEqualTo(200);
  }

  @Test
  void ret1_ret3_saysWhyThereAreNoReturns() {
    assertThat(all.at("returns").open("").body())
        .contains("BigCommerce has no returns to import", "aria-current=\"page\">RETURNS");
  }

  @Test
  void offersOnlyWhatTheUserMayDo() {
    long faulty = seeded.order(sunny, 1, "error");

    assertThat(viewer.open("?connection=" + sunny).body())
        .contains("id=\"do-open\"", "Not imported yet")
        .doesNotContain("do-retry", "do-cancel", "id=\"interval\"", "IMPORT ORDERS");
    for (String action : List.of("retry", "cancel", "import", "plan")) {
      assertThat(viewer.post("/" + action, SeededOrders.row(faulty)).status()).isEqualTo(403);
    }
    assertThat(viewer.open("/cancel?ids=" + faulty).status()).isEqualTo(403);
    assertThat(seeded.status(faulty)).isEqualTo("error");
  }

  @Test
  void hasViewsOfItsOwn() {
    Answer made =
        viewer.post("/views", "name=Broken", "settings=columns%3DremoteId%26status%3Derror");
    String view = made.redirectParameter("view");

    assertThat(viewer.open("?view=" + view).body())
        .contains("selected>Broken</option>", "value=\"error\" selected");
    assertThat(viewer.at("connections").open("?view=" + view).status()).isEqualTo(404);
    assertThat(viewer.at("orders/errors").open("?view=" + view).status()).isEqualTo(404);
    Answer other =
        viewer.at("orders/errors").post("/views", "name=Mine", "settings=sort%3DremoteId");
    assertThat(other.status()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({"false, to the connections", "true, Start an import above"})
  void saysWhatToDoWhereNothingIs(boolean connected, String words) {
    if (!connected) {
      app.rows.everything().execute("delete from connector.connection");
    }
    assertThat(all.open("").body()).contains(words);
  }
}
