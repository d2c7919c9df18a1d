package com.actindo.connector.bigcommerce;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.store.Brand;
import com.actindo.connector.bigcommerce.store.Channel;
import com.actindo.connector.bigcommerce.store.Mirror;
import com.actindo.connector.bigcommerce.store.OrderStatus;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lists of a store: statuses, channels and brands. */
class StoreListsTest {
  private static final String STATUSES = "/v2/order_statuses";
  private static final String CHANNELS = "/v3/channels?limit=250";
  private static final String BRANDS = "/v3/catalog/brands?limit=250";
  private static final Duration LONG = Duration.ofSeconds(20);

  @RegisterExtension
  static final WireMockExtension API =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort().gzipDisabled(false))
          .build();

  private final BigCommerceApi api = new BigCommerceApi(URI.create(API.baseUrl()), LONG);
  private final StoreClient store = api.store(new StoreHash("abc123"), Secret.of("canary-token"));

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void readsStatusesWithTheMerchantsLabels() throws ApiTrouble {
    answers(
        STATUSES,
        okJson(
            """
            [{"id":0,"name":"Incomplete","system_label":"Incomplete","custom_label":"Incomplete"},
             {"id":11,"name":"Awaiting Fulfillment","system_label":"Awaiting Fulfillment",
              "custom_label":"Zu packen","order":3},
             {"id":2,"name":"Shipped","custom_label":" "}]\
            """));

    Mirror<OrderStatus> statuses = store.orderStatuses();

    assertThat(statuses.known()).isTrue();
    assertThat(statuses.items())
        .containsExactly(
            new OrderStatus(0, "Incomplete", "Incomplete"),
            new OrderStatus(11, "Zu packen", "Awaiting Fulfillment"),
            new OrderStatus(2, "Shipped", "Shipped"));
  }

  @Test
  void readsAnEmptyListInAllItsForms() throws ApiTrouble {
    for (var empty : new ResponseDefinitionBuilder[] {noContent(), ok(""), okJson("[]")}) {
      answers(STATUSES, empty);
      assertThat(store.orderStatuses().items()).isEmpty();
      assertThat(store.orderStatuses().known()).isTrue();
    }
    for (var empty : new ResponseDefinitionBuilder[] {noContent(), okJson("{\"data\":[]}")}) {
      answers(BRANDS, empty);
      assertThat(store.brands().items()).isEmpty();
      assertThat(store.brands().known()).isTrue();
    }
  }

  @Test
  void tellsAnUnknownListFromAnEmptyOne() throws ApiTrouble {
    for (String list : new String[] {STATUSES, CHANNELS, BRANDS}) {
      answers(list, aResponse().withStatus(404));
    }

    assertThat(store.orderStatuses().known()).isFalse();
    assertThat(store.channels().known()).isFalse();
    assertThat(store.brands().known()).isFalse();
    assertThat(store.brands().items()).isEmpty();
  }

  @Test
  void leavesOutEntriesWithoutIdOrName() throws ApiTrouble {
    answers(STATUSES, okJson("[{\"id\":1},{\"name\":\"x\"},7,{\"id\":2,\"name\":\"Shipped\"}]"));
    answers(CHANNELS, okJson("{\"data\":[{\"id\":1},null,{\"id\":2,\"name\":\"Shop\"}]}"));

    assertThat(store.orderStatuses().items()).hasSize(1);
    assertThat(store.channels().items()).containsExactly(new Channel(2, "Shop"));
  }

  @Test
  void failsOnAListOfAnotherForm() {
    answers(STATUSES, okJson("{\"data\":[]}"));
    answers(CHANNELS, okJson("[]"));
    answers(BRANDS, ok("<html>"));

    assertThat(trouble(store::orderStatuses).kind()).isEqualTo(Kind.FAILED);
    assertThat(trouble(store::channels).kind()).isEqualTo(Kind.FAILED);
    assertThat(trouble(store::brands).kind()).isEqualTo(Kind.FAILED);
  }

  @Test
  void callsOnceWhenThereIsOnePage() throws ApiTrouble {
    answers(CHANNELS, okJson(page("Shop", 1)));

    assertThat(store.channels().items()).containsExactly(new Channel(1, "Shop"));
    API.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void followsThePagesOfBrands() throws ApiTrouble {
    answers(BRANDS, okJson(page("Adler", 3)));
    answers(BRANDS + "&page=2", okJson(page("Biene", 3)));
    answers(BRANDS + "&page=3", okJson(page("Chamois", 3)));

    assertThat(store.brands().items())
        .extracting(Brand::name)
        .containsExactly("Adler", "Biene", "Chamois");
  }

  @Test
  void followsAtMostTwoHundredPages() throws ApiTrouble {
    API.stubFor(
        get(urlPathEqualTo("/stores/abc123/v3/catalog/brands"))
            .willReturn(okJson(page("Adler", 1_000_000))));

    assertThat(store.brands().items()).hasSize(200);
  }

  @Test
  void doesNotTakeALaterPagesTroubleForAnEnd() {
    answers(BRANDS, okJson(page("Adler", 2)));
    answers(BRANDS + "&page=2", aResponse().withStatus(500));

    assertThat(trouble(store::brands).kind()).isEqualTo(Kind.SERVER_ERROR);
    answers(BRANDS + "&page=2", noContent());
    assertThat(trouble(store::brands).kind()).isEqualTo(Kind.FAILED);
  }

  @Test
  void readsALargeGzippedListAndNoneBeyondEightMebibytes() throws ApiTrouble {
    var large = new StringBuilder("[");
    for (int i = 0; i < 20_000; i++) {
      large.append("{\"id\":").append(i).append(",\"name\":\"status\"},");
    }
    answers(STATUSES, okJson(large + "{\"id\":20000,\"name\":\"last\"}]"));
    assertThat(store.orderStatuses().items()).hasSize(20_001);

    answers(STATUSES, okJson("[\"" + "x".repeat(8 * 1024 * 1024) + "\"]"));
    assertThat(trouble(store::orderStatuses)).hasMessageContaining("BodyTooLarge");
  }

  private static String page(String name, int pages) {
    return "{\"data\":[{\"id\":1,\"name\":\"%s\"}],\"meta\":{\"pagination\":{\"total_pages\":%d}}}"
        .formatted(name, pages);
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    API.stubFor(get("/stores/abc123" + path).willReturn(answer));
  }

  private static ApiTrouble trouble(ThrowingCallable call) {
    return catchThrowableOfType(ApiTrouble.class, call);
  }
}
