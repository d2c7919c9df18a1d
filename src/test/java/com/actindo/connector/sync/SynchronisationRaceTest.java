package com.actindo.connector.sync;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.token.StoreTokens.Opened;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody else changes while a synchronisation waits or calls. */
class SynchronisationRaceTest {
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
  void asksTheNewTokenWhenTheOldOneWasReplacedDuringTheCalls() {
    var replaced = new AtomicBoolean();
    stage.tokens(connection -> {
      if (replaced.getAndSet(true)) {
        return new Opened.Good(Secret.of(SyncStage.TOKEN));
      }
      stage.database.tenantDo(
          stage.workspace,
          tx -> stage.connections.accessFault(tx, stage.workspace, stage.connectionId, null));
      return new Opened.Good(Secret.of("old-token"));
    });
    BIG_COMMERCE.stubFor(
        any(anyUrl()).withHeader("X-Auth-Token", equalTo("old-token")).willReturn(status(401)));

    stage.synchronise();
    stage.scheduler.runAnyDueExecutions();

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.connection().active()).isTrue();
  }

  @Test
  void changesNothingWhenTheConnectionWasDisabledDuringTheCalls() {
    stage.tokens(connection -> {
      rows.everything()
          .update(CONNECTION)
          .set(CONNECTION.DISABLED, true)
          .where(CONNECTION.ID.eq(connection.id()))
          .execute();
      return new Opened.Good(Secret.of(SyncStage.TOKEN));
    });

    Process process = stage.synchronise();

    assertThat(process.status()).isEqualTo(ProcessStatus.CANCELLED);
    assertThat(process.error()).isEqualTo("disabled");
    assertThat(stage.elements("offer", "brand")).isEmpty();
    assertThat(stage.connection().lastSyncedAt()).isNull();
  }

  @Test
  void isForgottenWhenTheConnectionIsDeletedDuringTheCalls() {
    stage.tokens(connection -> {
      rows.everything().deleteFrom(CONNECTION).where(CONNECTION.ID.eq(connection.id())).execute();
      return new Opened.Good(Secret.of(SyncStage.TOKEN));
    });

    stage.enqueue();
    stage.scheduler.runAnyDueExecutions();

    assertThat(stage.jobsLeft()).isZero();
    assertThat(rows.everything().fetchCount(CONNECTION, CONNECTION.ID.eq(stage.connectionId)))
        .isZero();
  }

  @Test
  void waitsForNothingWhenAnUninstallWasReported() {
    stage.database.tenantDo(
        stage.workspace,
        tx ->
            stage.connections.accessFault(
                tx, stage.workspace, stage.connectionId, AccessFault.UNINSTALL_REPORTED));

    Process process = stage.synchronise();

    assertThat(process.status()).isEqualTo(ProcessStatus.CANCELLED);
    assertThat(process.error()).isEqualTo("uninstall-reported");
    assertThat(stage.calls("/v2/store")).isZero();
  }
}
