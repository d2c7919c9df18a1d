package com.actindo.connector.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.TestDatabase;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What passes by itself is tried again. */
class SynchronisationRetryTest {
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
  void waitsAsLongAsBigCommerceAsks() {
    stage.answer("/v3/channels", status(429).withHeader("X-Rate-Limit-Time-Reset-Ms", "15000"));

    Process waiting = stage.synchronise();
    assertThat(waiting.status()).isEqualTo(ProcessStatus.WAITING);
    assertThat(waiting.error()).isEqualTo("bigcommerce-busy");

    stage.recover();
    assertThat(stage.after(Duration.ofMillis(14_999)).status()).isEqualTo(ProcessStatus.WAITING);
    Process done = stage.after(Duration.ofMillis(1));
    assertThat(done.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(done.error()).isNull();
    assertThat(done.id()).isEqualTo(waiting.id());
    assertThat(stage.connection().active()).isTrue();
  }

  @Test
  void waitsLongerEachTimeWhenBigCommerceDoesNotSayHowLong() {
    stage.answer("/v2/store", status(429));

    stage.synchronise();
    stage.after(Duration.ofSeconds(29));
    assertThat(stage.calls("/v2/store")).isEqualTo(1);
    stage.after(Duration.ofSeconds(1));
    assertThat(stage.calls("/v2/store")).isEqualTo(2);
    stage.after(Duration.ofSeconds(59));
    assertThat(stage.calls("/v2/store")).isEqualTo(2);
    assertThat(stage.after(Duration.ofSeconds(1)).attempts()).isEqualTo(3);
    assertThat(stage.calls("/v2/store")).isEqualTo(3);
  }

  static Stream<Arguments> answersThatMayPass() {
    return Stream.of(
        Arguments.of(status(500), "bigcommerce-failed", StatusReason.SYNC_FAILED),
        Arguments.of(status(502), "bigcommerce-failed", StatusReason.SYNC_FAILED),
        Arguments.of(status(503), "store-unavailable", StatusReason.STORE_UNAVAILABLE),
        Arguments.of(
            aResponse().withFixedDelay(5_000), "bigcommerce-timeout", StatusReason.SYNC_FAILED),
        Arguments.of(ok("<html>Oops</html>"), "bigcommerce-failed", StatusReason.SYNC_FAILED),
        Arguments.of(ok(""), "bigcommerce-failed", StatusReason.SYNC_FAILED),
        Arguments.of(
            okJson(SyncStage.profile("another")), "bigcommerce-failed", StatusReason.SYNC_FAILED));
  }

  @ParameterizedTest
  @MethodSource("answersThatMayPass")
  void triesThreeTimesMoreAndThenSaysWhy(
      ResponseDefinitionBuilder answer, String error, StatusReason reason) {
    stage.answer("/v2/store", answer);

    Process first = stage.synchronise();
    assertThat(first.status()).isEqualTo(ProcessStatus.WAITING);
    assertThat(first.error()).isEqualTo(error);
    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.NOT_SYNCHRONISED);
    stage.after(Duration.ofSeconds(5));
    stage.after(Duration.ofSeconds(20));
    assertThat(stage.process().status()).isEqualTo(ProcessStatus.WAITING);
    Process last = stage.after(Duration.ofSeconds(60));

    assertThat(last.status()).isEqualTo(ProcessStatus.FAILED);
    assertThat(last.error()).isEqualTo(error);
    assertThat(stage.calls("/v2/store")).isEqualTo(4);
    assertThat(stage.connection().statusReason()).isEqualTo(reason);
    // to a store that was unavailable it comes back by itself
    assertThat(stage.jobsLeft()).isEqualTo(reason == StatusReason.STORE_UNAVAILABLE ? 1 : 0);
  }

  @Test
  void canBeRepeatedAfterItFailed() {
    stage.answer("/v2/store", status(500));
    Process failed = stage.synchronise();
    for (int pause : new int[] {5, 20, 60}) {
      stage.after(Duration.ofSeconds(pause));
    }
    stage.recover();

    Process again = stage.synchronise();

    assertThat(again.id()).isGreaterThan(failed.id());
    assertThat(again.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.connection().active()).isTrue();
  }

  @Test
  void leavesAnActiveConnectionActiveWhenBigCommerceFailsForAWhile() {
    stage.synchronise();
    stage.answer("/v3/catalog/brands", status(500));
    stage.synchronise();
    for (int pause : new int[] {5, 20, 60}) {
      stage.after(Duration.ofSeconds(pause));
    }

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.FAILED);
    assertThat(stage.connection().active()).isTrue();
    assertThat(stage.elements("offer", "brand")).containsExactly("35/Oak/Oak");
  }
}
