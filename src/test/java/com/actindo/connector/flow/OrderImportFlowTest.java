package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with orders from their list, without scripts, and what is refused. */
class OrderImportFlowTest {
  private static TestApp app;
  private static Colleague all;
  private static SeededOrders seeded;

  private long sunny;
  private long rainy;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    seeded = new SeededOrders(app);
    all = new Colleague(app, "acme", "1", "view", "manage", "delete").at("orders");
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

  @Test
  void oim2_theIntervalIsThereOnlyWhenAConnectionIsChosen() {
    assertThat(all.open("").body()).doesNotContain("id=\"interval\"");
    Answer chosen = all.open("?connection=" + sunny);
    assertThat(chosen.body())
        .contains("<option value=\"0\" selected>Never</option>")
        .containsSubsequence(
            "Every 2 minutes",
            "Every 5 minutes",
            "Every 10 minutes",
            "Every 15 minutes",
            "Every 20 minutes",
            "Every 30 minutes",
            "Every 60 minutes");
    String version = "version=" + Browser.encode("\"v0\"");

    Answer saved =
        all.post(
            "/plan",
            "connection=" + sunny,
            "interval=15",
            version,
            "state=%3Fconnection%3D" + sunny);

    assertThat(all.ledTo(saved)).isEqualTo("?connection=" + sunny + "&said=saved");
    assertThat(all.open("?connection=" + sunny).body())
        .contains("<option value=\"15\" selected>Every 15 minutes</option>");
    assertThat(all.post("/plan", "connection=" + sunny, "interval=5", version).status())
        .isEqualTo(412);
    for (String interval : List.of("7", "", "-1", "2000", "never")) {
      assertThat(all.post("/plan", "connection=" + sunny, "interval=" + interval, version).status())
          .isEqualTo(400);
    }
    assertThat(all.post("/plan", "interval=5", version).status()).isEqualTo(400);
    assertThat(all.post("/plan", "connection=" + sunny, "interval=5").status()).isEqualTo(400);
  }

  @Test
  void oim3_oim4_importsOneOrAllAndSaysSo() {
    seeded.connection("Windy", false);
    assertThat(all.open("").body()).contains("IMPORT ORDERS FOR ALL CONNECTIONS");
    assertThat(all.open("?connection=" + sunny).body())
        .contains("IMPORT ORDERS")
        .doesNotContain("IMPORT ORDERS FOR ALL");

    Answer one = all.post("/import", "connection=" + sunny, "state=%3Fconnection%3D" + sunny);
    assertThat(all.ledTo(one)).isEqualTo("?connection=" + sunny + "&said=import-triggered");
    assertThat(all.open("?said=import-triggered").body())
        .contains("Order import triggered", "Import is running");
    assertThat(seeded.imports()).containsExactly("Sunny");
    Answer both = all.post("/import");
    assertThat(all.ledTo(both)).isEqualTo("?said=import-triggered");
    assertThat(seeded.imports()).containsExactly("Sunny", "Windy");
  }

  @Test
  void saysWhyOrdersOfAnInactiveConnectionDoNotCome() {
    Answer refused = all.post("/import", "connection=" + rainy);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("has disabled this connection");
    assertThat(all.open("?connection=" + rainy).body())
        .contains("This connection is inactive", "once this connection is active")
        .doesNotContain("id=\"import\"", "Start an import above");
    assertThat(all.post("/import", "connection=999999").status()).isEqualTo(404);
    app.rows.everything().execute("update connector.connection set disabled = true");
    assertThat(all.post("/import").body()).contains("None of your connections is active.");
  }

  @Test
  void oim5_theLastSuccessStandsThereUntilTheNextOne() {
    assertThat(all.open("").body()).contains("Not imported yet");
    app.rows
        .everything()
        .execute(
            "insert into connector.order_import (workspace, connection_id, last_success_at)"
                + " values ('acme', ?, '2026-11-20T10:00:00Z'), ('acme', ?, '2026-11-21T10:00:00Z')",
            sunny,
            rainy);

    assertThat(all.open("").body()).contains("datetime=\"2026-11-21T10:00:00Z\" data-ago");
    assertThat(all.open("?connection=" + sunny).body())
        .contains("Last successful import: <time datetime=\"2026-11-20T10:00:00Z\" data-ago");
  }

