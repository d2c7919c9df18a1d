package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.Commands;
import com.actindo.connector.TestApp;
import com.actindo.connector.testing.SeededOrders;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code export}: what is kept about one store, and about no other. */
class StoreExportFlowTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SECRET =
      Pattern.compile("token|secret|hash|digest|sealed|password|key");

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
    app.rows
        .everything()
        .execute(
            "with n as (insert into connector.notification (workspace, connection_id,"
                + " connection_name, level, reason, at) values ('demo', ?, 'x', 'error',"
                + " 'token-rejected', now()) returning id)"
                + " insert into connector.notification_read (workspace, user_id, notification_id,"
                + " read_at) select 'demo', 'reader', id, now() from n",
            ids.getFirst());
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private Commands.Result export(String store) {
    return Commands.run(database(), "export", store);
  }

  private Map<String, String> database() {
    return Map.of("DATABASE_URL", app.rows.databaseUrl());
  }

  @Test
  void writesALineOfJsonForEachRowOfTheStore() {
    var result = export("mine1");

    assertThat(result.status()).isZero();
    List<JsonNode> lines = lines(result);
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
            "notification_read",
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
  void keepsTokensAndHashesOfSecretsToItself() {
    var result = export("mine1");

    assertThat(result.out()).doesNotContain("token-mine1");
    assertThat(lines(result))
        .flatExtracting(line -> line.get("row").properties())
        .extracting(Map.Entry::getKey)
        .filteredOn(name -> SECRET.matcher(name).find())
        .containsOnly("store_hash", "lines_digest");
  }

  @Test
  void isUtf8WhateverTheMachineSpeaks() {
    app.rows.everything().execute("update connector.customer set last_name = 'Müller 東京'");
    var printed = new ByteArrayOutputStream();
    try (var ascii = new PrintStream(printed, true, StandardCharsets.US_ASCII)) {
      Commands.run(ascii, database(), "export", "mine1");
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Müller 東京");
  }

  @Test
  void knowsWhoStartedProcessesOfAConnectionThatIsGone() {
    app.rows
        .everything()
        .execute(
            "update connector.process set started_by = 'once-here';"
                + " delete from connector.connection where store_hash = 'mine1'");

    assertThat(export("mine1").out()).contains("once-here").doesNotContain("ada@example.com");
  }

  @Test
  void goesThroughMoreOrdersThanOnePage() {
    app.rows
        .everything()
        .execute(
            "insert into connector.shop_order (workspace, connection_id, remote_id, status,"
                + " created_at) select 'demo', id, n, 'imported', now() from connector.connection,"
                + " generate_series(1, 1200) n where store_hash = 'mine1'");

    assertThat(lines(export("mine1")))
        .filteredOn(line -> line.get("table").textValue().equals("shop_order"))
        .extracting(line -> line.at("/row/remote_id").longValue())
        .hasSize(1201)
        .doesNotHaveDuplicates();
  }

  @Test
  void endsWhenNobodyReadsOnAndIsOnTheTrailAllTheSame() {
    try (var closed = new PrintStream(new Closed())) {
      assertThat(Commands.run(closed, database(), "export", "mine1")).isEqualTo(1);
    }
    assertThat(trail()).containsExactly("mine1 service");
  }

  @Test
  void isOnTheTrail() {
    export("mine1");

    assertThat(trail()).containsExactly("mine1 service");
  }

  @Test
  void writesNothingAboutAStoreThatNobodyKnows() {
    var result = export("nobody1");

    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(trail()).isEmpty();
  }

  @Test
  void refusesWhatIsNoStoreHash() {
    var result = export("stores/mine1");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).hasLineCount(1).startsWith("STORE_HASH ").contains("--help");
    assertThat(result.out()).isEmpty();
  }

  /** A pipe whose reader has gone. */
  private static final class Closed extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  private List<String> trail() {
    return app.rows
        .everything()
        .fetch(
            "select store_hash || ' ' || actor_kind from connector.audit_event"
                + " where event = 'store.exported'")
        .into(String.class);
  }

  private static List<JsonNode> lines(Commands.Result result) {
    return result.out().lines().map(StoreExportFlowTest::read).toList();
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }
}
