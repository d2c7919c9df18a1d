package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.sandbox.order.Special;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of each kind of order that the sandbox's stores have. */
class SpecialOrdersFlowTest {
  private static final List<Special> ALL = List.of(Special.values());
  private static final int FIRST = 430 - ALL.size();

  @TempDir static Path folder;
  private static TradingStore store;
  private static TradingStore.Made made;

  @BeforeAll
  static void importAll() {
    store = new TradingStore("alpen7kw2", folder);
    made = store.connect("special");
    made.filter(FIRST, "[11]");
    made.queueImport();
    store.app.runJobs();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  @Test
  void allAreImportedButThoseThatCannotBe() {
    var became = new EnumMap<Special, String>(Special.class);
    for (var special : Special.values()) {
      var rows =
          store.facts.texts(
              "select concat_ws(' ', status, fault) from connector.shop_order where remote_id = ?",
              FIRST + ALL.indexOf(special));
      became.put(special, String.join(", ", rows));
    }

    var expected = new EnumMap<Special, String>(Special.class);
    ALL.forEach(special -> expected.put(special, "complete"));
    expected.putAll(
        Map.of(
            Special.ARCHIVED, "",
            Special.SEVERAL_ADDRESSES, "error several-shipping-addresses",
            Special.WRONG_TOTAL, "error sums-differ",
            Special.NO_CURRENCY, "error unreadable"));
    assertThat(became).isEqualTo(expected);
  }

  @Test
  void linesThatAreNotIncludedAreFetched() {
    for (var special : List.of(Special.LONG, Special.LINES_MISSING)) {
      var lines =
          store.facts.count(
              "shop_order_line l join connector.shop_order o on o.id = l.order_id"
                  + " where l.type = 'line-item' and o.remote_id = ?",
              FIRST + ALL.indexOf(special));
      assertThat(lines).isEqualTo(special == Special.LONG ? 51 : lines).isPositive();
    }
  }

  @Test
  void whatIsNoticedIsSaid() {
    assertThat(notices(Special.WRAPPED)).contains("wrapping-dropped");
    assertThat(notices(Special.PICKUP)).contains("pickup");
    assertThat(notices(Special.GIFT_CERTIFICATE)).contains("gift-certificates");
    assertThat(notices(Special.PLAIN)).isEqualTo("[]");
  }

  @Test
  void orderErrorsShowAtTheConnection() {
    assertThat(made.program().get("/connections/" + made.id()).at("/ordersOrReturnsHaveErrors"))
        .isEqualTo("true");
  }

  @Test
  void aLaterStatusOfTheShopIsTakenOverAndNothingElseChanges() {
    int plain = FIRST + ALL.indexOf(Special.PLAIN);
    var before = store.facts.count("shop_order");
    store.tick(Duration.ofMinutes(20));
    store.make("status?order=" + plain + "&status=2");
    made.queueImport();
    store.app.runJobs();

    assertThat(
            store.facts.text(
                "select shop_status from connector.shop_order where remote_id = ?", plain))
        .isEqualTo("2");
    assertThat(store.facts.count("shop_order")).isEqualTo(before);
  }

  private static String notices(Special special) {
    return store.facts.text(
        "select notices from connector.shop_order where remote_id = ?",
        FIRST + ALL.indexOf(special));
  }
}
