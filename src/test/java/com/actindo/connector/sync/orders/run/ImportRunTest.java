package com.actindo.connector.sync.orders.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.OrderJson;
import com.actindo.connector.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs that nothing disturbs: what they ask for and what they leave behind. */
class ImportRunTest {
  private static TestDatabase rows;

  private ImportStage stage;

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
  }

  @AfterAll
  static void stop() {
    rows.close();
  }

  @BeforeEach
  void set() {
    stage = new ImportStage(rows);
  }

  @AfterEach
  void strike() {
    stage.close();
  }

  @Test
  void theFirstRunReadsPagesByKeyAndCountsOnce() {
    stage.orders(1, 600);

    Process process = stage.run();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(process.counts())
        .containsEntry("seen", 600)
        .containsEntry("imported", 600)
        .containsEntry("unchanged", 0);
    assertThat(process.stepsTotal()).isEqualTo(600);
    assertThat(stage.here()).hasSize(600).containsValue("complete");
    List<String> asked = stage.shop.asked();
    assertThat(asked).hasSize(4);
    assertThat(asked.getFirst()).startsWith("/v2/orders/count");
    assertThat(asked.get(2)).contains("min_id=251").contains("limit=250");
    assertThat(stage.count("customer where workspace = ?", stage.workspace.value())).isEqualTo(600);
    assertThat(stage.count("shop_order_line where workspace = ?", stage.workspace.value()))
        .isEqualTo(1200);
    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void oco7_theSameOrdersAgainChangeNothing() {
    stage.orders(1, 20);
    stage.run();
    List<String> before = stage.everything();
    String transaction = stage.text("select max(xmin::text::bigint) from connector.shop_order");

    stage.settings("order_from_id = 1");
    Process process = stage.run();

    assertThat(process.counts()).containsEntry("unchanged", 20).containsEntry("updated", 0);
    assertThat(stage.everything()).isEqualTo(before);
    assertThat(stage.text("select max(xmin::text::bigint) from connector.shop_order"))
        .isEqualTo(transaction);
  }

  @Test
  void aRunWithNothingNewAsksOnce() {
    stage.orders(1, 20);
    stage.run();
    stage.shop.asked();

    Process process = stage.runAfter(Duration.ofMinutes(20));

    List<String> asked = stage.shop.asked();
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst()).contains("min_date_modified=2026-01-02T02:59:05Z");
    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
  }

  @Test
  void oim5_theTimeOfTheLastSuccessIsKept() {
    stage.orders(1, 1);
    stage.run();

    assertThat(
            stage.text(
                "select last_success_at = timestamptz '2026-01-02T03:04:05Z'"
                    + " from connector.order_import where connection_id = ?",
                stage.connectionId))
        .isEqualTo("true");
  }

  @Test
  void laterRunsAskWithAnOverlapAndWriteOnlyWhatChanged() {
    stage.orders(1, 3);
    stage.run();
    stage.clock.tick(Duration.ofMinutes(3));
    stage.shop.put(OrderJson.of(2).lines(3).modified(stage.clock.instant()));

    Process second = stage.run();
    Process third = stage.runAfter(Duration.ofMinutes(1));

    assertThat(second.counts()).containsEntry("seen", 1).containsEntry("updated", 1);
    assertThat(third.counts()).containsEntry("seen", 1).containsEntry("unchanged", 1);
    assertThat(stage.count("shop_order_line where workspace = ?", stage.workspace.value()))
        .isEqualTo(7);
  }

  @Test
  void anEmptyAnswerDoesNotMoveTheWatermark() {
    stage.orders(1, 3);
    stage.run();
    stage.shop.put(OrderJson.of(4).created("2026-01-02T03:05:00Z"));
    stage.shop.fault((_, ctx) -> {
      ctx.status(204);
      return true;
    });
    stage.runAfter(Duration.ofHours(1));
    stage.shop.recover();

    stage.runAfter(Duration.ofHours(1));

    assertThat(stage.here()).containsKey(4L);
  }

  @Test
  void aLateOlderVersionChangesNothing() {
    stage.shop.put(OrderJson.of(1).lines(3).modified("2026-01-02T03:00:00Z"));
    stage.run();
    List<String> before = stage.everything();

    stage.shop.put(OrderJson.of(1).lines(1).modified("2026-01-02T02:59:59Z"));
    stage.run();

    assertThat(stage.everything()).isEqualTo(before);
  }

  @Test
  void aChangeWithinTheSameSecondIsSeen() {
    stage.shop.put(OrderJson.of(1).lines(1).modified("2026-01-02T03:04:05Z"));
    stage.run();

    stage.shop.put(OrderJson.of(1).lines(2).modified("2026-01-02T03:04:05Z"));
    Process process = stage.run();

    assertThat(process.counts()).containsEntry("updated", 1);
  }

  @Test
  void oco13_longOrdersNeedACallEachAndOnlyOnce() {
    stage.shop.put(OrderJson.of(1).lines(51), OrderJson.of(2));

    stage.run();
    List<String> first = stage.shop.asked();
    stage.settings("order_from_id = 1");
    stage.runAfter(Duration.ofMinutes(1));

    assertThat(first).filteredOn(call -> call.contains("/products")).hasSize(1);
    assertThat(stage.shop.asked()).noneMatch(call -> call.contains("/products"));
    assertThat(stage.count("shop_order_line where workspace = ?", stage.workspace.value()))
        .isEqualTo(53);
  }

  @Test
  void oco4_theSameAddressIsTheSameCustomerInAllConnections() {
    stage.shop.put(
        OrderJson.of(1).email("Ada@Example.com"), OrderJson.of(2).email(" ada@example.com "));

    stage.run();

    assertThat(stage.count("customer where workspace = ?", stage.workspace.value())).isOne();
    assertThat(stage.here()).hasSize(2);
  }

  @Test
  void msa2_oim17_faultyOrdersDoNotStopTheOthersAndRaiseTheFlag() {
    stage.shop.put(OrderJson.of(1), OrderJson.of(2).addresses(2), OrderJson.of(3));

    Process process = stage.run();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here())
        .containsEntry(1L, "complete")
        .containsEntry(2L, "error")
        .containsEntry(3L, "complete");
    assertThat(stage.connection().ordersOrReturnsHaveErrors()).isTrue();
    assertThat(openNotifications()).isEqualTo("orders-have-errors");

    stage.shop.put(OrderJson.of(2).modified(stage.clock.instant()));
    stage.runAfter(Duration.ofMinutes(1));

    assertThat(stage.here()).containsEntry(2L, "complete");
    assertThat(stage.connection().ordersOrReturnsHaveErrors()).isFalse();
    assertThat(openNotifications()).isEqualTo("null");
  }

  @Test
  void anEventTellsOfRunsThatChangedSomething() {
    stage.orders(1, 2);
    stage.run();
    stage.runAfter(Duration.ofMinutes(1));
    stage.runAfter(Duration.ofMinutes(20));

    assertThat(
            stage.count(
                "audit_event where event = 'connection.orders-imported' and workspace = ?",
                stage.workspace.value()))
        .isOne();
  }

  @Test
  void clocksThatAreDaysApartDoNotLoseOrders() {
    stage.orders(1, 1);
    Instant now = stage.clock.instant();
    stage.shop.fault((_, ctx) -> {
      ctx.header("Date", "Fri, 31 Dec 9999 23:59:59 GMT");
      return false;
    });
    stage.run();
    stage.shop.recover();
    stage.shop.put(OrderJson.of(2).created("2026-01-02T03:10:00Z"));

    stage.runAfter(Duration.ofHours(1));

    assertThat(stage.here()).hasSize(2);
    assertThat(stage.clock.instant()).isAfter(now);
  }

  private String openNotifications() {
    return String.valueOf(
        stage.text(
            "select string_agg(reason, ',') from connector.notification"
                + " where settled_at is null and connection_id = ?",
            stage.connectionId));
  }
}
