package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What BigCommerce answers to the exchange of a code, and what the merchant sees then. */
class AuthExchangeFlowTest {
  private static final String INSTALL_LINK = "/login/app/app-client/install\"";
  private static TestApp app;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        arguments(
            "refused", status(400).withBody("{\"error\":\"invalid_grant\"}"), 400, "code-refused"),
        arguments("unauthorised", status(401), 400, "code-refused"),
        arguments("forbidden", status(403), 400, "code-refused"),
        arguments("fails", status(500), 502, "bigcommerce-failed"),
        arguments("badgateway", status(502), 502, "bigcommerce-failed"),
        arguments(
            "leads away",
            status(302).withHeader("Location", "/elsewhere"),
            502,
            "bigcommerce-failed"),
        arguments(
            "html",
            aResponse().withHeader("Content-Type", "text/html").withBody("<html><h1>Hello"),
            502,
            "bigcommerce-failed"),
        arguments("empty", aResponse().withStatus(200), 502, "bigcommerce-failed"),
        arguments("array", okJson("[]"), 502, "bigcommerce-failed"),
        arguments(
            "megabyte",
            okJson("{\"access_token\":\"" + "x".repeat(1 << 20) + "\"}"),
            502,
            "bigcommerce-failed"),
        arguments(
            "reset",
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
            502,
            "bigcommerce-failed"),
        arguments(
            "garbage",
            aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
            502,
            "bigcommerce-failed"),
        arguments(
            "no token",
            okJson(
                "{\"scope\":\"s\",\"context\":\"stores/notoken\",\"user\":{\"id\":1},\"owner\":{\"id\":1}}"),
            502,
            "bigcommerce-failed"),
        arguments(
            "no context",
            okJson(
                "{\"access_token\":\"t\",\"scope\":\"s\",\"user\":{\"id\":1},\"owner\":{\"id\":1}}"),
            502,
            "bigcommerce-failed"),
        arguments("quota", status(429).withHeader("Retry-After", "7"), 503, "bigcommerce-busy"),
        arguments("maintenance", status(503), 503, "bigcommerce-busy"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void everyFailureHasItsAnswerAndTheCodeIsNeverExchangedAgain(
      String name, ResponseDefinitionBuilder bigCommerce, int status, String type) {
    var merchant = new Merchant(app, name.replace(" ", ""));
    String code = "fail-" + merchant.hash;
    merchant.grants(code, bigCommerce);

    Answer problem = merchant.browser.call(merchant.authPath(code));
    Answer again = merchant.browser.call(merchant.authPath(code));
    Answer page = merchant.browser.open(merchant.authPath(code));

    assertThat(problem.status()).as(problem.body()).isEqualTo(status);
    assertThat(problem.body()).contains("/problems/" + type + "\"");
    assertThat(again.status()).isEqualTo(status);
    assertThat(again.body()).isEqualTo(problem.body());
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.body()).contains(INSTALL_LINK);
    assertThat(Exchanges.of(app, code)).isEqualTo(1);
    assertThat(new StoreRows(merchant).attempts()).containsExactly("failed");
    assertThat(new StoreRows(merchant).installation("state")).isEmpty();
  }

  @Test
  void tellsHowLongBigCommerceAsksToWait() {
    var merchant = new Merchant(app, "wait1");
    merchant.grants("wait-1", status(429).withHeader("Retry-After", "7"));
    merchant.grants("wait-2", status(503));

    assertThat(merchant.browser.call(merchant.authPath("wait-1")).header("Retry-After"))
        .isEqualTo("7");
    assertThat(merchant.browser.call(merchant.authPath("wait-2")).header("Retry-After"))
        .isEqualTo("30");
  }

  @Test
  void givesUpWhenBigCommerceTakesTooLong() {
    try (var impatient = TestApp.withExchangeLimit(Duration.ofMillis(400))) {
      var merchant = new Merchant(impatient, "slow1");
      merchant.grants(
          "slow-1", merchant.grant("token", Merchant.SCOPES, "slow1").withFixedDelay(2000));

      Answer page = merchant.browser.open(merchant.authPath("slow-1"));

      assertThat(page.status()).isEqualTo(504);
      assertThat(page.heading()).isEqualTo("BigCommerce took too long");
      assertThat(page.body()).contains(INSTALL_LINK);
      assertThat(new StoreRows(merchant).attempts()).containsExactly("failed");
    }
  }

