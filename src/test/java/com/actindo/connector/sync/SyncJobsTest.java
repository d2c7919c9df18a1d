package com.actindo.connector.sync;

import static com.actindo.connector.db.gen.Tables.PROCESS;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.token.StoreTokens.Opened;
import com.actindo.connector.sync.job.SyncOutcome;
import com.actindo.connector.sync.job.SyncOutcome.HandedBack;
import com.actindo.connector.sync.job.SyncOutcome.Unwanted;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.testing.TestScheduler;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SyncJobsTest {
  @RegisterExtension
  private static final WireMockExtension BIG_COMMERCE =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private static TestDatabase rows;

  private SyncStage stage;

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
    stage = new SyncStage(rows, BIG_COMMERCE);
  }

  @AfterEach
  void strike() {
    stage.close();
  }

  @Test
  void vanishWithTheTransactionThatQueuedThem() {
    assertThatThrownBy(() ->
            stage.database.tenantDo(
                stage.workspace,
                tx -> {
                  stage.jobs.enqueue(tx, stage.workspace, stage.connectionId);
                  throw new IllegalStateException("changed my mind");
                }))
        .hasMessageContaining("changed my mind");

    assertThat(stage.jobsLeft()).isZero();
    assertThat(rows.everything().fetchCount(PROCESS, PROCESS.CONNECTION_ID.eq(stage.connectionId)))
        .isZero();
  }

  @Test
  void areQueuedOnceWhileOneIsUnderWay() {
    Process first = stage.enqueue();
    Process second = stage.enqueue();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(stage.jobsLeft()).isEqualTo(1);
  }

  @Test
  void areQueuedOnceByCallersAtTheSameMoment() throws Exception {
    assertThat(together(stage::enqueue).stream().map(Process::id).distinct()).hasSize(1);
    assertThat(stage.jobsLeft()).isEqualTo(1);
  }

  @Test
  void runOnceInTwoInstances() throws Exception {
    stage.enqueue();
    var other = TestScheduler.create(rows.pool(), stage.clock, stage.jobs.task(stage.synchroniser));
    var schedulers = new ConcurrentLinkedQueue<>(List.of(stage.scheduler, other));

    together(() -> {
      Objects.requireNonNull(schedulers.poll()).runAnyDueExecutions();
      return true;
    });

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.calls("/v2/store")).isEqualTo(1);
  }

  @Test
  void endTheSameWhenTheyAreKilledInTheMiddleAndRunAgain() {
    Process process = stage.enqueue();
    stage.database.tenantDo(
        stage.workspace,
        tx -> {
          stage.processes.begin(tx, stage.workspace, process.id());
          stage.processes.progress(tx, stage.workspace, process.id(), "channels", 2);
        });
    rows.everything()
        .execute(
            "update connector.scheduled_tasks set picked = true, picked_by = 'killed',"
                + " last_heartbeat = execution_time, version = version + 1");

    stage.scheduler.runAnyDueExecutions();
    assertThat(stage.process().step()).isEqualTo("channels");
    stage.clock.tick(Duration.ofMinutes(1));
    stage.scheduler.runDeadExecutionDetection();
    stage.scheduler.runAnyDueExecutions();

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.process().id()).isEqualTo(process.id());
    assertThat(stage.connection().active()).isTrue();
    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void doNothingWhenTheyRunAgainAfterTheEnd() {
    Process process = stage.synchronise();
    var job = SyncJob.first(stage.workspace, stage.connectionId, process.id());

    assertThat(stage.synchroniser.run(job)).isInstanceOf(Unwanted.class);
    assertThat(stage.calls("/v2/store")).isEqualTo(1);
  }

  @Test
  void comeBackByThemselvesToAStoreThatWasUnavailable() {
    awayFor(3);
    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.STORE_UNAVAILABLE);
    Process failed = stage.process();

    stage.after(Duration.ofMinutes(14));
    assertThat(stage.process().id()).isEqualTo(failed.id());
    stage.recover();
    stage.after(Duration.ofMinutes(2));
    Process again = stage.after(Duration.ZERO);

    assertThat(again.id()).isGreaterThan(failed.id());
    assertThat(again.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.connection().active()).isTrue();
    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void doNotComeBackOnceSomebodyHasDealtWithTheConnection() {
    awayFor(3);
    Process failed = stage.process();
    rows.everything()
        .execute(
            "update connector.connection set disabled = true where id = " + stage.connectionId);

    stage.after(Duration.ofMinutes(20));

    assertThat(stage.process().id()).isEqualTo(failed.id());
    assertThat(stage.jobsLeft()).isZero();
  }

  /** Lets the store be unavailable for so many pauses, after which the synchronisation fails. */
  private void awayFor(int pauses) {
    stage.refuse(503);
    stage.synchronise();
    for (int i = 0; i < pauses; i++) {
      stage.after(Duration.ofMinutes(10));
    }
    assertThat(stage.process().status()).isEqualTo(ProcessStatus.FAILED);
  }

  @Test
  void endWithTheirConnection() {
    var begun = SyncJob.first(stage.workspace, stage.connectionId, stage.enqueue().id());
    rows.everything().execute("delete from connector.connection where id = " + begun.connection());

    assertThat(stage.synchroniser.run(begun)).isInstanceOf(Unwanted.class);
    assertThat(stage.process().status()).isEqualTo(ProcessStatus.CANCELLED);
    assertThat(stage.process().error()).isEqualTo("deleted");
  }

  @Test
  void areGivenUpWithoutAConnectionToo() {
    var begun = SyncJob.first(stage.workspace, stage.connectionId, stage.enqueue().id());
    rows.everything().execute("delete from connector.connection where id = " + begun.connection());

    stage.synchroniser.giveUp(begun);

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.CANCELLED);
  }

  @Test
  void endOnceWhenTwoRunAtTheSameMoment() throws Exception {
    var job = SyncJob.first(stage.workspace, stage.connectionId, stage.enqueue().id());

    List<SyncOutcome> outcomes = together(() -> stage.synchroniser.run(job));

    assertThat(outcomes).filteredOn(SyncOutcome.Done.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Unwanted.class::isInstance).hasSize(1);
    assertThat(stage.connection().active()).isTrue();
  }

  @Test
  void areHandedBackWhenTheServiceStops() {
    var job = SyncJob.first(stage.workspace, stage.connectionId, stage.enqueue().id());
    stage.tokens(_ -> {
      Thread.currentThread().interrupt();
      return new Opened.Good(Secret.of(SyncStage.TOKEN));
    });

    SyncOutcome outcome = interrupted(job);

    assertThat(outcome).isInstanceOf(HandedBack.class);
    assertThat(stage.process().status()).isEqualTo(ProcessStatus.RUNNING);
  }

  @Test
  void areTriedAgainAfterAFaultOfOurOwnAndThenGivenUp() {
    stage.tokens(_ -> {
      throw new IllegalStateException("a bug");
    });
    stage.synchronise();
    assertThat(stage.process().status()).isEqualTo(ProcessStatus.RUNNING);

    for (int fault = 1; fault < 8; fault++) {
      assertThat(stage.jobsLeft()).isEqualTo(1);
      stage.after(Duration.ofMinutes(3));
    }

    assertThat(stage.jobsLeft()).isZero();
    assertThat(stage.process().error()).isEqualTo("internal");
    assertThat(stage.connection().active()).isFalse();
  }

  @Test
  void runOnTheThreadsOfTheServiceAsSoonAsItIsTold() throws Exception {
    var begun = new CountDownLatch(1);
    stage.tokens(_ -> {
      begun.countDown();
      return new Opened.Good(Secret.of(SyncStage.TOKEN));
    });
    InstantSource clock = stage.clock;
    try (var scheduler =
        SyncScheduler.threaded(
            rows.pool(), List.of(stage.jobs.task(stage.synchroniser)), List.of(), clock, 4)) {
      scheduler.start();
      stage.enqueue();
      scheduler.wake();
      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.jobsLeft()).isZero();
  }

  private SyncOutcome interrupted(SyncJob job) {
    try {
      return stage.synchroniser.run(job);
    } finally {
      assertThat(Thread.interrupted()).isFalse();
    }
  }

  /** Runs it twice at the same moment. */
  private static <T> List<T> together(Callable<T> work) throws Exception {
    var barrier = new CyclicBarrier(2);
    Callable<T> waiting =
        () -> {
          barrier.await();
          return work.call();
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      Future<T> one = threads.submit(waiting);
      Future<T> two = threads.submit(waiting);
      return List.of(one.get(), two.get());
    }
  }
}
