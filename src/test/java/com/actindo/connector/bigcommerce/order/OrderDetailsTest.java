package com.actindo.connector.bigcommerce.order;

import static com.actindo.connector.bigcommerce.order.OrderJson.line;
import static com.actindo.connector.bigcommerce.order.OrderJson.order;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is asked about one order, or about how many there are, and the one call that writes. */
class OrderDetailsTest {
  private static final String ORDERS = "/stores/abc/v2/orders";

  @RegisterExtension
  static final WireMockExtension API =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final BigCommerceApi api =
      new BigCommerceApi(URI.create(API.baseUrl()), Duration.ofSeconds(20));
  private final OrderCalls orders = api.store(new StoreHash("abc"), Secret.of("t")).orders();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void followsThePagesOfLinesUntilAShortOne() throws ApiTrouble {
    stub(get(ORDERS + "/7/products?limit=250&page=1").willReturn(okJson(lines(1, 250))));
    stub(get(ORDERS + "/7/products?limit=250&page=2").willReturn(okJson(lines(251, 251))));

    assertThat(orders.lines(7)).hasSize(251).extracting(ShopLine::id).doesNotHaveDuplicates();
    API.verify(2, anyRequestedFor(anyUrl()));
  }

  @Test
  void endsWithAPageThatIsEmptyOrRepeats() throws ApiTrouble {
    stub(get(ORDERS + "/7/products?limit=250&page=1").willReturn(okJson(lines(1, 250))));
    stub(get(ORDERS + "/7/products?limit=250&page=2").willReturn(noContent()));
    assertThat(orders.lines(7)).hasSize(250);

    stub(get(ORDERS + "/7/products?limit=250&page=2").willReturn(okJson(lines(1, 250))));
    assertThat(orders.lines(7)).hasSize(250);
  }

  @Test
  void leavesOutALineThatCannotBeRead() throws ApiTrouble {
    stub(
        get(ORDERS + "/7/products?limit=250&page=1")
            .willReturn(okJson("[" + line(1, 1) + ",{\"id\":2},null]")));

    assertThat(orders.lines(7)).extracting(ShopLine::id).containsExactly(1L);
  }

  @Test
  void readsCoupons() throws ApiTrouble {
    stub(
        get(ORDERS + "/7/coupons?limit=250&page=1")
            .willReturn(
                okJson(
                    """
                    [{"id":1,"coupon_id":9,"order_id":7,"code":"TEN","amount":"10.0000","type":2,
                      "discount":2.5},
                     {"id":2,"code":null,"type":"4","discount":"5.9500"},{"id":3}]\
                    """)));

    assertThat(orders.coupons(7))
        .containsExactly(
            new ShopCoupon(1, "TEN", 2, new BigDecimal("2.5")),
            new ShopCoupon(2, null, 4, new BigDecimal("5.9500")));
  }

  @Test
  void tellsWhichPartIsForbidden() {
    stub(get(urlPathEqualTo(ORDERS + "/7/coupons")).willReturn(aResponse().withStatus(403)));

    ApiTrouble trouble = trouble(() -> orders.coupons(7));

    assertThat(trouble.kind()).isEqualTo(Kind.FORBIDDEN);
    assertThat(trouble.call()).isEqualTo("GET /v2/orders/{id}/coupons");
  }

  @Test
  void readsOneOrderWithItsLines() throws ApiTrouble {
    stub(
        get(ORDERS + "/7?include=consignments.line_items,fees&consignment_structure=object")
            .willReturn(okJson(order(7).toString())));

    assertThat(orders.order(7).orElseThrow()).isInstanceOf(ShopEntry.Readable.class);
  }

  @Test
  void knowsAnOrderThatIsNotThere() throws ApiTrouble {
    stub(get(urlPathEqualTo(ORDERS + "/7")).willReturn(notFound()));
    assertThat(orders.order(7)).isEmpty();
    assertThat(orders.status(7)).isEmpty();

    stub(get(urlPathEqualTo(ORDERS + "/7")).willReturn(noContent()));
    assertThat(orders.order(7)).isEmpty();
  }

  @Test
  void asksForTheStatusOfAnOrder() throws ApiTrouble {
    stub(get(ORDERS + "/7").willReturn(okJson("{\"id\":7,\"status_id\":\"2\"}")));
    assertThat(orders.status(7)).contains(2);

    stub(get(ORDERS + "/7").willReturn(okJson("{\"id\":7}")));
    assertThat(trouble(() -> orders.status(7)).kind()).isEqualTo(Kind.FAILED);
  }

  @Test
  void changesTheStatusAndNothingElse() throws ApiTrouble {
    stub(put(ORDERS + "/7").willReturn(okJson(order(7).toString())));

    orders.changeStatus(7, 2);

    API.verify(
        putRequestedFor(urlEqualTo(ORDERS + "/7"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withRequestBody(equalTo("{\"status_id\":2}")));
  }

  @Test
  void tellsWhyAStatusIsRefused() {
    stub(
        put(ORDERS + "/7")
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withBody("[{\"status\":400,\"message\":\"The field is invalid.\"}]")));

    ApiTrouble trouble = trouble(() -> orders.changeStatus(7, 2));

    assertThat(trouble.kind()).isEqualTo(Kind.FAILED);
    assertThat(trouble.call()).isEqualTo("PUT /v2/orders/{id}");
    assertThat(trouble.error().orElseThrow().title()).isEqualTo("The field is invalid.");
  }

  @Test
  void countsByStatus() throws ApiTrouble {
    stub(
        get(ORDERS + "/count?min_id=5&")
            .willReturn(
                okJson(
                    """
                    {"statuses":[{"id":11,"name":"Awaiting","count":"40"},{"id":2,"count":3},
                     {"id":5},{"count":9}],"count":43}\
                    """)));

    OrderCounts counts = orders.count(new OrderQuery(5L, null, null, null, true));

    assertThat(counts.byStatus()).isEqualTo(Map.of(11, 40L, 2, 3L));
    assertThat(counts.of(Set.of(11, 0))).isEqualTo(40);
  }

  private static String lines(long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(id -> line(id, 1).toString())
        .collect(joining(",", "[", "]"));
  }

  private static void stub(MappingBuilder stub) {
    API.stubFor(stub);
  }

  private static ApiTrouble trouble(ThrowingCallable call) {
    return catchThrowableOfType(ApiTrouble.class, call);
  }
}
