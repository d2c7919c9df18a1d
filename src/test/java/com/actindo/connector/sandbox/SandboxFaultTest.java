package com.actindo.connector.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxFaultTest {
  private static final String SHOP = "northwind1";

  @TempDir Path dataDir;
  private SandboxFixture sandbox;

  @BeforeEach
  void start() {
    sandbox = new SandboxFixture(dataDir);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource({
    "broken, 500",
    "rate-limited, 429",
    "maintenance, 503",
    "html, 200",
    "empty, 200",
  })
  void answersWithTheFaultThatIsSwitchedOn(String kind, int status) {
    var token = sandbox.install(SHOP);
    fault(Map.of("area", "api", "who", SHOP, "kind", kind));

    var answer = sandbox.api(token, SHOP + "/v2/time");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("\"time\"");
  }

  @Test
  void saysWhenToComeBackWhenItIsRateLimiting() {
    fault(Map.of("area", "api", "kind", "rate-limited"));

    var headers = sandbox.api("any", SHOP + "/v2/time").headers();

    assertThat(headers.firstValue("X-Rate-Limit-Time-Reset-Ms")).hasValue("2000");
    assertThat(headers.firstValue("X-Rate-Limit-Requests-Left")).hasValue("0");
  }

  @Test
  void cutsTheConnectionWhenToldTo() {
    fault(Map.of("area", "api", "kind", "reset"));

    assertThatThrownBy(() -> sandbox.api("any", SHOP + "/v2/time"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void strikesOnlyTheStoreAndThePathThatAreMeant() {
    var token = sandbox.install(SHOP);
    fault(Map.of("area", "api", "who", SHOP, "path", "/v2/store", "kind", "broken"));
    fault(Map.of("area", "api", "who", "alpen7kw2", "kind", "broken"));

    assertThat(sandbox.api(token, SHOP + "/v2/store").statusCode()).isEqualTo(500);
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);
  }

  @Test
  void strikesAsOftenAsItIsTold() {
    var token = sandbox.install(SHOP);
    fault(Map.of("area", "api", "who", SHOP, "kind", "broken", "times", "1"));

    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(500);
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);
  }

  @Test
  void mendsOneFaultOrAll() {
    var token = sandbox.install(SHOP);
    fault(Map.of("area", "api", "who", SHOP, "kind", "broken"));
    fault(Map.of("area", "api", "who", SHOP, "kind", "none"));
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);

    fault(Map.of("area", "bigcommerce", "kind", "broken"));
    sandbox.machine("faults/clear");
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);
  }

  @Test
  void answersWithoutATokenWhenToldTo() {
    fault(Map.of("area", "login", "kind", "no-token"));

    var answer = sandbox.post("/login/oauth2/token", sandbox.tokenRequest(SHOP));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(sandbox.json(answer).has("access_token")).isFalse();
    assertThat(sandbox.json(answer).has("context")).isTrue();
  }

  @Test
  void speaksOfAnotherStoreWhenToldTo() {
    fault(Map.of("area", "login", "who", SHOP, "kind", "other-store"));

    var answer = sandbox.post("/login/oauth2/token", sandbox.tokenRequest(SHOP));

    assertThat(sandbox.json(answer).get("context").asText()).isNotEqualTo("stores/" + SHOP);
  }

  @Test
  void holdsAnAnswerBackWhenItIsSlowAndLetsItGoAtTheEnd() {
    fault(Map.of("area", "api", "kind", "slow", "delayMs", "600000"));
    var request =
        sandbox.request("/api/stores/" + SHOP + "/v2/time").timeout(Duration.ofMillis(300));

    assertThatThrownBy(() -> sandbox.send(request)).hasCauseInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void takesAFaultAsAFormAndLeadsBackToThePanel() {
    var answer =
        sandbox.post(
            "/sandbox/faults", Map.of("area", "api", "kind", "BROKEN"), "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(sandbox.get("/").body()).contains("REST API", "broken (500)", "Mend everything");
  }

  @Test
  void refusesAFaultThatDoesNotFit() {
    var answer = sandbox.postJson("/sandbox/faults", Map.of("area", "api", "kind", "frozen"));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "no-content, 204",
    "unauthorized, 401",
    "forbidden, 403",
    "limited-without-headers, 429",
    "large-pages, 500",
  })
  void failsInTheOrdersOnly(String kind, int status) {
    var token = sandbox.install(SHOP);
    fault(Map.of("area", "orders", "who", SHOP, "kind", kind));

    var answer = sandbox.api(token, SHOP + "/v2/orders?limit=101");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("X-Rate-Limit-Requests-Left")).isEmpty();
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);
    var small = sandbox.api(token, SHOP + "/v2/orders?limit=100").statusCode();
    assertThat(small).isEqualTo(kind.equals("large-pages") ? 200 : status);
  }

  @Test
  void letsAsManyCallsThroughAsItIsTold() {
    var token = sandbox.install(SHOP);
    fault(Map.of("area", "orders", "kind", "unauthorized", "after", "2", "times", "1"));

    assertThat(List.of(1, 2, 3, 4))
        .map(call -> sandbox.api(token, SHOP + "/v2/orders/count").statusCode())
        .containsExactly(200, 200, 401, 200);
  }

  @Test
  void breaksAnAnswerOffInTheMiddle() {
    var token = sandbox.install(SHOP);
    var whole = sandbox.api(token, SHOP + "/v2/orders").body();
    fault(Map.of("area", "orders", "kind", "truncated", "times", "1"));

    var half = sandbox.api(token, SHOP + "/v2/orders");
    fault(Map.of("area", "orders", "kind", "reset-in-body", "times", "1"));

    assertThat(half.statusCode()).isEqualTo(200);
    assertThat(whole).startsWith(half.body()).hasSizeGreaterThan(half.body().length());
    assertThatThrownBy(() -> sandbox.api(token, SHOP + "/v2/orders"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void letsAnAnswerDrip() {
    var token = sandbox.install(SHOP);
    var whole = sandbox.api(token, SHOP + "/v2/orders").body();
    fault(Map.of("area", "orders", "kind", "drip", "delayMs", "100", "times", "1"));

    assertThat(sandbox.api(token, SHOP + "/v2/orders").body()).isEqualTo(whole);
  }

  @Test
  void repeatsAPageOrLosesAnOrder() {
    var token = sandbox.install(SHOP);
    fault(Map.of("area", "orders", "kind", "page-repeats", "times", "1"));
    var repeated = sandbox.json(sandbox.api(token, SHOP + "/v2/orders?min_id=200&limit=1"));
    fault(Map.of("area", "orders", "kind", "order-vanishes", "times", "1"));
    var next = sandbox.json(sandbox.api(token, SHOP + "/v2/orders?min_id=150&limit=1"));

    assertThat(repeated.at("/0/id").asInt()).isEqualTo(100);
    assertThat(next.at("/0/id").asInt()).isEqualTo(151);
  }

  private void fault(Map<String, String> fault) {
    assertThat(sandbox.postJson("/sandbox/faults", fault).statusCode()).isEqualTo(200);
  }
}
