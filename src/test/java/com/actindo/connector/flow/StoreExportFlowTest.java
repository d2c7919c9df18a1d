package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.Commands;
import com.actindo.connector.TestApp;
import com.actindo.connector.testing.SeededOrders;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code export}: what is kept about one store, and about no other. */
class StoreExportFlowTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TestApp app;

  @BeforeEach
  void twoStores() {
    app = TestApp.start(Map.of());
    for (String store : List.of("mine1", "other1")) {
      var merchant = new Merchant(app, store);
      merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
      merchant.connect(merchant.install("code-" + store, "token-" + store), "demo");
    }
    app.runJobs();
    var ids =
        app.rows
            .everything()
            .fetch("select id from connector.connection order by store_hash")
            .into(Long.class);
    new SeededOrders(app.rows, ids.getFirst()).complete(77_001);
    app.rows
        .everything()
        .execute(
            "insert into connector.shop_order (workspace, connection_id, remote_id, status,"
                + " created_at) values ('demo', ?, 88002, 'imported', now())",
            ids.getLast());
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private Commands.Result export(String store) {
    return Commands.run(Map.of("DATABASE_URL", app.rows.databaseUrl()), "export", store);
  }

  @Test
  void writesALineOfJsonForEachRowOfTheStore() {
    var result = export("mine1");

    assertThat(result.status()).isZero();
    List<JsonNode> lines = result.out().lines().map(StoreExportFlowTest::read).toList();
    assertThat(lines)
        .extracting(line -> line.get("table").textValue())
        .contains(
            "installation",
            "store_user",
            "install_attempt",
            "setup_ticket",
            "page_key",
            "claim",
            "store_holder",
            "connection",
            "process",
            "customer",
            "shop_order",
            "shop_order_line",
            "audit_event");
    assertThat(result.out())
        .contains(Merchant.email(Merchant.INSTALLER), "ada@example.com", "77001", "store.claimed")
        .contains("\"event\":\"installation.saved\"")
        .doesNotContain("88002", "other1");
    assertThat(lines)
        .filteredOn(line -> line.get("table").textValue().equals("shop_order"))
        .singleElement()
        .satisfies(line ->
            assertThat(line.at("/row/attributes/bill_address_city").textValue())
                .isEqualTo("London"));
  }

  @Test
  void keepsTokensKeysAndHashesToItself() {
    assertThat(export("mine1").out())
        .doesNotContain("token-mine1", "sealed_token", "key_id", "key_hash", "ticket_hash")
        .doesNotContain("code_hash", "browser_hash", "state_hash");
  }

  @Test
  void isOnTheTrail() {
    export("mine1");

    assertThat(
            app.rows
                .everything()
                .fetch(
                    "select store_hash || ' ' || actor_kind from connector.audit_event"
                        + " where event = 'store.exported'")
                .into(String.class))
        .containsExactly("mine1 service");
  }

  @Test
  void writesNothingAboutAStoreThatNobodyKnows() {
    var result = export("nobody1");

    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
  }

  @Test
  void refusesWhatIsNoStoreHash() {
    var result = export("stores/mine1");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).hasLineCount(1).startsWith("STORE_HASH ").contains("--help");
    assertThat(result.out()).isEmpty();
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }
}
