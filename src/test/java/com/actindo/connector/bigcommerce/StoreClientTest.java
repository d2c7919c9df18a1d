package com.actindo.connector.bigcommerce;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.actindo.connector.CapturedLog;
import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.store.StoreProfile;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreClientTest {
  private static final String STORE = "/v2/store";
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(400);

  @RegisterExtension
  static final WireMockExtension API =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort().gzipDisabled(false))
          .build();

  private final BigCommerceApi api = new BigCommerceApi(URI.create(API.baseUrl()), LONG);
  private final BigCommerceApi hasty = new BigCommerceApi(URI.create(API.baseUrl()), SHORT);
  private final StoreClient store = api.store(new StoreHash("abc123"), Secret.of("canary-token"));

  @AfterEach
  void close() {
    api.close();
    hasty.close();
  }

  @Test
  void readsTheStoresProfile() throws ApiTrouble {
    answers(
        STORE,
        okJson(
            """
            {"id":"abc123","store_id":1001,"name":"Haus & Hof","domain":"shop.example.com",
             "control_panel_base_url":"https://store-abc123.example.com",
             "timezone":{"name":"Europe/Berlin","raw_offset":3600},"currency":"EUR",
             "weight_units":"KGS","dimension_units":"Centimeters","features":{"new":true}}\
            """));

    assertThat(store.profile())
        .isEqualTo(
            new StoreProfile(
                new StoreHash("abc123"),
                "Haus & Hof",
                "shop.example.com",
                "https://store-abc123.example.com",
                "Europe/Berlin",
                "EUR",
                "KGS",
                "Centimeters"));
    API.verify(
        1,
        getRequestedFor(urlEqualTo("/stores/abc123/v2/store"))
            .withHeader("X-Auth-Token", equalTo("canary-token"))
            .withHeader("Accept", equalTo("application/json"))
            .withHeader("Accept-Encoding", equalTo("gzip"))
            .withHeader("User-Agent", equalTo("Actindo-BigCommerce-Connector/1")));
  }

  @Test
  void needsOnlyIdAndNameOfTheProfile() throws ApiTrouble {
    answers(STORE, okJson("{\"id\":\"abc123\",\"name\":\"Haus\",\"timezone\":[]}"));

    assertThat(store.profile())
        .isEqualTo(
            new StoreProfile(new StoreHash("abc123"), "Haus", null, null, null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "//x.example.com", "data:text/html,x", "a b", ""})
  void takesAControlPanelThatIsNoWebAddressForNone(String address) throws ApiTrouble {
    answers(
        STORE,
        okJson(
            "{\"id\":\"abc123\",\"name\":\"Haus\",\"control_panel_base_url\":\""
                + address
                + "\"}"));

    assertThat(store.profile().controlPanel()).isNull();
  }

  @Test
  void doesNotBelieveAnotherStore() {
    answers(STORE, okJson("{\"id\":\"other9\",\"name\":\"Haus\"}"));

    ApiTrouble trouble = trouble(store::profile);

    assertThat(trouble.kind()).isEqualTo(Kind.OTHER_STORE);
    assertThat(trouble).hasMessage("GET /v2/store: another store answered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>canary</html>", "[]", "{\"id\":\"abc123\"}", "{\"name\":\"Haus\"}"})
  void failsOnAProfileThatIsNone(String body) {
    answers(STORE, ok(body));

    assertThat(trouble(store::profile).kind()).isEqualTo(Kind.FAILED);
  }

  @Test
  void failsOnAProfileWithoutContent() {
    answers(STORE, noContent());

    assertThat(trouble(store::profile).kind()).isEqualTo(Kind.FAILED);
  }

  @ParameterizedTest
  @CsvSource({
    "401,TOKEN_REJECTED",
    "403,FORBIDDEN",
    "404,NOT_FOUND",
    "429,BUSY",
    "503,STORE_UNAVAILABLE",
    "500,SERVER_ERROR",
    "502,SERVER_ERROR",
    "400,FAILED",
    "201,FAILED"
  })
  void tellsTroubleByItsStatus(int status, Kind kind) {
    answers(STORE, aResponse().withStatus(status).withBody("canary"));

    ApiTrouble trouble = trouble(store::profile);

    assertThat(trouble.kind()).isEqualTo(kind);
    assertThat(trouble.call()).isEqualTo("GET /v2/store");
    assertThat(trouble).hasMessage("GET /v2/store: status " + status);
    assertThat(trouble.retryAfter()).isEmpty();
  }

  @Test
  void passesOnHowLongToWait() {
    answers(STORE, aResponse().withStatus(429).withHeader("X-Rate-Limit-Time-Reset-Ms", "15000"));

    assertThat(trouble(store::profile).retryAfter()).contains(Duration.ofSeconds(15));
  }

  @Test
  void takesTheTokenNowhereElse() {
    answers(STORE, permanentRedirect("/elsewhere"));

    assertThat(trouble(store::profile).kind()).isEqualTo(Kind.FAILED);
    API.verify(0, getRequestedFor(urlEqualTo("/elsewhere")));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void failsWhenTheConnectionBreaks(Fault fault) {
    answers(STORE, aResponse().withFault(fault));

    assertThat(trouble(store::profile).kind()).isEqualTo(Kind.FAILED);
  }

  @Test
  void timesOutOnASlowAnswerAndOnOneThatDripsIn() {
    StoreClient impatient = hasty.store(new StoreHash("abc123"), Secret.of("t"));
    answers(STORE, okJson("{}").withFixedDelay(4000));
    assertThat(trouble(impatient::profile).kind()).isEqualTo(Kind.TIMED_OUT);

    answers(STORE, okJson("{\"id\":\"abc123\"}").withChunkedDribbleDelay(10, 4000));
    assertThat(trouble(impatient::profile).kind()).isEqualTo(Kind.TIMED_OUT);
  }

  @Test
  void rejectsATokenThatCannotBeOneWithoutACall() {
    StoreClient client = api.store(new StoreHash("abc123"), Secret.of("canary\r\nX: y"));

    assertThat(trouble(client::profile).kind()).isEqualTo(Kind.TOKEN_REJECTED);
    API.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void writesNoTokenAndNoBodyToTheLog() {
    try (var log = new CapturedLog()) {
      for (int status : new int[] {200, 401, 500}) {
        answers(STORE, aResponse().withStatus(status).withBody("canary-body"));
        assertThat(trouble(store::profile).toString()).doesNotContain("canary");
      }
      assertThat(log.lines()).noneMatch(line -> line.contains("canary"));
    }
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    API.stubFor(get("/stores/abc123" + path).willReturn(answer));
  }

  private static ApiTrouble trouble(ThrowingCallable call) {
    return catchThrowableOfType(ApiTrouble.class, call);
  }
}
