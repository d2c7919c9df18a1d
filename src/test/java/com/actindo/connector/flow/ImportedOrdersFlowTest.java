package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.OrderJson;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the rules of reading come to once orders are imported, over HTTP. */
class ImportedOrdersFlowTest {
  private static TestApp app;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void msa2_msa6_anOrderForSeveralAddressesIsAnErrorOfTheConnectionAndTheOthersAreComplete() {
    Claimed store =
        imported("several", OrderJson.of(1), OrderJson.of(2).addresses(2), OrderJson.of(3));

    JsonNode orders = store.program.get("/orders?sort=remoteId").json().at("/data");

    assertThat(orders.findValuesAsText("status")).containsExactly("complete", "error", "complete");
    assertThat(orders.at("/1/fault/reason").asText()).isEqualTo("several-shipping-addresses");
    assertThat(orders.at("/1/fault/facts/addresses").asText()).isEqualTo("2");
    assertThat(store.program.get(store.path()).at("/ordersOrReturnsHaveErrors")).isEqualTo("true");
  }

  @Test
  void oco5_eachChannelIsASubSalesChannelOfTheOneConnection() {
    Claimed store =
        imported(
            "channels",
            OrderJson.of(1).with("channel_id", 1),
            OrderJson.of(2).with("channel_id", 7));

    JsonNode orders = store.program.get("/orders?sort=remoteId").json().at("/data");

    assertThat(orders.at("/0/channel/id").asInt()).isEqualTo(1);
    assertThat(orders.at("/0/channel/name").asText()).isEqualTo("Storefront");
    assertThat(orders.at("/1/channel/id").asInt()).isEqualTo(7);
    assertThat(orders.at("/1/connectionId")).isEqualTo(orders.at("/0/connectionId"));
  }

  @Test
  void oco6_aChannelThatNobodyMetGoesByItsNumberAndTheListIsReadAgain() {
    Claimed store = imported("newchannel", OrderJson.of(1).with("channel_id", 7));

    JsonNode orders = store.program.get("/orders?connection=" + store.id).json().at("/data");
    JsonNode processes = store.program.get("/processes?connection=" + store.id).json().at("/data");

    assertThat(orders.at("/0/channel/name").asText()).isEqualTo("7");
    assertThat(processes.findValuesAsText("kind"))
        .containsExactly("synchronisation", "import", "synchronisation");
  }

  private static Claimed imported(String hash, OrderJson... orders) {
    Claimed store = Claimed.store(app, hash);
    store.merchant.answers("t-" + hash, "/v2/orders/count", okJson("{\"statuses\":[]}"));
    store.merchant.answers("t-" + hash, "/v2/orders", okJson(OrderJson.page(orders)));
    assertThat(store.program.post(store.path() + "/import").status()).isEqualTo(202);
    app.runJobs();
    return store;
  }
}
