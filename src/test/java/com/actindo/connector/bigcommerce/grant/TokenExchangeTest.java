package com.actindo.connector.bigcommerce.grant;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.CapturedLog;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.grant.ExchangeOutcome.Busy;
import com.actindo.connector.bigcommerce.grant.ExchangeOutcome.Failed;
import com.actindo.connector.bigcommerce.grant.ExchangeOutcome.Granted;
import com.actindo.connector.bigcommerce.grant.ExchangeOutcome.Refused;
import com.actindo.connector.bigcommerce.grant.ExchangeOutcome.TimedOut;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenExchangeTest {
  private static final String ANSWER =
      """
      {"access_token":"canary-token","scope":"store_v2_orders users_basic_information",
       "user":{"id":9876543,"username":"ann","email":"ann@example.com"},
       "owner":{"id":"77","username":"olga","email":"olga@example.com"},
       "context":"stores/abc123","account_uuid":"1-2-3","something_new":{"a":[1]}}\
      """;
  private static final AuthorizationGrant GRANT =
      new AuthorizationGrant(
          Secret.of("canary-co+de%20x"), "store_v2_orders users_basic", new StoreHash("abc123"));
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(400);

  @RegisterExtension
  static final WireMockExtension LOGIN =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @Test
  void sendsTheFormThatBigCommerceDocuments() {
    answers(okJson(ANSWER));

    exchange(LONG);

    LOGIN.verify(
        1,
        postRequestedFor(urlEqualTo("/oauth2/token"))
            .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded"))
            .withHeader("Accept", equalTo("application/json"))
            .withHeader("User-Agent", equalTo("Actindo-BigCommerce-Connector/1"))
            .withoutHeader("Authorization")
            .withFormParam("client_id", equalTo("client"))
            .withFormParam("client_secret", equalTo("canary-secret"))
            .withFormParam("code", equalTo("canary-co+de%20x"))
            .withFormParam("scope", equalTo("store_v2_orders users_basic"))
            .withFormParam("grant_type", equalTo("authorization_code"))
            .withFormParam("redirect_uri", equalTo("https://app.example.com/auth"))
            .withFormParam("context", equalTo("stores/abc123")));
  }

  @Test
  void readsTheGrantAndIgnoresWhatIsUnknown() {
    answers(okJson(ANSWER).withHeader("Date", "Fri, 20 Nov 2026 08:00:00 GMT"));

    assertThat(exchange(LONG))
        .isEqualTo(
            new Granted(
                new TokenGrant(
                    Secret.of("canary-token"),
                    Scopes.parse("store_v2_orders users_basic_information"),
                    new StoreHash("abc123"),
                    new StoreUser(9876543, "ann@example.com"),
                    new StoreUser(77, "olga@example.com"),
                    Instant.parse("2026-11-20T08:00:00Z"))));
  }

  @Test
  void takesTheTimeFromTheClockWhenTheAnswerHasNone() {
    answers(okJson(ANSWER).withHeader("Date", "yesterday"));

    assertThat(granted().grantedAt()).isEqualTo(NOW);
  }

  @Test
  void believesTheStoreOfTheAnswerNotOfTheRequest() {
    answers(okJson(ANSWER.replace("stores/abc123", "stores/other9")));

    assertThat(granted().store()).isEqualTo(new StoreHash("other9"));
  }

  @Test
  void takesAMissingScopeForNoScopes() {
    answers(okJson(ANSWER.replace("\"scope\"", "\"scopes\"")));

    assertThat(granted().scopes().names()).isEmpty();
  }

  @Test
  void takesAMissingEmailForNone() {
    answers(okJson(ANSWER.replace(",\"email\":\"ann@example.com\"", "")));

    assertThat(granted().user()).isEqualTo(new StoreUser(9876543, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_token", "context", "user", "owner"})
  void failsWhenTheAnswerLacks(String member) {
    answers(okJson(ANSWER.replace("\"" + member + "\"", "\"x\"")));

    assertThat(exchange(LONG)).isInstanceOf(Failed.class);
    onePost();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"access_token\":\"\"",
        "{\"access_token\":null",
        "{\"access_token\":\"a\\r\\nb\"",
        "{\"access_token\":7"
      })
  void failsWhenTheTokenIsNone(String begin) {
    answers(okJson(ANSWER.replace("{\"access_token\":\"canary-token\"", begin)));

    assertThat(exchange(LONG)).isInstanceOf(Failed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc123", "stores/ABC", "stores/", "stores/a/b"})
  void failsWhenTheContextNamesNoStore(String context) {
    answers(okJson(ANSWER.replace("stores/abc123", context)));

    assertThat(exchange(LONG)).isInstanceOf(Failed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>canary-body</body></html>", "[]", "null", "\"text\""})
  void failsWhenTheAnswerIsNoObject(String body) {
    answers(ok(body));

    assertThat(exchange(LONG)).isEqualTo(new Failed("the answer is not a JSON object"));
    onePost();
  }

  @Test
  void failsWhenTheAnswerIsAMegabyteLong() {
    answers(okJson(ANSWER.replace("1-2-3", "x".repeat(1024 * 1024))));

    assertThat(exchange(LONG)).isEqualTo(new Failed("no answer: BodyTooLarge"));
    onePost();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void failsWithoutASecondPostWhenTheConnectionBreaks(Fault fault) {
    answers(aResponse().withFault(fault));

    assertThat(exchange(LONG)).isInstanceOf(Failed.class);
    onePost();
  }

  @Test
  void failsWhenNobodyListens() {
    try (var exchange = exchangeAt(URI.create("http://127.0.0.1:1"), LONG)) {
      assertThat(exchange.exchange(GRANT)).isEqualTo(new Failed("no answer: ConnectException"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 422})
  void tellsARefusedCodeByItsStatusAndTheErrorsName(int status) {
    answers(
        jsonResponse(
            "{\"error\":\"invalid_grant\",\"error_description\":\"canary-text\"}", status));

    assertThat(exchange(LONG)).isEqualTo(new Refused("status " + status + " invalid_grant"));
    onePost();
  }

  @Test
  void keepsTextThatIsNoErrorNameOutOfTheReason() {
    answers(jsonResponse("{\"error\":\"Canary text <b>\"}", 400));

    assertThat(exchange(LONG)).isEqualTo(new Refused("status 400"));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void passesOnHowLongToWait(int status) {
    answers(aResponse().withStatus(status).withHeader("Retry-After", "30"));
    assertThat(exchange(LONG)).isEqualTo(new Busy(Optional.of(Duration.ofSeconds(30))));

    answers(aResponse().withStatus(status));
    assertThat(exchange(LONG)).isEqualTo(new Busy(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 404, 500, 502, 504})
  void failsOnEveryOtherStatus(int status) {
    answers(aResponse().withStatus(status));

    assertThat(exchange(LONG)).isEqualTo(new Failed("status " + status));
    onePost();
  }

  @Test
  void doesNotTakeTheCodeElsewhere() {
    answers(temporaryRedirect("/elsewhere"));

    assertThat(exchange(LONG)).isEqualTo(new Failed("status 302"));
    LOGIN.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
  }

  @Test
  void timesOutOnASlowAnswer() {
    answers(okJson(ANSWER).withFixedDelay(4000));

    assertThat(exchange(SHORT)).isEqualTo(new TimedOut());
    onePost();
  }

  @Test
  void timesOutOnAnAnswerThatDripsInSlowly() {
    answers(okJson(ANSWER).withChunkedDribbleDelay(50, 4000));

    assertThat(exchange(SHORT)).isEqualTo(new TimedOut());
    onePost();
  }

  @Test
  void writesNeitherCodeNorTokenNorSecretNorEmailToTheLogOrIntoTexts() {
    try (var log = new CapturedLog()) {
      answers(okJson(ANSWER));
      var texts = new StringBuilder(exchange(LONG).toString()).append(GRANT);
      answers(jsonResponse("{\"error\":\"canary-error\",\"x\":\"canary-body\"}", 400));
      texts.append(exchange(LONG));
      answers(ok("canary-html"));
      texts.append(exchange(LONG));
      answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
      texts.append(exchange(LONG));

      assertThat(texts).doesNotContain("canary", "example.com");
      assertThat(log.lines())
          .anyMatch(line -> line.contains("Credentials validation took"))
          .noneMatch(line -> line.contains("canary") || line.contains("@example.com"));
    }
  }

  private static void answers(ResponseDefinitionBuilder answer) {
    LOGIN.stubFor(post("/oauth2/token").willReturn(answer));
  }

  private static ExchangeOutcome exchange(Duration total) {
    try (var exchange = exchangeAt(URI.create(LOGIN.baseUrl() + "/"), total)) {
      return exchange.exchange(GRANT);
    }
  }

  private static TokenExchange exchangeAt(URI login, Duration total) {
    return new TokenExchange(
        login,
        "client",
        Secret.of("canary-secret"),
        URI.create("https://app.example.com/auth"),
        total,
        InstantSource.fixed(NOW));
  }

  private static TokenGrant granted() {
    return ((Granted) exchange(LONG)).grant();
  }

  private static void onePost() {
    LOGIN.verify(1, postRequestedFor(urlEqualTo("/oauth2/token")));
  }
}
