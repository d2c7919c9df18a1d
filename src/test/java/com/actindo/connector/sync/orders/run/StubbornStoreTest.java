package com.actindo.connector.sync.orders.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.OrderJson;
import com.actindo.connector.testing.TestDatabase;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One order, or one kind of call, that never works must not stand in the way of all others. */
class StubbornStoreTest {
  private static final Duration MINUTES = Duration.ofMinutes(2);
  private static final Duration LATER = Duration.ofHours(1);

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

  /** Runs an import, and what it waits for, until it ends. */
  private Process ended() {
    Process process = stage.run();
    for (int i = 0; i < 30 && process.endedAt() == null; i++) {
      process = stage.after(MINUTES);
    }
    return process;
  }

  private void fail(int status, Predicate<Context> calls) {
    stage.shop.fault((_, ctx) -> {
      boolean fails = calls.test(ctx);
      if (fails) {
        ctx.status(status);
      }
      return fails;
    });
  }

  private void retry(long remoteId) {
    rows.everything()
        .execute(
            "update connector.shop_order set status = 'not-imported', fault = null,"
                + " fault_facts = '{}' where connection_id = ? and remote_id = ?",
            stage.connectionId,
            remoteId);
  }

  private String fault(long remoteId) {
    return stage.text(
        "select fault from connector.shop_order where connection_id = ? and remote_id = "
            + remoteId,
        stage.connectionId);
  }

  private String shopStatus(long remoteId) {
    return stage.text(
        "select shop_status::text from connector.shop_order where connection_id = ?"
            + " and remote_id = "
            + remoteId,
        stage.connectionId);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504, 418})
  void anOrderThatIsAskedForAgainAndNeverGivenIsAnErrorAndTheNextOnesCome(int status) {
    stage.shop.put(OrderJson.of(1).addresses(2), OrderJson.of(2));
    stage.run();
    retry(1);
    fail(status, ctx -> ctx.path().endsWith("/orders/1"));
    stage.shop.put(OrderJson.of(7).modified(stage.clock.instant().plus(LATER)));
    stage.clock.tick(LATER);

    Process process = ended();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(fault(1)).isEqualTo("order-not-given");
    assertThat(stage.here()).containsEntry(7L, "complete");
  }

  @Test
  void aPageThatFailsWithOneOrderPassesItOverAndBringsThoseBehind() {
    stage.orders(1, 9);
    fail(
        500,
        ctx ->
            ctx.path().endsWith("/orders")
                && ctx.queryParam("include") != null
                && number(ctx, "min_id") <= 5
                && number(ctx, "min_id") + number(ctx, "limit") > 5);

    Process process = ended();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here()).hasSize(9).containsEntry(5L, "error").containsEntry(9L, "complete");
    assertThat(fault(5)).isEqualTo("order-not-given");
  }

  private static int number(Context ctx, String parameter) {
    return Integer.parseInt(Objects.requireNonNullElse(ctx.queryParam(parameter), "1"));
  }

  @Test
  void aKindOfCallThatAlwaysFailsIsGivenUpAfterAFewAndAskedForInTheNextRun() {
    for (int id = 1; id <= 20; id++) {
      stage.shop.put(OrderJson.of(id).with("coupon_discount", "1.00"));
    }
    fail(500, ctx -> ctx.path().endsWith("/coupons"));

    Process process = ended();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here()).hasSize(20).containsValue("imported");
    assertThat(stage.shop.asked()).hasSizeLessThan(12);
    stage.shop.recover();
    stage.runAfter(MINUTES);
    assertThat(stage.here()).doesNotContainValue("imported");
  }

  @Test
  void whatWasAskedForAgainBehindThePlaceComesInTheSameRun() {
    stage.shop.put(OrderJson.of(1), OrderJson.of(2).lines(51));
    stage.run();
    retry(2);
    stage.shop.fault((_, ctx) -> {
      if (ctx.path().endsWith("/orders/2")) {
        retry(1);
      }
      return false;
    });

    Process process = stage.runAfter(MINUTES);

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here()).containsEntry(1L, "complete").containsEntry(2L, "complete");
  }

  @Test
  void aChangeThatCameBetweenTwoTriesIsNotLost() {
    stage.settings("order_statuses = '{11,2}'");
    stage.orders(1, 2);
    stage.shop.put(OrderJson.of(3).status(1));
    stage.orders(4, 10);
    stage.shop.fault((call, ctx) -> {
      if (call == 2) {
        ctx.contentType("application/json").result(brokenAfterFour());
      } else if (call > 2) {
        ctx.status(500);
      }
      return call >= 2;
    });
    assertThat(ended().status()).isEqualTo(ProcessStatus.FAILED);
    stage.shop.recover();
    stage.clock.tick(LATER);
    stage.shop.put(OrderJson.of(3).status(11).modified(stage.clock.instant()));

    stage.runAfter(LATER);
    stage.runAfter(LATER);

    assertThat(stage.here()).hasSize(10).containsEntry(3L, "complete");
  }

  private static String brokenAfterFour() {
    String whole =
        OrderJson.page(
            List.of(OrderJson.of(1), OrderJson.of(2), OrderJson.of(3).status(1), OrderJson.of(4)));
    return whole.substring(0, whole.length() - 1) + ",{\"id\":5,\"sta";
  }

  @Test
  void otherFiltersDoNotHideWhatBecameOfOrdersThatAreHere() {
    stage.orders(1, 3);
    stage.run();
    stage.clock.tick(LATER);
    stage.shop.put(OrderJson.of(2).status(2).modified(stage.clock.instant()));
    stage.clock.tick(MINUTES);
    stage.settings("order_from_id = 1");

    stage.runAfter(MINUTES);
    stage.runAfter(MINUTES);

    assertThat(shopStatus(2)).isEqualTo("2");
  }

  @Test
  void anEmptySlipDoesNotHideWhatIsNewThoughSomethingElseWaits() {
    stage.shop.put(OrderJson.of(1).lines(51), OrderJson.of(2));
    fail(404, ctx -> ctx.path().endsWith("/products"));
    stage.run();
    stage.clock.tick(LATER);
    stage.shop.put(OrderJson.of(3).modified(stage.clock.instant()));
    fail(204, ctx -> ctx.path().endsWith("/orders"));
    stage.runAfter(Duration.ofMinutes(10));
    stage.shop.recover();

    stage.runAfter(LATER);

    assertThat(stage.here()).containsEntry(3L, "complete");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sat, 01 Jan 0000 00:00:00 +0000",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-10:00"
      })
  void aTimeOutsideOfTheCalendarIsAnErrorOfItsOrder(String time) {
    stage.shop.put(OrderJson.of(1), OrderJson.of(2).with("date_modified", time));
    stage.shop.put(OrderJson.of(3).with("date_created", time));

    Process process = ended();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here()).containsEntry(1L, "complete").hasSize(3);
  }

  @Test
  void aLongRunLetsOthersHaveTheirTurnAndGoesOnWhereItWas() {
    stage.orders(1, 600);
    stage.shop.fault((_, _) -> {
      stage.clock.tick(Duration.ofSeconds(50));
      return false;
    });
    stage.enqueue();
    stage.importer.run(stage.job());

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.RUNNING);
    assertThat(stage.here().size()).isBetween(1, 599);
    stage.shop.recover();
    stage.scheduler.runAnyDueExecutions();
    assertThat(stage.process().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.here()).hasSize(600);
  }
}
