package com.actindo.connector.sync.orders.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.OrderJson;
import com.actindo.connector.testing.OrderShop;
import com.actindo.connector.testing.TestDatabase;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stores that answer badly: the run waits, goes on at its place, or fails once. */
class ImportFaultsTest {
  private static final Duration MINUTES = Duration.ofMinutes(2);

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
  void aRefusedPartLeavesTheOrderImportedAndIsAskedForInTheNextRun() {
    stage.shop.put(OrderJson.of(1).lines(51), OrderJson.of(2), OrderJson.of(3).lines(60));
    stage.shop.fault((_, ctx) -> {
      boolean products = ctx.path().endsWith("/products");
      if (products) {
        ctx.status(403);
      }
      return products;
    });

    Process process = stage.run();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here())
        .containsEntry(1L, "imported")
        .containsEntry(2L, "complete")
        .containsEntry(3L, "imported");
    assertThat(stage.shop.asked()).filteredOn(call -> call.contains("/products")).hasSize(1);

    stage.shop.recover();
    stage.runAfter(Duration.ofHours(1));

    assertThat(stage.here()).containsOnlyKeys(1L, 2L, 3L).doesNotContainValue("imported");
  }

  @Test
  void aPartThatFailsAgainAndAgainDoesNotStopTheOthers() {
    stage.shop.put(OrderJson.of(1).lines(51), OrderJson.of(2));
    stage.shop.fault((_, ctx) -> {
      boolean products = ctx.path().endsWith("/products");
      if (products) {
        ctx.status(500);
      }
      return products;
    });

    stage.run();
    stage.after(MINUTES);
    Process process = stage.after(MINUTES);

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here()).containsEntry(1L, "imported").containsEntry(2L, "complete");
  }

  @Test
  void aBusyStoreLetsTheRunWaitAsLongAsItSaysAndGoOnAtItsPlace() {
    stage.orders(1, 600);
    stage.shop.fault((call, ctx) -> {
      if (call == 3) {
        ctx.status(429).header("X-Rate-Limit-Time-Reset-Ms", "15000");
      }
      return call == 3;
    });

    Process waiting = stage.run();
    assertThat(waiting.status()).isEqualTo(ProcessStatus.WAITING);
    assertThat(waiting.error()).isEqualTo("bigcommerce-busy");
    stage.shop.asked();
    stage.shop.recover();
    Process process = stage.after(Duration.ofSeconds(15));

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(process.counts()).containsEntry("imported", 600).containsEntry("seen", 600);
    assertThat(stage.shop.asked().getFirst()).contains("min_id=251");
  }

  @Test
  void aPageThatIsTooMuchIsHalvedAndGrowsBack() {
    stage.orders(1, 600);
    stage.shop.fault((_, ctx) -> {
      boolean tooMuch =
          "251".equals(ctx.queryParam("min_id")) && Integer.parseInt(ctx.queryParam("limit")) > 125;
      if (tooMuch) {
        ctx.status(500);
      }
      return tooMuch;
    });

    stage.run();
    Process process = stage.after(MINUTES);

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.shop.asked().stream().map(call -> call.replaceAll(".*limit=", "")))
        .endsWith("250", "250", "125", "250");
    assertThat(stage.here()).hasSize(600);
  }

  @ParameterizedTest
  @CsvSource({"500, bigcommerce-failed, 11", "503, store-unavailable, 4"})
  void whatDoesNotPassFailsOnce(int status, String error, int tries) { // 7 halve the page
    stage.orders(1, 3);
    stage.shop.fault((call, ctx) -> {
      ctx.status(status);
      return call > 1;
    });

    stage.run();
    for (int i = 1; i < tries; i++) {
      stage.after(MINUTES);
    }

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.FAILED);
    assertThat(stage.process().error()).isEqualTo(error);
  }

  @Test
  void aPageThatRepeatsEndsInAFailureAndNotInALoop() {
    stage.orders(1, 300);
    stage.shop.fault((_, ctx) -> {
      boolean again = ctx.queryParam("min_id") != null;
      if (again) {
        ctx.contentType("application/json")
            .result(
                OrderJson.page(LongStream.rangeClosed(1, 250).mapToObj(OrderJson::of).toList()));
      }
      return again;
    });

    stage.run();
    for (int i = 0; i < 5; i++) {
      stage.after(MINUTES);
    }

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.FAILED);
    assertThat(stage.here()).hasSize(250);
    stage.shop.recover();
    stage.run();
    assertThat(stage.here()).hasSize(300);
  }

  @Test
  void anEmptyPageInTheMiddleIsAskedForAgain() {
    stage.orders(1, 600);
    stage.shop.fault(OrderShop.at(3, 204));

    assertThat(stage.run().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here()).hasSize(600);
  }

  @Test
  void anEmptyFirstPageIsNotBelievedWhenOrdersWereCounted() {
    stage.orders(1, 3);
    stage.shop.fault(OrderShop.at(2, 204));

    stage.run();

    assertThat(stage.here()).hasSize(3);
  }

  @Test
  void whatCameBeforeAnAnswerBrokeOffIsKeptAndNotAskedForAgain() {
    stage.orders(1, 10);
    stage.shop.fault((call, ctx) -> {
      if (call == 2) {
        ctx.contentType("application/json").result(brokenOff());
      }
      return call == 2;
    });

    stage.run();
    assertThat(stage.here()).hasSize(4);
    stage.shop.asked();
    stage.shop.recover();
    Process process = stage.after(MINUTES);

    assertThat(stage.shop.asked().getFirst()).contains("min_id=5");
    assertThat(process.counts()).containsEntry("imported", 10);
    assertThat(stage.here()).hasSize(10);
  }

  @Test
  void anOrderThatVanishesBetweenPagesIsNotMissed() {
    stage.orders(1, 300);
    stage.shop.fault((call, _) -> {
      if (call == 3) {
        stage.shop.remove(100);
        stage.shop.remove(280);
      }
      return false;
    });

    assertThat(stage.run().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here()).hasSize(299).containsKeys(100L, 251L, 300L);
  }

  @Test
  void unreadableEntriesAreErrorsOfTheirOwn() {
    stage.shop.put(OrderJson.of(1), OrderJson.of(2).with("date_created", "soon"), OrderJson.of(3));

    Process process = stage.run();

    assertThat(process.counts()).containsEntry("failed", 1).containsEntry("imported", 2);
    assertThat(stage.here()).containsEntry(2L, "error");
    assertThat(
            stage.text(
                "select fault || ' ' || (fault_facts ->> 'member') from connector.shop_order"
                    + " where status = 'error' and connection_id = ?",
                stage.connectionId))
        .isEqualTo("unreadable date_created");
  }

  /** Four orders, the beginning of a fifth, and nothing more. */
  private static String brokenOff() {
    String whole = OrderJson.page(LongStream.rangeClosed(1, 4).mapToObj(OrderJson::of).toList());
    return whole.substring(0, whole.length() - 1) + ",{\"id\":5,\"sta";
  }
}
