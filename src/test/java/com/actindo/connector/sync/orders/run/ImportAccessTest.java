package com.actindo.connector.sync.orders.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.token.StoreTokens.Opened;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.OrderShop;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.vault.Secret;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that do not work, or no longer: one error of the connection, whatever the orders. */
class ImportAccessTest {
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
  void oim18_aDeadTokenInTheMiddleIsOneErrorOfTheConnection() {
    stage.orders(1, 600);
    stage.shop.fault(OrderShop.at(3, 401));

    Process process = stage.run();

    assertThat(process.status()).isEqualTo(ProcessStatus.FAILED);
    assertThat(process.error()).isEqualTo("token-rejected");
    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.TOKEN_REJECTED);
    assertThat(stage.here()).hasSize(250).doesNotContainValue("error");
    assertThat(
            stage.text(
                "select string_agg(reason, ',') from connector.notification"
                    + " where connection_id = ?",
                stage.connectionId))
        .isEqualTo("token-rejected");
    assertThat(
            stage.count(
                "audit_event where event = 'connection.orders-import-failed' and workspace = ?",
                stage.workspace.value()))
        .isOne();
    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void theNextRunGoesOnWhereADeadTokenStoppedTheLastOne() {
    stage.orders(1, 600);
    stage.shop.fault(OrderShop.at(3, 401));
    stage.run();
    stage.shop.recover();
    stage.connection("access_fault = null");
    stage.shop.asked();

    Process process = stage.run();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.shop.asked()).hasSize(2).allMatch(call -> call.contains("min_id="));
    assertThat(process.counts()).containsEntry("seen", 350);
    assertThat(stage.here()).hasSize(600);
  }

  @Test
  void aRunDoesNotBlameATokenThatCameMeanwhile() {
    stage.orders(1, 3);
    var replaced = new AtomicBoolean();
    stage.shop.fault((_, ctx) -> {
      if (replaced.compareAndSet(false, true)) {
        stage.connection("version = version + 1");
        ctx.status(401);
        return true;
      }
      return false;
    });

    stage.run();
    Process process = stage.after(Duration.ZERO);

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.connection().active()).isTrue();
  }

  @Test
  void missingScopesAreTheConnectionsFault() {
    stage.orders(1, 3);
    stage.shop.fault(OrderShop.at(1, 403));

    stage.run();

    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.SCOPES_MISSING);
  }

  @Test
  void aTokenThatIsGoneFailsWithoutACall() {
    stage.tokens(_ -> new Opened.Gone());

    stage.run();

    assertThat(stage.process().error()).isEqualTo("app-uninstalled");
    assertThat(stage.shop.asked()).isEmpty();
    stage.tokens(_ -> new Opened.Good(Secret.of("good")));
  }
}