  @Test
  void listsTheScopesThatAreMissingAndKeepsNothing() {
    var merchant = new Merchant(app, "scopes1");
    merchant.grants(
        "scopes-1",
        merchant.grant("token", "store_v2_orders store_v2_products_read_only", "scopes1"));

    Answer page = merchant.browser.open(merchant.authPath("scopes-1"));
    Answer again = merchant.browser.call(merchant.authPath("scopes-1"));

    assertThat(page.status()).isEqualTo(403);
    assertThat(page.body())
        .contains("<li>read sales channels (store_channel_settings_read_only)</li>")
        .contains("<li>read the store’s profile (store_v2_information_read_only)</li>")
        .doesNotContain("(store_v2_orders)</li>")
        .contains(INSTALL_LINK);
    assertThat(again.body())
        .contains("/problems/scopes-missing\"")
        .contains(
            "\"names\":[\"store_channel_settings_read_only\",\"store_v2_information_read_only\"]");
    assertThat(Exchanges.of(app, "scopes-1")).isEqualTo(1);
    assertThat(new StoreRows(merchant).installation("state")).isEmpty();
  }

  @Test
  void takesFurtherScopesAndFullOnesForReadOnlyOnes() {
    var merchant = new Merchant(app, "scopes2");
    String granted =
        "store_v2_default store_v2_information store_v2_orders store_v2_products store_channel_settings store_v2_customers";
    merchant.grants("scopes-2", merchant.grant("token-s2", granted, "scopes2"));

    Answer page = merchant.browser.open(merchant.authPath("scopes-2"));

    assertThat(page.status()).isEqualTo(200);
    assertThat(new StoreRows(merchant).token()).isEqualTo("token-s2");
    assertThat(new StoreRows(merchant).installation("scopes")).contains("store_v2_customers");
  }

  @Test
  void doesNotTakeAReadOnlyScopeForAFullOne() {
    var merchant = new Merchant(app, "scopes3");
    String granted = Merchant.SCOPES.replace("store_v2_orders", "store_v2_orders_read_only");
    merchant.grants("scopes-3", merchant.grant("token", granted, "scopes3"));

    Answer answer = merchant.browser.call(merchant.authPath("scopes-3"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("\"names\":[\"store_v2_orders\"]");
  }

  @Test
  void whatCountsIsTheAnswerAndNotTheScopeOfTheAddress() {
    var merchant = new Merchant(app, "scopes4");
    merchant.grants("scopes-4", merchant.grant("token-s4", Merchant.SCOPES, "scopes4"));

    Answer page =
        merchant.browser.open(
            "/auth?code=scopes-4&scope=store_v2_default&context=stores%2Fscopes4");

    assertThat(page.status()).isEqualTo(200);
  }

  @Test
  void keepsNothingOfAnAnswerThatSpeaksOfAnotherStore() {
    var merchant = new Merchant(app, "mine1");
    var victim = new Merchant(app, "victim1");
    victim.install("victim-code", "victim-token");
    merchant.grants("other-1", merchant.grant("other-token", Merchant.SCOPES, "victim1"));

    Answer page = merchant.browser.open(merchant.authPath("other-1"));

    assertThat(page.status()).isEqualTo(403);
    assertThat(page.heading()).isEqualTo("This was about another store");
    assertThat(merchant.browser.call(merchant.authPath("other-1")).body())
        .contains("/problems/other-store\"");
    assertThat(new StoreRows(merchant).installation("state")).isEmpty();
    assertThat(new StoreRows(victim).token()).isEqualTo("victim-token");
    assertThat(new StoreRows(victim).installation("generation")).isEqualTo("1");
    assertThat(new StoreRows(victim).installation("next_check_at = checked_at"))
        .as("the exchange may have ended the other store's token: it is tried soon")
        .isEqualTo("true");
  }

  @Test
  void triesTheTokenOfAnInstalledStoreAfterAnExchangeThatFailed() {
    var merchant = new Merchant(app, "doubt1");
    merchant.install("doubt-1", "doubt-token");
    merchant.grants("doubt-2", status(500));
    merchant.refusesAllTokens();

    merchant.browser.open(merchant.authPath("doubt-2"));

    assertThat(new StoreRows(merchant).installation("next_check_at = checked_at"))
        .isEqualTo("true");
  }
}