  @Test
  void oim10_retriesThoseInErrorAmongTheSelected() {
    long faulty = seeded.order(sunny, 1, "error");
    long good = seeded.order(sunny, 2, "complete");

    Answer answer =
        all.post(
            "/retry", SeededOrders.row(faulty), SeededOrders.row(good), "state=%3Fstatus%3Derror");

    assertThat(all.ledTo(answer)).isEqualTo("?status=error&said=import-retried");
    assertThat(all.open("?said=import-retried").body()).contains("Import will be retried");
    assertThat(seeded.status(faulty)).isEqualTo("not-imported");
    assertThat(seeded.status(good)).isEqualTo("complete");
    assertThat(seeded.imports()).containsExactly("Sunny");
    assertThat(all.post("/retry", SeededOrders.row(good)).status()).isEqualTo(409);
    assertThat(all.post("/retry", SeededOrders.row(seeded.order(rainy, 3, "error"))).body())
        .contains("#3", "has disabled this connection");
  }

  @Test
  void oim11_asksBeforeItCancelsThoseInError() {
    long faulty = seeded.order(sunny, 17, "error");
    long good = seeded.order(sunny, 18, "complete");

    Answer asked =
        all.post(
            "/cancel", SeededOrders.row(faulty), SeededOrders.row(good), "state=%3Fsort%3Dstatus");
    assertThat(all.ledTo(asked)).isEqualTo("/cancel?ids=" + faulty + "," + good + "&sort=status");
    Answer question = all.open(all.ledTo(asked));
    assertThat(question.body())
        .contains(
            "Cancel this order?",
            "17 – Sunny",
            SeededOrders.row(faulty).replace("%3A", ":").substring(4))
        .doesNotContain("18 – Sunny");
    assertThat(seeded.status(faulty)).isEqualTo("error");

    Answer done = all.post("/cancel", SeededOrders.row(faulty), "sure=1", "state=%3Fsort%3Dstatus");
    assertThat(all.ledTo(done)).isEqualTo("?sort=status&said=orders-canceled");
    assertThat(seeded.status(faulty)).isEqualTo("canceled");
    assertThat(all.open("").body()).contains("class=\"light green\"");
    assertThat(all.open("/cancel?ids=" + faulty).body())
        .contains("is in error any more")
        .doesNotContain("Cancel this order?");
    assertThat(all.post("/cancel").status()).isEqualTo(409);
    assertThat(all.post("/cancel", SeededOrders.row(good), "sure=1").status()).isEqualTo(409);
  }

  @Test
  void tellsOfThoseThatWereChangedMeanwhileOrWhoseConnectionIsInactiveAndDoesTheRest() {
    long good = seeded.order(sunny, 31, "error");
    long changed = seeded.order(sunny, 32, "error");
    long off = seeded.order(rainy, 33, "error");
    app.rows
        .everything()
        .execute("update connector.shop_order set version = 2 where id = ?", changed);

    Answer some =
        all.post(
            "/retry", SeededOrders.row(good), SeededOrders.row(changed), SeededOrders.row(off));

    assertThat(some.status()).isEqualTo(200);
    assertThat(Clerk.text(some.body()))
        .contains("Done for 1 of 3 orders", "has changed them meanwhile: #32.")
        .contains("the connection “Rainy” is inactive: #33.", "has disabled this connection");
    assertThat(seeded.status(good)).isEqualTo("not-imported");
    assertThat(seeded.status(changed) + " " + seeded.status(off)).isEqualTo("error error");
    assertThat(seeded.imports()).containsExactly("Sunny");

    Answer none = all.post("/cancel", SeededOrders.row(changed), "sure=1");
    assertThat(none.status()).isEqualTo(412);
    assertThat(none.body()).contains("has changed them meanwhile: #32.");
    Answer both = all.post("/cancel", SeededOrders.row(changed), SeededOrders.row(off), "sure=1");
    assertThat(Clerk.text(both.body())).contains("Done for 1 of 2 orders");
    assertThat(seeded.status(changed) + " " + seeded.status(off)).isEqualTo("error canceled");
  }

  @Test
  void importsOfAConnectionThatSomebodyChangedMeanwhileDoNotBegin() {
    String page = all.open("?connection=" + sunny).body();
    assertThat(page).contains("name=\"shown\"", "If-Match");
    app.rows
        .everything()
        .execute(
            "update connector.connection set name = 'Windy', version = version + 1 where id = ?",
            sunny);

    Answer refused =
        all.post(
            "/import", "connection=" + sunny, "version=" + Browser.encode("\"v0\""), "shown=x");

    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.body()).contains("Somebody has changed this connection meanwhile");
    assertThat(seeded.imports()).isEmpty();
  }
}
