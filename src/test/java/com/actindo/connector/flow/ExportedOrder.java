package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.actindo.connector.flow.Program.Answer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/** An imported order of a claimed store, and what the shop says and hears about its status. */
final class ExportedOrder {
  final Claimed store;
  final long id;
  private final long inShop;
  private final Facts facts;

  private ExportedOrder(Claimed store, long id, long inShop) {
    this.store = store;
    this.id = id;
    this.inShop = inShop;
    this.facts = new Facts(store.merchant.app);
  }

  /** The order is in this status in the shop, which lets itself be changed. */
  static ExportedOrder of(Claimed store, int present) {
    var facts = new Facts(store.merchant.app);
    long inShop = 100L + facts.count("shop_order where connection_id = ?", store.id);
    String id =
        facts.text(
            """
            insert into connector.shop_order (workspace, connection_id, remote_id, status,
              shop_status, channel_id, currency, total_inc_tax, total_ex_tax, ordered_at,
              attributes, created_at, imported_at)
            values (?, ?, ?, 'complete', 11, 1, 'EUR', 11.90, 10.00, now(),
              '{"remote_status": 11, "currency": "EUR"}', now(), now())
            returning id
            """,
            store.workspace,
            store.id,
            inShop);
    var order = new ExportedOrder(store, Long.parseLong(id), inShop);
    order.isInShop(present);
    order.whenChanged(okJson("{\"id\":" + inShop + "}"));
    return order;
  }

  void isInShop(int status) {
    whenAsked(okJson("{\"id\":" + inShop + ",\"status_id\":" + status + "}"));
  }

  void whenAsked(ResponseDefinitionBuilder answer) {
    store.merchant.answers("t-" + store.merchant.hash, "/v2/orders/" + inShop, answer);
  }

  void whenChanged(ResponseDefinitionBuilder answer) {
    store.merchant.app.bigCommerce.stubFor(
        put(urlPathEqualTo(address()))
            .withHeader("X-Auth-Token", equalTo("t-" + store.merchant.hash))
            .willReturn(answer));
  }

  /** Somebody sets the order's status. */
  Answer becomes(String status) {
    return store.program.post("/orders/" + id + "/status", "{\"status\":\"" + status + "\"}");
  }

  /** What the shop was told, as sent. */
  List<String> told() {
    return store
        .merchant
        .app
        .bigCommerce
        .findAll(putRequestedFor(urlPathEqualTo(address())))
        .stream()
        .map(LoggedRequest::getBodyAsString)
        .toList();
  }

  /** How often the shop was asked for the order. */
  int asked() {
    return store
        .merchant
        .app
        .bigCommerce
        .findAll(getRequestedFor(urlPathEqualTo(address())))
        .size();
  }

  /** Status and fault of the export, such as {@code error order-gone}. */
  String export() {
    return facts.text(
        "select concat_ws(' ', export_status, export_fault) from connector.shop_order"
            + " where id = ?",
        id);
  }

  /** One thing of the row. */
  String row(String expression) {
    return facts.text("select " + expression + " from connector.shop_order where id = ?", id);
  }

  private String address() {
    return "/api/stores/" + store.merchant.hash + "/v2/orders/" + inShop;
  }
}
