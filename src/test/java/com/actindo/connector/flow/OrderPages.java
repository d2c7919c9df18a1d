package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.actindo.connector.testing.OrderJson;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import java.util.List;
import java.util.stream.LongStream;

/** A store with 300 orders: a full page, and a short one. */
final class OrderPages {
  static final int ORDERS = 300;
  private static final int PAGE = 250;

  private OrderPages() {}

  /** Lets a store have them. */
  static void stub(WireMockServer bigCommerce, String hash) {
    String orders = ".*/stores/" + hash + "/v2/orders";
    bigCommerce.stubFor(
        get(urlPathMatching(orders + "/count"))
            .willReturn(okJson("{\"statuses\":[{\"id\":11,\"count\":" + ORDERS + "}]}")));
    page(bigCommerce, orders, absent(), 1, PAGE);
    page(bigCommerce, orders, equalTo(Integer.toString(PAGE + 1)), PAGE + 1, ORDERS);
  }

  private static void page(
      WireMockServer bigCommerce, String orders, StringValuePattern from, long first, long last) {
    List<OrderJson> page = LongStream.rangeClosed(first, last).mapToObj(OrderJson::of).toList();
    bigCommerce.stubFor(
        get(urlPathMatching(orders))
            .withQueryParam("min_id", from)
            .willReturn(okJson(OrderJson.page(page))));
  }

  /** What an import has left behind of a connection, without ids and times of our own. */
  static List<String> kept(Facts facts, String connection) {
    return facts.texts(
        "select concat_ws('|', o.remote_id, o.status, o.shop_status, o.total_inc_tax, o.ordered_at,"
            + " o.modified_at, o.attributes, o.lines_digest, o.version, c.email,"
            + " (select string_agg(concat_ws(' ', l.position, l.name, l.price_inc_tax), ','"
            + " order by l.position) from connector.shop_order_line l where l.order_id = o.id))"
            + " from connector.shop_order o join connector.customer c on c.id = o.customer_id"
            + " where o.connection_id = "
            + connection
            + " order by o.remote_id");
  }
}
