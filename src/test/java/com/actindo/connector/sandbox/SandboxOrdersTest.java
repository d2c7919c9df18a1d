package com.actindo.connector.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxOrdersTest {
  private static final String SHOP = "northwind1";

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
  void seedsOrdersInEveryStatus() {
    var count = rows(SHOP, "/v2/orders/count");

    assertThat(count.get("count").asInt()).isGreaterThan(300);
    assertThat(count.get("statuses")).hasSize(15);
    assertThat(numbers(count.get("statuses"), "count")).allMatch(n -> n > 0);
  }

  @Test
  void pagesThroughAllOrdersById() {
    var ids = new ArrayList<Integer>();
    int next = 0;
    JsonNode page;
    do {
      page = rows(SHOP, "/v2/orders?sort=id:asc&limit=100&min_id=" + next);
      ids.addAll(numbers(page, "id"));
      next = ids.getLast() + 1;
    } while (page.size() == 100);

    assertThat(ids).doesNotHaveDuplicates().isSorted();
    assertThat(ids).hasSize(rows(SHOP, "/v2/orders/count").get("count").asInt());
  }

  @Test
  void filtersOrdersByIdStatusAndDateInclusively() {
    assertThat(numbers(rows(SHOP, "/v2/orders?min_id=130&max_id=132"), "id"))
        .containsExactly(130, 131, 132);
    assertThat(numbers(rows(SHOP, "/v2/orders?status_id=11&limit=250"), "status_id"))
        .isNotEmpty()
        .containsOnly(11);
    var modified = rows(SHOP, "/v2/orders/130").get("date_modified").asText();
    var same = "min_date_modified=" + url(modified) + "&max_date_modified=" + url(modified);
    assertThat(numbers(rows(SHOP, "/v2/orders?" + same), "id")).contains(130);
    var created = DateTimeFormatter.RFC_1123_DATE_TIME.parse(modified, Instant::from);
    var iso = created.plusSeconds(1).toString();
    assertThat(numbers(rows(SHOP, "/v2/orders?limit=250&min_date_modified=" + url(iso)), "id"))
        .isNotEmpty()
        .doesNotContain(130);
  }

  @Test
  void listsArchivedOrdersOnlyWhenAskedFor() {
    var open = rows(SHOP, "/v2/orders?limit=250");
    var archived = rows(SHOP, "/v2/orders?limit=250&is_deleted=true");

    assertThat(open).noneMatch(order -> order.get("is_deleted").asBoolean());
    assertThat(archived).isNotEmpty().allMatch(order -> order.get("is_deleted").asBoolean());
  }

  @Test
  void writesMoneyAsTextAndDatesByRfc2822() {
    var order = rows(SHOP, "/v2/orders/130");

    assertThat(order.get("total_inc_tax").asText()).matches("\\d+\\.\\d{4}");
    assertThat(order.get("date_created").asText()).endsWith("+0000");
    assertThat(fieldNames(order))
        .contains("status_id", "status", "currency_code", "billing_address", "payment_status");
    assertThat(order.at("/billing_address/zip").asText()).isNotBlank();
    assertThat(order.at("/products/resource").asText()).isEqualTo("/orders/130/products");
  }

  @Test
  void addsUpTheLinesOfEachOrder() {
    for (var order : rows(SHOP, "/v2/orders?limit=10&min_id=150")) {
      var lines = rows(SHOP, "/v2/orders/" + order.get("id").asInt() + "/products");
      int items = numbers(lines, "quantity").stream().mapToInt(Integer::intValue).sum();
      assertThat(items).isEqualTo(order.get("items_total").asInt());
    }
  }

  @Test
  void includesConsignmentsWithTheirLines() {
    var include = "include=consignments.line_items&consignment_structure=object";
    var orders = rows(SHOP, "/v2/orders?limit=250&" + include);

    var several = orders.valueStream().filter(o -> o.get("shipping_address_count").asInt() > 1);
    var shipping = several.findFirst().orElseThrow().at("/consignments/shipping");
    assertThat(shipping).hasSize(3);
    assertThat(shipping.at("/0/line_items/0/sku").asText()).isNotBlank();
    assertThat(shipping.at("/0/cost_inc_tax").isNumber()).isTrue();

    var digital = orders.valueStream().filter(o -> o.get("order_is_digital").asBoolean());
    assertThat(digital.findFirst().orElseThrow().at("/consignments/downloads")).hasSize(1);
  }

  @Test
  void cutsALongConsignmentAndSaysSo() {
    var path = "/v2/orders/416?include=consignments.line_items&consignment_structure=object";
    var lines = rows(SHOP, path).at("/consignments/shipping/0/line_items");

    assertThat(lines).hasSize(51);
    assertThat(lines.get(50).has("__warning__")).isTrue();
    assertThat(rows(SHOP, "/v2/orders/416/products?limit=250")).hasSize(51);
  }

  @Test
  void showsCouponsOfTheOrdersThatHaveSome() {
    var orders = rows(SHOP, "/v2/orders?limit=250").valueStream();
    var reduced = orders.filter(o -> !o.get("coupon_discount").asText().equals("0.0000"));
    int id = reduced.findFirst().orElseThrow().get("id").asInt();

    var coupon = rows(SHOP, "/v2/orders/" + id + "/coupons").get(0);

    assertThat(coupon.get("code").asText()).isEqualTo("WELCOME10");
    assertThat(coupon.get("discount").isNumber()).isTrue();
  }

  @Test
  void changesTheStatusOfAnOrderAndRemembersIt() {
    assertThat(put(130, Map.of("status_id", 9))).isEqualTo(200);
    sandbox.restart();

    var order = rows(SHOP, "/v2/orders/130");
    assertThat(order.get("status").asText()).isEqualTo("Awaiting Shipment");
    var modified = order.get("date_modified").asText();
    assertThat(DateTimeFormatter.RFC_1123_DATE_TIME.parse(modified, Instant::from))
        .isEqualTo(sandbox.clock.instant());
  }

  @Test
  void refusesAStatusThatDoesNotExist() {
    assertThat(put(130, Map.of("status_id", 15))).isEqualTo(400);
    assertThat(put(9_999, Map.of("status_id", 2))).isEqualTo(404);
  }

  @Test
  void takesAnOrderThatIsPlacedLater() {
    int id = sandbox.machine("shops/" + SHOP + "/order").get("id").asInt();

    var order = rows(SHOP, "/v2/orders/" + id);
    assertThat(order.get("status_id").asInt()).isEqualTo(11);
    assertThat(rows(SHOP, "/v2/orders?sort=id:desc&limit=1").at("/0/id").asInt()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "limit=abc",
        "sort=name:asc",
        "sort=id:up",
        "min_date_modified=yesterday",
        "is_deleted=perhaps"
      })
  void refusesAParameterThatIsNoneOfItsKind(String parameter) {
    assertThat(sandbox.api(token, SHOP + "/v2/orders?" + parameter).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesAPageThatIsTooLarge() {
    assertThat(sandbox.api(token, SHOP + "/v2/orders?limit=251").statusCode()).isEqualTo(413);
  }

  @Test
  void tellsTheSameStoryAfterARestart() {
    var before = sandbox.api(token, SHOP + "/v2/orders?limit=250").body();
    sandbox.restart();

    var after = sandbox.api(token, SHOP + "/v2/orders?limit=250").body();

    assertThat(after.replaceAll(":\\d{4,5}/", "/")).isEqualTo(before.replaceAll(":\\d{4,5}/", "/"));
  }

  private static String url(String value) {
    return SandboxFixture.encode(Map.of("v", value)).substring(2);
  }

  private JsonNode rows(String hash, String path) {
    var use = hash.equals(SHOP) ? token : sandbox.install(hash);
    var answer = sandbox.api(use, hash + path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return sandbox.json(answer);
  }

  private int put(int id, Map<String, ?> body) {
    var path = "/api/stores/" + SHOP + "/v2/orders/" + id;
    return sandbox.putJson(path, body, "X-Auth-Token", token).statusCode();
  }

  private static List<Integer> numbers(JsonNode rows, String field) {
    return rows.valueStream().map(row -> row.get(field).asInt()).toList();
  }

  private static List<String> fieldNames(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }
}
