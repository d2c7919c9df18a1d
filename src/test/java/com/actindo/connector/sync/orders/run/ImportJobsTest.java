package com.actindo.connector.sync.orders.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.sync.job.SyncOutcome.HandedBack;
import com.actindo.connector.sync.job.SyncOutcome.Unwanted;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.OrderJson;
import com.actindo.connector.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports as jobs: handed on, cancelled, taken over, and never twice. */
class ImportJobsTest {
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
  void oim16_areQueuedOnceWhileOneIsUnderWay() {
    assertThat(stage.enqueue().id()).isEqualTo(stage.enqueue().id());
    assertThat(stage.jobsLeft()).isEqualTo(1);
  }

  @Test
  void goOnAtTheirPlaceWhenTheInstanceThatRanThemDied() {
    stage.orders(1, 600);
    stage.enqueue();
    dieAt(3);
    assertThat(stage.process().status()).isEqualTo(ProcessStatus.RUNNING);
    assertThat(stage.here()).hasSize(250);
    stage.shop.recover();
    stage.shop.asked();

    stage.after(Duration.ofSeconds(30));
    stage.scheduler.runDeadExecutionDetection();
    stage.scheduler.runAnyDueExecutions();

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.process().counts()).containsEntry("seen", 600).containsEntry("imported", 600);
    assertThat(stage.shop.asked()).hasSize(2);
  }

  /** An execution that has come so far and is gone. */
  private void dieAt(int call) {
    stage.shop.fault((now, ctx) -> {
      if (now == call) {
        ctx.status(429);
      }
      return now == call;
    });
    stage.scheduler.runAnyDueExecutions();
    rows.everything()
        .execute(
            "update connector.scheduled_tasks set picked = true, picked_by = 'killed',"
                + " last_heartbeat = ?::timestamptz, version = version + 1",
            stage.clock.instant().toString());
    rows.everything().execute("update connector.process set status = 'running'");
  }

  @Test
  void anInstanceThatWasThoughtDeadWritesNoMore() {
    stage.orders(1, 600);
    stage.enqueue();
    ImportJob job = stage.job();
    stage.shop.fault((call, _) -> {
      if (call == 3) {
        stage.shop.recover();
        stage.importer.run(job);
      }
      return false;
    });

    assertThat(stage.importer.run(job)).isInstanceOf(Unwanted.class);

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.process().counts()).containsEntry("seen", 600).containsEntry("imported", 600);
    assertThat(stage.here()).hasSize(600);
  }

  @Test
  void areHandedBackWhenTheServiceStops() {
    stage.orders(1, 600);
    stage.enqueue();
    Thread runner = Thread.currentThread();
    stage.shop.fault((call, _) -> {
      if (call == 3) {
        runner.interrupt();
      }
      return false;
    });

    assertThat(stage.importer.run(stage.job())).isInstanceOf(HandedBack.class);

    assertThat(Thread.interrupted()).isFalse();
    assertThat(stage.process().status()).isEqualTo(ProcessStatus.RUNNING);
    assertThat(stage.here()).hasSize(250);
  }

  @Test
  void oim15_endWithTheConnectionDisabledInTheMiddleAndKeepWhatCame() {
    stage.orders(1, 600);
    stage.shop.fault((call, _) -> {
      if (call == 3) {
        stage.connection("disabled = true, version = version + 1");
        stage.database.tenantDo(
            stage.workspace,
            tx ->
                stage.processes.cancelAll(
                    tx,
                    stage.workspace,
                    List.of(stage.connectionId),
                    ProcessKind.IMPORT,
                    "disabled"));
      }
      return false;
    });

    Process process = stage.run();

    assertThat(process.status()).isEqualTo(ProcessStatus.CANCELLED);
    assertThat(process.error()).isEqualTo("disabled");
    assertThat(stage.here()).hasSize(250);
    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void endWhenTheTokenIsFoundDeadElsewhere() {
    stage.orders(1, 600);
    stage.shop.fault((call, _) -> {
      if (call == 3) {
        stage.connection("access_fault = 'app-uninstalled', version = version + 1");
      }
      return false;
    });

    Process process = stage.run();

    assertThat(process.status()).isEqualTo(ProcessStatus.CANCELLED);
    assertThat(process.error()).isEqualTo("app-uninstalled");
    assertThat(stage.here()).hasSize(250);
  }

  @Test
  void endWhenTheConnectionIsDeletedInTheMiddle() {
    stage.orders(1, 3);
    stage.shop.fault((call, _) -> {
      if (call == 2) {
        stage.connection("deleting_at = now()");
      }
      return false;
    });

    stage.run();

    assertThat(stage.here()).isEmpty();
    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void giveUpAfterFaultsOfOurOwn() {
    stage.shop.put(OrderJson.of(1));
    rows.everything()
        .execute(
            "alter table connector.shop_order add constraint never check (remote_id < 0)"
                + " not valid");
    try {
      stage.run();
      for (int i = 0; i < 10; i++) {
        stage.after(Duration.ofMinutes(3));
      }
    } finally {
      rows.everything().execute("alter table connector.shop_order drop constraint never");
    }

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.FAILED);
    assertThat(stage.process().error()).isEqualTo("internal");
    assertThat(stage.connection().active()).isTrue();
    assertThat(stage.jobsLeft()).isZero();
  }
}
