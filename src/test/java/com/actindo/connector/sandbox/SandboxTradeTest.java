package com.actindo.connector.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.sandbox.order.Special;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTradeTest {
  private static final List<Special> ALL = List.of(Special.values());
  private static final String SHOP = "alpen7kw2";
  private static final String WITH_LINES =
      "include=consignments.line_items,fees&consignment_structure=object";

  @TempDir Path dataDir;
  private SandboxFixture sandbox;
  private String token;

  @BeforeEach
  void start() {
    sandbox = new SandboxFixture(dataDir);
    token = sandbox.install(SHOP);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void placesTenThousandOrdersOfOneToThreeLinesAtOnce() {
    var placed = sandbox.machine("shops/" + SHOP + "/seed?orders=10000");
    int next = placed.get("first").asInt();

    var lines = new ArrayList<Integer>();
    int pages = 0;
    JsonNode page;
    do {
      page = rows("/v2/orders?sort=id:asc&limit=250&min_id=" + next + "&" + WITH_LINES);
      page.forEach(order -> lines.add(order.at("/consignments/shipping/0/line_items").size()));
      next = page.get(page.size() - 1).get("id").asInt() + 1;
      pages++;
    } while (page.size() == 250 && next <= placed.get("last").asInt());

    assertThat(pages).isEqualTo(40);
    assertThat(lines).hasSize(10_000).containsOnly(1, 2, 3);
    assertThat(sandbox.api(token, SHOP + "/v2/orders?min_id=" + next).statusCode()).isEqualTo(204);
  }

  @Test
  void remembersPlacedOrdersOverARestart() {
    sandbox.machine("shops/" + SHOP + "/seed?orders=30&status=2");
    int id = sandbox.machine("shops/" + SHOP + "/order?special=pickup").get("id").asInt();
    sandbox.restart();

    var order = rows("/v2/orders/" + id + "?" + WITH_LINES);
    assertThat(order.at("/consignments/pickups/0/line_items")).isNotEmpty();
    assertThat(rows("/v2/orders/" + (id - 1)).get("status_id").asInt()).isEqualTo(2);
  }

  @Test
  void addsUpTheSumsOfEveryOrderButTheOneThatIsMadeWrong() {
    var wrong = new ArrayList<Integer>();
    for (var order : rows("/v2/orders?limit=250&min_id=200&" + WITH_LINES)) {
      var fees = BigDecimal.ZERO;
      for (var fee : order.get("fees")) {
        fees = fees.add(money(fee, "cost_inc_tax"));
      }
      var sum =
          money(order, "subtotal_inc_tax")
              .add(money(order, "shipping_cost_inc_tax"))
              .add(money(order, "handling_cost_inc_tax"))
              .add(money(order, "wrapping_cost_inc_tax"))
              .add(fees)
              .subtract(money(order, "discount_amount"))
              .subtract(money(order, "coupon_discount"));
      if (sum.compareTo(money(order, "total_inc_tax")) != 0) {
        wrong.add(order.get("id").asInt());
      }
    }

    assertThat(wrong).containsExactly(special(Special.WRONG_TOTAL));
  }

  @Test
  void splitsWhatAnOrderCostsLessOverItsLinesToTheLastCent() {
    var order = rows("/v2/orders/" + special(Special.MANUAL_DISCOUNT) + "/products");

    assertThat(order.findValuesAsText("amount")).containsExactly("3.3300", "3.3300", "3.3400");
  }

  @Test
  void tellsTheTaxesOfEachLineWhenAskedForDetails() {
    var taxes = rows("/v2/orders/" + special(Special.LONG) + "/taxes?details=true&limit=250");

    assertThat(taxes).hasSize(52);
    assertThat(taxes.at("/0/rate").asText()).isEqualTo("19.0000");
    assertThat(taxes.at("/51/line_item_type").asText()).isEqualTo("shipping");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shops/alpen7kw2/order?special=nothing", "shops/alpen7kw2/seed?orders=0"})
  void refusesWhatItCannotPlace(String path) {
    assertThat(sandbox.post("/sandbox/" + path, Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void changesTheStatusOfAnOrderForTheMerchant() {
    sandbox.machine("shops/" + SHOP + "/status?order=200&status=5");

    assertThat(rows("/v2/orders/200").get("status").asText()).isEqualTo("Cancelled");
  }

  @Test
  void countsHowMuchOfTheQuotaIsUsed() {
    sandbox.machine("shops/" + SHOP + "/quota?requests=2&windowMs=2000");
    for (int window = 0; window < 4; window++) {
      rows("/v2/time");
      rows("/v2/time");
      sandbox.clock.advance(Duration.ofSeconds(2));
    }
    rows("/v2/time");
    rows("/v2/time");
    var refused = sandbox.api(token, SHOP + "/v2/time");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("X-Rate-Limit-Time-Window-Ms")).hasValue("2000");
    var use = sandbox.json(sandbox.get("/sandbox/shops/" + SHOP + "/quota"));
    assertThat(use.get("refused").asInt()).isEqualTo(1);
    assertThat(use.get("highest").asInt()).isEqualTo(3);
    assertThat(use.get("average").asDouble()).isEqualTo(2.0);
    assertThat(use.get("windows")).hasSize(5);
  }

  @Test
  void mirrorsTheCatalogueWithCategoriesCustomFieldsAndOptions() {
    assertThat(rows("/v3/catalog/categories").at("/meta/pagination/total").asInt()).isEqualTo(5);
    assertThat(rows("/v2/tax_classes").findValuesAsText("name")).contains("Default Tax Class");
    var jackets =
        rows("/v3/catalog/products?include=variants,custom_fields&include_fields=name&limit=1");
    var jacket = jackets.at("/data/0");
    assertThat(jacket.propertyStream().map(Map.Entry::getKey).toList())
        .containsExactly("id", "name", "variants", "custom_fields");
    assertThat(jacket.at("/variants/0/option_values/0/option_display_name").asText())
        .isEqualTo("Size");
    assertThat(jacket.at("/custom_fields/0/name").asText()).isEqualTo("Material");
  }

  private static int special(Special special) {
    return 430 - ALL.size() + ALL.indexOf(special);
  }

  private static BigDecimal money(JsonNode node, String field) {
    return new BigDecimal(node.get(field).asText());
  }

  private JsonNode rows(String path) {
    var answer = sandbox.api(token, SHOP + path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return sandbox.json(answer);
  }
}
