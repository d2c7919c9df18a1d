package com.actindo.connector.sync.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.orders.mend.Mending;
import com.actindo.connector.sync.orders.mend.Picked;
import com.actindo.connector.sync.orders.run.ImportStage;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.OrderJson;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.testing.TestScheduler;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.workspace.Member;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user wants of imports, and what comes of it by itself. */
class RegularImportsTest {
  private static TestDatabase rows;

  private ImportStage stage;
  private ManualScheduler scheduler;
  private Imports imports;
  private Mending mending;
  private Member member;

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
    member = new Member(stage.workspace, "77", "Ada", null, Set.of(Right.VIEW, Right.MANAGE));
    var plans = new ImportPlanRepository();
    var regular =
        new RegularImports(stage.database, stage.connections, plans, stage.jobs, stage.clock);
    scheduler =
        TestScheduler.create(
            rows.pool(), stage.clock, stage.jobs.task(stage.importer), regular.task());
    imports =
        new Imports(
            stage.database,
            new ImportRows(
                stage.connections, new ConnectionEditRepository(stage.clock), plans, stage.audit),
            stage.jobs,
            regular,
            new SyncScheduler(scheduler));
    mending = stage.mending(new SyncScheduler(scheduler));
  }

  @AfterEach
  void strike() {
    stage.close();
  }

  @Test
  void oim1_comeAtTheChosenIntervalAndNotBefore() {
    plan(5);

    tick(Duration.ofMinutes(4));
    assertThat(runs()).isZero();
    tick(Duration.ofMinutes(1));
    assertThat(runs()).isOne();
    tick(Duration.ofMinutes(5));

    assertThat(runs()).isEqualTo(2);
    assertThat(stage.process().startedBy()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 90, -5})
  void oim1_otherIntervalsAreRefused(int minutes) {
    assertThatThrownBy(() -> plan(minutes))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type().slug()).isEqualTo("invalid"));
  }

  @Test
  void anotherIntervalCountsAtOnceAndNeverEndsThem() {
    plan(60);
    plan(2);
    tick(Duration.ofMinutes(2));
    assertThat(runs()).isOne();

    plan(null);
    tick(Duration.ofMinutes(2));
    tick(Duration.ofHours(1));

    assertThat(runs()).isOne();
    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void theSameIntervalAgainChangesNothingAndAStaleOneIsTold() {
    ImportPlan first = plan(5);

    assertThat(plan(5).version()).isEqualTo(first.version());
    plan(10);
    assertThatThrownBy(() ->
            imports.plan(
                member,
                stage.connectionId,
                15,
                new IfMatch(Optional.of("\"" + first.version() + "\""))))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type().slug()).isEqualTo("stale"));
  }

  @Test
  void oim15_aDisabledConnectionImportsNothingAndKeepsItsInterval() {
    plan(5);
    change("disabled = true");
    tick(Duration.ofMinutes(5));
    assertThat(runs()).isZero();

    change("disabled = false");
    tick(Duration.ofMinutes(5));

    assertThat(runs()).isOne();
  }

  @Test
  void oim16_aDueRunDuringARunningOneIsSkipped() {
    plan(2);
    stage.shop.put(OrderJson.of(1));
    stage.shop.fault((_, ctx) -> {
      ctx.status(429).header("Retry-After", "420");
      return true;
    });
    tick(Duration.ofMinutes(2));
    assertThat(stage.process().status()).isEqualTo(ProcessStatus.WAITING);

    tick(Duration.ofMinutes(2));
    tick(Duration.ofMinutes(2));

    assertThat(runs()).isOne();
  }

  @Test
  void stopWhenTheConnectionIsGone() {
    plan(5);
    change("deleting_at = now()");

    tick(Duration.ofMinutes(5));

    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void areNotPossibleWhileTheConnectionIsInactive() {
    change("disabled = true");

    assertThatThrownBy(() -> imports.request(member, stage.connectionId, IfMatch.any()))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type().slug()).isEqualTo("not-possible-now");
              assertThat(problem.names()).containsExactly("disabled");
            });
    assertThat(imports.requestAll(member)).isEmpty();
  }

  @Test
  void oim3_oim19_allActiveConnectionsAreImportedByTheSameFilters() {
    stage.shop.put(OrderJson.of(1), OrderJson.of(2).status(5));
    long other = stage.connect(new StoreHash("other" + stage.connectionId));

    assertThat(imports.requestAll(member))
        .extracting(process -> process.connectionId())
        .containsExactly(stage.connectionId, other);
    scheduler.runAnyDueExecutions();
    scheduler.runAnyDueExecutions();

    assertThat(stage.here()).containsOnlyKeys(1L);
    assertThat(
            stage.count(
                "audit_event where event = 'order.import-requested' and workspace = ?",
                stage.workspace.value()))
        .isEqualTo(2);
  }

  @Test
  void oim10_ordersInErrorAreAskedForAgain() {
    stage.shop.put(OrderJson.of(1), OrderJson.of(2).addresses(2), OrderJson.of(3).addresses(2));
    stage.run();
    Picked all = picked();
    stage.shop.put(OrderJson.of(2));
    stage.shop.remove(3);

    assertThat(mending.retry(member, all).done()).hasSize(2);
    assertThat(stage.here()).containsEntry(2L, "not-imported").containsEntry(1L, "complete");
    assertThat(stage.connection().ordersOrReturnsHaveErrors()).isFalse();
    stage.clock.tick(Duration.ofHours(1));
    scheduler.runAnyDueExecutions();

    assertThat(stage.here()).containsEntry(2L, "complete").containsEntry(3L, "error");
    assertThat(
            stage.count(
                "shop_order where fault = 'order-gone' and connection_id = ?", stage.connectionId))
        .isOne();
    assertThat(stage.connection().ordersOrReturnsHaveErrors()).isTrue();
  }

  @Test
  void oim11_canceledOrdersCountAsErrorsNoMoreAndStayCanceled() {
    stage.shop.put(OrderJson.of(1), OrderJson.of(2).addresses(2));
    stage.run();

    assertThat(mending.cancel(member, picked()).done()).hasSize(1);
    assertThat(stage.connection().ordersOrReturnsHaveErrors()).isFalse();
    stage.shop.put(OrderJson.of(2).addresses(2).modified(stage.clock.instant()));
    stage.run();

    assertThat(stage.here()).containsEntry(1L, "complete").containsEntry(2L, "canceled");
    assertThat(mending.retry(member, picked()).done()).isEmpty();
    assertThat(stage.connection().ordersOrReturnsHaveErrors()).isFalse();
  }

  @Test
  void othersMayNot() {
    var viewer = new Member(stage.workspace, "78", "Eve", null, Set.of(Right.VIEW));

    var none = new Picked(Map.of());

    assertThatThrownBy(() -> imports.requestAll(viewer)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> mending.retry(viewer, none)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> mending.cancel(viewer, none)).isInstanceOf(Problem.class);
  }

  private ImportPlan plan(@Nullable Integer minutes) {
    return imports.plan(member, stage.connectionId, minutes, IfMatch.any());
  }

  private void tick(Duration time) {
    stage.clock.tick(time);
    scheduler.runAnyDueExecutions();
    scheduler.runAnyDueExecutions();
  }

  private long runs() {
    return stage.count("process where kind = 'import' and connection_id = ?", stage.connectionId);
  }

  private void change(String assignments) {
    rows.everything()
        .execute(
            "update connector.connection set " + assignments + " where id = ?", stage.connectionId);
  }

  private Picked picked() {
    return new Picked(
        rows
            .everything()
            .fetch(
                "select id from connector.shop_order where connection_id = ?", stage.connectionId)
            .intoSet("id", Long.class)
            .stream()
            .collect(Collectors.toMap(id -> id, _ -> IfMatch.any())));
  }
}
