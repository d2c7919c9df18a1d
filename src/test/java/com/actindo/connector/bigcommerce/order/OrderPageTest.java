package com.actindo.connector.bigcommerce.order;

import static com.actindo.connector.bigcommerce.order.OrderJson.order;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.order.ShopEntry.Readable;
import com.actindo.connector.bigcommerce.order.ShopEntry.Unreadable;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of orders, and answers that are none. */
class OrderPageTest {
  private static final OrderQuery ALL = new OrderQuery(null, null, null, null, false);

  @RegisterExtension
  static final WireMockExtension API =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort().gzipDisabled(false))
          .build();

  private final BigCommerceApi api =
      new BigCommerceApi(URI.create(API.baseUrl()), Duration.ofSeconds(20));
  private final OrderCalls orders = api.store(new StoreHash("abc"), Secret.of("t")).orders();
  private final List<ShopEntry> seen = new ArrayList<>();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void asksForEverythingThatAnOrderNeedsInOneCall() throws ApiTrouble {
    answer(okJson("[]"));
    Instant created = Instant.parse("2026-01-05T05:00:00.123Z");
    Instant modified = Instant.parse("2026-11-21T10:00:00Z");

    orders.page(new OrderQuery(101L, 11, created, modified, true), 125, seen::add);

    API.verify(
        getRequestedFor(
                urlEqualTo(
                    "/stores/abc/v2/orders?min_id=101&status_id=11"
                        + "&min_date_created=2026-01-05T05:00:00Z"
                        + "&min_date_modified=2026-11-21T10:00:00Z&is_deleted=true"
                        + "&include=consignments.line_items,fees&consignment_structure=object"
                        + "&sort=id:asc&limit=125"))
            .withHeader("Accept-Encoding", equalTo("gzip")));
  }

  @Test
  void asksForNothingThatWasNotSaid() throws ApiTrouble {
    answer(okJson("[]"));

    orders.page(ALL, 250, seen::add);
    orders.heads(ALL.from(7), true, 1);

    API.verify(
        getRequestedFor(
            urlEqualTo(
                "/stores/abc/v2/orders?include=consignments.line_items,fees"
                    + "&consignment_structure=object&sort=id:asc&limit=250")));
    API.verify(getRequestedFor(urlEqualTo("/stores/abc/v2/orders?min_id=7&sort=id:desc&limit=1")));
  }

  @Test
  void handsOnEveryEntryAndSaysWhenItWasTold() throws ApiTrouble {
    answer(
        okJson("[" + order(1) + ",null," + order(2).put("status_id", 99) + "," + order(3) + "]")
            .withHeader("Date", "Sat, 21 Nov 2026 10:00:00 GMT"));

    OrderPage page = orders.page(ALL, 250, seen::add);

    assertThat(page).isEqualTo(new OrderPage(4, Instant.parse("2026-11-21T10:00:00Z")));
    assertThat(seen.get(0)).isInstanceOf(Readable.class);
    assertThat(seen.get(1)).isEqualTo(new Unreadable(null, "id"));
    assertThat(seen.get(2)).isEqualTo(new Unreadable(2L, "status_id"));
    assertThat(seen.get(3)).isInstanceOf(Readable.class);
  }

  @Test
  void readsAnEmptyPageInAllItsForms() throws ApiTrouble {
    for (var empty :
        new ResponseDefinitionBuilder[] {
          noContent(), ok(""), ok("  "), okJson("[]"), ok().withHeader("Content-Encoding", "gzip")
        }) {
      answer(empty);
      assertThat(orders.page(ALL, 250, seen::add).entries()).isZero();
    }
    assertThat(seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>Bad gateway</body></html>",
        "{\"status\":404}",
        "\"orders\"",
        "[] []",
        "[{\"id\":1}",
        "[{\"id\":1},{\"id\":",
        "[{\"id\":1},]"
      })
  void failsOnWhatIsNoArray(String body) {
    answer(ok(body));

    assertThat(trouble().kind()).isEqualTo(Kind.FAILED);
    assertThat(trouble().call()).isEqualTo("GET /v2/orders");
    assertThat(seen).allMatch(entry -> entry instanceof Unreadable(Long id, _) && id == 1);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void failsWhenTheConnectionBreaks(Fault fault) {
    answer(aResponse().withFault(fault));

    assertThat(trouble().kind()).isEqualTo(Kind.FAILED);
    assertThat(seen).isEmpty();
  }

  @Test
  void tellsAPageThatIsTooMuchFromAStoreThatIsAway() {
    answer(aResponse().withStatus(500).withBody("[{\"status\":500,\"message\":\"canary\"}]"));
    assertThat(trouble().kind()).isEqualTo(Kind.SERVER_ERROR);
    assertThat(trouble().toString()).doesNotContain("canary");
    assertThat(trouble().error().orElseThrow().title()).isEqualTo("canary");
    assertThat(trouble().error().orElseThrow()).hasToString("ApiError[500]");

    answer(aResponse().withStatus(503));
    assertThat(trouble().kind()).isEqualTo(Kind.STORE_UNAVAILABLE);
    assertThat(trouble().error()).isEmpty();
  }

  @Test
  void endsWhenAnEntryIsLongerThanAnyOrder() {
    String longest = "x".repeat(9 * 1024 * 1024);
    answer(okJson("[" + order(1) + ",{\"id\":2,\"staff_notes\":\"" + longest + "\"}]"));

    assertThat(trouble().kind()).isEqualTo(Kind.FAILED);
    assertThat(seen).hasSize(1);
  }

  @Test
  void readsBytesThatAreNoUtf8AsPartOfOneText() throws ApiTrouble {
    byte[] bytes = ("[" + order(1).put("staff_notes", "a?b") + "]").getBytes(US_ASCII);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xff : bytes[i];
    }
    answer(ok().withBody(bytes));

    orders.page(ALL, 250, seen::add);

    assertThat(((Readable) seen.getFirst()).order().extra().staffNotes()).isEqualTo("a\ufffdb");
  }

  @Test
  void doesNotTouchWhatTheReceiverThrows() {
    answer(okJson("[" + order(1) + "]"));

    assertThatIllegalStateException()
        .isThrownBy(() ->
            orders.page(
                ALL,
                250,
                _ -> {
                  throw new IllegalStateException("ours");
                }))
        .withMessage("ours");
  }

  @Test
  void refusesAPageThatBigCommerceWouldRefuse() {
    assertThatIllegalArgumentException().isThrownBy(() -> orders.page(ALL, 251, seen::add));
    assertThatIllegalArgumentException().isThrownBy(() -> orders.page(ALL, 0, seen::add));
  }

  private static void answer(ResponseDefinitionBuilder answer) {
    API.stubFor(get(anyUrl()).willReturn(answer));
  }

  private ApiTrouble trouble() {
    seen.clear();
    return catchThrowableOfType(ApiTrouble.class, () -> orders.page(ALL, 250, seen::add));
  }
}
