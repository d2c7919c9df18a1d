package com.actindo.connector.sync.orders.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.sync.process.Notice;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.OrderJson;
import com.actindo.connector.testing.TestDatabase;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which orders come, by the connection's filters. */
class FilteredImportTest {
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
  void ofi1_ofi2_ofAllStatusesOnlyTheChosenOneComesAndThatIs11AtFirst() {
    IntStream.rangeClosed(0, 14)
        .forEach(status -> stage.shop.put(OrderJson.of(100 + status).status(status)));

    stage.run();

    assertThat(stage.here()).containsOnlyKeys(111L);
  }

  @Test
  void ofi1_ofi13_ofi15_severalStatusesAreFilteredHereAndIncompleteIsAnOrdinaryOne() {
    stage.settings("order_statuses = '{0,2}'");
    IntStream.rangeClosed(0, 14)
        .forEach(status -> stage.shop.put(OrderJson.of(100 + status).status(status)));

    Process process = stage.run();

    assertThat(stage.here()).containsOnlyKeys(100L, 102L);
    assertThat(process.counts()).containsEntry("seen", 15).containsEntry("skipped", 13);
    assertThat(stage.shop.asked()).noneMatch(call -> call.contains("status_id"));
  }

  @Test
  void ofi3_theFirstIdIsInclusive() {
    stage.settings("order_from_id = 100");
    stage.orders(99, 101);

    stage.run();

    assertThat(stage.here()).containsOnlyKeys(100L, 101L);
  }

  @Test
  void ofi4_theDayCountsFromItsFirstSecondInTheStoresZone() {
    stage.settings("order_created_from = '2026-01-05'");
    stage.shop.put(
        OrderJson.of(1).created("2026-01-04T22:59:59Z"),
        OrderJson.of(2).created("2026-01-04T23:00:00Z"));

    stage.run();

    assertThat(stage.here()).containsOnlyKeys(2L);
  }

  @Test
  void ofi4_ofi14_aStoreThatIgnoresParametersIsFilteredHere() {
    stage.settings("order_created_from = '2026-01-05', order_from_id = 2");
    stage.shop.fault((_, ctx) -> {
      if (ctx.path().endsWith("/count") || ctx.queryParam("min_id").length() > 1) {
        return false;
      }
      ctx.contentType("application/json")
          .result(
              OrderJson.page(
                  OrderJson.of(1),
                  OrderJson.of(2).created("2026-01-04T22:59:59Z"),
                  OrderJson.of(3).created("2026-01-05T12:00:00Z").archived(),
                  OrderJson.of(4).created("2026-01-05T12:00:00Z").status(5),
                  OrderJson.of(5).created("2026-01-05T12:00:00Z")));
      return true;
    });

    stage.run();

    assertThat(stage.here()).containsOnlyKeys(5L);
  }

  @Test
  void ofi6_theFiltersAddUp() {
    stage.settings("order_from_id = 100, order_statuses = '{11,2}'");
    stage.shop.put(OrderJson.of(99), OrderJson.of(100).status(3), OrderJson.of(101).status(2));

    stage.run();

    assertThat(stage.here()).containsOnlyKeys(101L);
  }

  @Test
  void ofi7_archivedOrdersComeOnlyWhenTheyAreWanted() {
    stage.shop.put(OrderJson.of(1), OrderJson.of(2).archived());

    stage.run();
    assertThat(stage.here()).containsOnlyKeys(1L);
    stage.settings("import_archived_orders = true");
    stage.run();

    assertThat(stage.here()).containsOnlyKeys(1L, 2L);
  }

  @Test
  void ofi8_anOrderThatIsArchivedLaterStays() {
    stage.orders(1, 2);
    stage.run();

    stage.shop.put(OrderJson.of(2).archived().modified(stage.clock.instant()));
    stage.runAfter(Duration.ofMinutes(10));

    assertThat(stage.here()).containsOnlyKeys(1L, 2L);
  }

  @Test
  void ofi9_withoutAStatusNothingIsAskedForAndTheRunEndsWellWithANotice() {
    stage.settings("order_statuses = '{}'");
    stage.orders(1, 2);

    Process process = stage.run();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(process.notices()).containsExactly(new Notice("no-status-chosen", "orders"));
    assertThat(stage.shop.asked()).isEmpty();
  }

  @Test
  void ofi10_withoutIdAndDayAllWithTheStatusCome() {
    stage.orders(1, 3);

    stage.run();

    assertThat(stage.here()).hasSize(3);
    assertThat(stage.shop.asked()).noneMatch(call -> call.contains("min_id=1&"));
  }

  @Test
  void ofi11_whatIsHereStaysWhenTheFiltersBecomeStricter() {
    stage.orders(1, 3);
    stage.run();

    stage.settings("order_statuses = '{2}'");
    stage.run();

    assertThat(stage.here()).hasSize(3);
  }

  @Test
  void ofi12_anOrderThatIsHereIsRefreshedWhateverBecameOfItAndOneThatIsNotIsFiltered() {
    stage.orders(1, 1);
    stage.run();

    stage.shop.put(
        OrderJson.of(1).status(2).modified(stage.clock.instant()),
        OrderJson.of(2).status(2).modified(stage.clock.instant()));
    Process process = stage.runAfter(Duration.ofMinutes(10));

    assertThat(stage.here()).containsOnlyKeys(1L);
    assertThat(
            stage.text(
                "select shop_status from connector.shop_order where connection_id = ?",
                stage.connectionId))
        .isEqualTo("2");
    assertThat(process.counts()).containsEntry("updated", 1).containsEntry("skipped", 1);
  }

  @Test
  void ofi5_anUnknownTimeZoneIsToldWhenADayIsAskedFor() {
    stage.connection("time_zone = 'Mars/Crater'");
    stage.settings("order_created_from = '2026-01-05'");

    assertThat(stage.run().notices()).containsExactly(new Notice("time-zone-unknown", "orders"));
  }

  @Test
  void otherFiltersBeginWithAFullRunAgain() {
    stage.shop.put(OrderJson.of(1), OrderJson.of(2).status(2));
    stage.run();
    assertThat(stage.here()).containsOnlyKeys(1L);

    stage.settings("order_statuses = '{2,11}'");
    stage.runAfter(Duration.ofDays(1));

    assertThat(stage.here()).containsOnlyKeys(1L, 2L);
  }
}
