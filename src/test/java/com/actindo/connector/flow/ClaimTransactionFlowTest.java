package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "connected" means: all of section 6 of the contract, or nothing. */
class ClaimTransactionFlowTest {
  private static final String EMAIL = Merchant.email(Merchant.INSTALLER);

  private static TestApp app;
  private static Facts facts;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void createsTheConnectionWithDefaultSettings() {
    String id = connect("basic1");

    assertThat(
            facts.text(
                "select concat_ws('|', workspace, name, driver, store_hash, source, status_reason,"
                    + " sealed_token is null, disabled, released) from connector.connection"
                    + " where id = ?::bigint",
                id))
        .isEqualTo("basic1|BigCommerce (basic1)|bigcommerce|basic1|app|not-synchronised|t|f|f");
    assertThat(
            facts.text(
                "select concat_ws('|', workspace, variant_option_type, order_statuses,"
                    + " coalesce(order_from_id, 0), coalesce(order_created_from::text, 'none'),"
                    + " import_archived_orders, only_push_mapped_attributes)"
                    + " from connector.connection_settings where connection_id = ?::bigint",
                id))
        .isEqualTo("basic1|dropdown|{11}|0|none|f|f");
    assertThat(
            facts.text(
                "select workspace || '|' || connection_id from connector.store_holder"
                    + " where store_hash = 'basic1'"))
        .isEqualTo("basic1|" + id);
  }

  @Test
  void createsAttributesGroupsAndSetsWithTheKeysOfTheContract() {
    String id = connect("keys1");

    assertThat(facts.count("attribute where connection_id = ?::bigint", id)).isEqualTo(97);
    assertThat(facts.count("attribute where workspace = 'keys1' and connection_id is null"))
        .isEqualTo(24);
    assertThat(
            facts.texts("select key from connector.attribute where connection_id = ?::bigint", id))
        .allMatch(key -> key.contains(id) && !key.contains("{id}"));
    assertThat(
            facts.texts(
                "select key from connector.attribute_set where connection_id = ?::bigint", id))
        .containsExactlyInAnyOrder(
            "channels_offer_connection_" + id,
            "channels_order_connection_" + id,
            "channels_order_line_item_connection_" + id,
            "channels_shipment_connection_" + id);
    assertThat(
            facts.texts(
                "select key from connector.attribute_group where connection_id = ?::bigint", id))
        .isNotEmpty()
        .allMatch(key ->
            key.matches(
                "channels_(offer|order|order_line_item|shipment)_group_[a-z0-9_]+_connection_"
                    + id));
    assertThat(facts.count("attribute_set_member where workspace = 'keys1'")).isEqualTo(121);
  }

  @Test
  void createsWhatAWorkspaceHasOnceForItsFirstConnectionOnly() {
    connect("shared1", "shared");
    String second = connect("shared2", "shared");

    assertThat(facts.count("attribute where workspace = 'shared' and connection_id is null"))
        .isEqualTo(24);
    assertThat(facts.count("attribute where connection_id = ?::bigint", second)).isEqualTo(97);
    assertThat(
            facts.count(
                "attribute_set_member m join connector.attribute_set s on s.id = m.set_id"
                    + " where s.connection_id = ?::bigint",
                second))
        .isEqualTo(121);
  }

  @Test
  void leavesATrailAndQueuesTheFirstSynchronisation() {
    String id = connect("queue1");

    assertThat(
            facts.texts(
                "select concat_ws('|', actor_kind, actor_id, workspace, event, connection_id,"
                    + " detail->>'store_user') from connector.audit_event"
                    + " where store_hash = 'queue1' and workspace is not null"))
        .containsExactly("workspace-user|77|queue1|store.claimed|" + id + "|12");
    String process =
        facts.text(
            "select id from connector.process where connection_id = ?::bigint"
                + " and kind = 'synchronisation' and status = 'queued'",
            id);
    assertThat(
            facts.count(
                "scheduled_tasks where task_name = 'synchronise' and task_instance = ?", process))
        .isOne();
    assertThat(facts.count("installation where store_hash = 'queue1' and unclaimed_since is null"))
        .isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "workspace, insert",
    "connection, insert",
    "connection_settings, insert",
    "attribute, insert",
    "attribute_group, insert",
    "attribute_set, insert",
    "attribute_set_member, insert",
    "attribute_element, insert",
    "store_holder, insert",
    "installation, update",
    "process, insert",
    "scheduled_tasks, insert",
    "audit_event, insert",
    "claim, update",
    "setup_ticket, update"
  })
  void leavesNothingWhenItFailsAndTheNextClickGoesOn(String table, String operation) {
    String hash = "fails" + table.replace("_", "");
    var merchant = new Merchant(app, hash);
    merchant.workspace(hash, EMAIL, "connections.manage");
    Answer setup = merchant.install("c-" + hash, "t-" + hash);
    List<Integer> before = everything();

    Answer failed = failing(table, operation, () -> merchant.connect(setup, hash));

    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.body()).contains("href=\"/setup\"").doesNotContain("out of order");
    assertThat(everything()).isEqualTo(before);
    Answer fresh = merchant.browser.open("/setup");
    assertThat(fresh.status()).isEqualTo(200);
    assertThat(merchant.connect(fresh, hash).header("Location")).isEqualTo("/setup/connected");
    assertThat(facts.count("connection where store_hash = ?", hash)).isOne();
    assertThat(
            facts.count(
                "attribute a join connector.connection c on c.id = a.connection_id"
                    + " where c.store_hash = ?",
                hash))
        .isEqualTo(97);
  }

  /** While the table refuses what the end of a claim does to it. */
  private static Answer failing(
      String table, String operation, java.util.function.Supplier<Answer> click) {
    String when = table.equals("claim") ? " when (new.status = 'connected')" : "";
    facts.change(
        "create or replace function connector.fail() returns trigger language plpgsql as"
            + " $$begin raise exception 'out of order'; end$$");
    facts.change(
        "create trigger fails before %s on connector.%s for each row%s execute function"
                .formatted(operation, table, when)
            + " connector.fail()");
    try {
      return click.get();
    } finally {
      facts.change("drop trigger fails on connector." + table);
    }
  }

  private static List<Integer> everything() {
    return List.of(
        facts.count("workspace"),
        facts.count("connection"),
        facts.count("connection_settings"),
        facts.count("attribute"),
        facts.count("attribute_group"),
        facts.count("attribute_set"),
        facts.count("attribute_set_member"),
        facts.count("attribute_element"),
        facts.count("store_holder"),
        facts.count("process"),
        facts.count("scheduled_tasks"),
        facts.count("audit_event"),
        facts.count("claim where status = 'connected'"),
        facts.count("setup_ticket where used_at is not null"),
        facts.count("installation where unclaimed_since is null"));
  }

  private static String connect(String hash) {
    return connect(hash, hash);
  }

  private static String connect(String hash, String workspace) {
    var merchant = new Merchant(app, hash);
    merchant.workspace(workspace, EMAIL, "connections.manage");
    Answer answer = merchant.connect(merchant.install("c-" + hash, "t-" + hash), workspace);
    assertThat(answer.header("Location")).isEqualTo("/setup/connected");
    return facts.text("select id from connector.connection where store_hash = ?", hash);
  }
}
