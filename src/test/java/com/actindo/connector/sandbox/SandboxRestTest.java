package com.actindo.connector.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxRestTest {
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
  void refusesACallWithoutAGoodToken() {
    assertThat(sandbox.get("/api/stores/" + SHOP + "/v2/store").statusCode()).isEqualTo(401);
    assertThat(sandbox.api("wrong", SHOP + "/v2/store").statusCode()).isEqualTo(401);
    assertThat(sandbox.api(token, "alpen7kw2/v2/store").statusCode()).isEqualTo(403);
    assertThat(sandbox.api(token, "nosuchstore/v2/store").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesACallWhoseScopeIsMissing() {
    sandbox.machine("shops/" + SHOP + "/scopes?scopes=store_v2_information_read_only");
    token = sandbox.install(SHOP);

    assertThat(sandbox.api(token, SHOP + "/v2/store").statusCode()).isEqualTo(200);
    assertThat(sandbox.api(token, SHOP + "/v2/orders").statusCode()).isEqualTo(403);
  }

  @Test
  void needsAWriteScopeToChangeAnOrder() {
    sandbox.machine("shops/" + SHOP + "/scopes?scopes=store_v2_orders_read_only");
    token = sandbox.install(SHOP);

    assertThat(sandbox.api(token, SHOP + "/v2/orders/120").statusCode()).isEqualTo(200);
    assertThat(put(120, Map.of("status_id", 2))).isEqualTo(403);
  }

  @Test
  void tellsErrorsAsAListInV2AndAsAnObjectInV3() {
    var v2 = sandbox.json(sandbox.api("wrong", SHOP + "/v2/store"));
    assertThat(v2.at("/0/status").asInt()).isEqualTo(401);
    assertThat(v2.at("/0/message").asText()).isNotBlank();

    var v3 = sandbox.json(sandbox.api("wrong", SHOP + "/v3/channels"));
    assertThat(v3.get("status").asInt()).isEqualTo(401);
    assertThat(v3.get("title").asText()).isNotBlank();
    assertThat(v3.get("type").asText()).startsWith("https://");
  }

  @Test
  void describesTheStore() {
    var store = rows("alpen7kw2", "/v2/store");

    assertThat(store.get("id").asText()).isEqualTo("alpen7kw2");
    assertThat(store.get("currency").asText()).isEqualTo("EUR");
    assertThat(store.at("/timezone/name").asText()).isEqualTo("Europe/Berlin");
    assertThat(store.at("/timezone/raw_offset").asInt()).isEqualTo(3600);
    assertThat(store.get("store_id").isIntegralNumber()).isTrue();
    assertThat(store.get("control_panel_base_url").asText())
        .matches("http://store-alpen7kw2\\.localhost:\\d+");
    assertThat(fieldNames(store))
        .contains("name", "domain", "admin_email", "weight_units", "dimension_units", "features");
  }

  @Test
  void listsAllFifteenOrderStatusesWithTheMerchantsOwnLabels() {
    var statuses = rows("alpen7kw2", "/v2/order_statuses");

    assertThat(numbers(statuses, "id"))
        .containsExactlyElementsOf(IntStream.range(0, 15).boxed().toList());
    assertThat(statuses.at("/11/system_label").asText()).isEqualTo("Awaiting Fulfillment");
    assertThat(statuses.at("/11/custom_label").asText()).isEqualTo("Zu bearbeiten");
    assertThat(numbers(statuses, "order")).doesNotHaveDuplicates();
  }

  @Test
  void pagesThroughMoreBrandsThanOnePageHolds() {
    var first = rows("harbour9uk", "/v3/catalog/brands?limit=250");
    assertThat(first.get("data")).hasSize(250);
    assertThat(first.at("/meta/pagination/total").asInt()).isEqualTo(260);
    assertThat(first.at("/meta/pagination/total_pages").asInt()).isEqualTo(2);
    assertThat(first.at("/meta/pagination/links/next").asText()).isEqualTo("?page=2&limit=250");

    var second = rows("harbour9uk", "/v3/catalog/brands?limit=250&page=2");
    assertThat(second.get("data")).hasSize(10);
    assertThat(second.at("/meta/pagination/links").has("next")).isFalse();
  }

  @Test
  void listsChannelsOfWhichTheFirstIsTheStorefront() {
    var channels = rows(SHOP, "/v3/channels").get("data");

    assertThat(channels).hasSize(3);
    assertThat(channels.at("/0/id").asInt()).isEqualTo(1);
    assertThat(channels.at("/0/type").asText()).isEqualTo("storefront");
    assertThat(fieldNames(channels.get(0))).contains("platform", "status", "date_created");
  }

  @Test
  void showsProductsWithTheirVariants() {
    var products = rows(SHOP, "/v3/catalog/products?include=variants&limit=5").get("data");

    assertThat(products).hasSize(5);
    var variants = products.at("/0/variants");
    assertThat(variants).hasSize(4);
    assertThat(variants.at("/0/option_values/0/label").asText()).isEqualTo("S");
    assertThat(products.at("/0/price").isNumber()).isTrue();
  }

  @Test
  void answersAnEmptyV2ListWithoutABody() {
    sandbox.clock.advance(Duration.ofSeconds(31));
    var other = sandbox.install("quietmoon5");
    var answer = sandbox.api(other, "quietmoon5/v2/orders");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(rows("quietmoon5", "/v3/catalog/brands").get("data")).isEmpty();
  }

  @Test
  void countsTheRequestsOfAWindowAndRefusesWhatIsTooMuch() {
    sandbox.clock.advance(Duration.ofSeconds(31));
    sandbox.machine("shops/" + SHOP + "/quota?requests=2");

    var first = sandbox.api(token, SHOP + "/v2/time");
    assertThat(first.headers().firstValue("X-Rate-Limit-Requests-Quota")).hasValue("2");
    assertThat(first.headers().firstValue("X-Rate-Limit-Requests-Left")).hasValue("1");
    assertThat(first.headers().firstValue("X-Rate-Limit-Time-Window-Ms")).hasValue("30000");
    sandbox.clock.advance(Duration.ofSeconds(10));
    sandbox.api(token, SHOP + "/v2/time");

    var third = sandbox.api(token, SHOP + "/v2/time");
    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(third.headers().firstValue("X-Rate-Limit-Time-Reset-Ms")).hasValue("20000");
    assertThat(third.headers().firstValue("X-Retry-After")).isPresent();

    sandbox.clock.advance(Duration.ofSeconds(20));
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);
  }

  @Test
  void compressesWhenAsked() throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      HttpRequest request =
          sandbox
              .request("/api/stores/" + SHOP + "/v2/orders", "X-Auth-Token", token)
              .header("Accept-Encoding", "gzip")
              .build();
      var answer = http.send(request, BodyHandlers.ofByteArray());

      assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(answer.body()).startsWith(0x1f, 0x8b);
    }
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
