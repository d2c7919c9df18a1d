package com.actindo.connector.sync;

import static com.actindo.connector.sync.CatalogShop.PRODUCTS;
import static com.actindo.connector.sync.CatalogShop.product;
import static com.actindo.connector.sync.CatalogShop.products;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.token.StoreTokens.Opened;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The pass over all products goes on at its place, begins anew or stops, and keeps nothing half.
 */
class InterruptedCatalogTest {
  @RegisterExtension
  private static final WireMockExtension BIG_COMMERCE =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private static TestDatabase rows;

  private CatalogShop shop;
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
  void synchroniseOnce() {
    shop = CatalogShop.open(rows, BIG_COMMERCE);
    stage = shop.stage();
  }

  @AfterEach
  void strike() {
    stage.close();
  }

  @Test
  void failsWithTheTokenAlsoInTheMiddle() {
    stage.answer(PRODUCTS, status(401));

    Process process = stage.synchronise();

    assertThat(process.error()).isEqualTo("token-rejected");
    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.TOKEN_REJECTED);
    assertThat(stage.elements("offer", "categories")).isEmpty();
    assertThat(shop.passes()).isZero();
  }

  @Test
  void goesOnAtItsPlaceAfterAPause() {
    shop.firstPage(1);
    stage.answerPage(PRODUCTS, 250, aResponse().withStatus(429).withHeader("Retry-After", "20"));

    assertThat(stage.synchronise().status()).isEqualTo(ProcessStatus.WAITING);
    assertThat(stage.process().counts()).containsEntry("products", 250);
    stage.answerPage(
        PRODUCTS, 250, products(product(251, "Late", 90, "Colour", 900, "Red", 901, "Blue")));
    Process process = stage.after(Duration.ofSeconds(30));

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(process.counts())
        .containsEntry("products", 251)
        .containsEntry("customFields", 2)
        .containsEntry("options", 2)
        .containsEntry("optionValues", 4);
    assertThat(shop.firstPages()).isEqualTo(1);
  }

  @Test
  void keepsNothingHalfWhenItIsKilledInTheMiddle() {
    shop.firstPage(1);
    stage.answerPage(PRODUCTS, 250, status(500));
    stage.synchronise();
    String before = shop.everything();
    rows.everything()
        .execute(
            "update connector.scheduled_tasks set picked = true, picked_by = 'killed',"
                + " last_heartbeat = execution_time, version = version + 1");
    stage.answerPage(PRODUCTS, 250, okJson("{\"data\":[]}"));

    stage.clock.tick(Duration.ofMinutes(2));
    stage.scheduler.runDeadExecutionDetection();
    assertThat(shop.everything()).isEqualTo(before);
    stage.scheduler.runAnyDueExecutions();

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(shop.fields()).containsExactly("custom_field_material", "option_size");
    assertThat(shop.firstPages()).isEqualTo(1);
  }

  @Test
  void startsAnewWhereAnotherProcessStopped() {
    shop.firstPage(1);
    stage.answerPage(PRODUCTS, 250, status(401));
    stage.synchronise();
    stage.recover();
    rows.everything()
        .execute(
            "update connector.connection set access_fault = null where id = " + stage.connectionId);
    stage.answerPage(PRODUCTS, 250, okJson("{\"data\":[]}"));

    assertThat(stage.synchronise().counts()).containsEntry("products", 250);
    assertThat(shop.firstPages()).isEqualTo(2);
  }

  @Test
  void stopsBetweenTwoPagesWhenNobodyWantsItAnyMore() {
    shop.firstPage(1);
    stage.answerPage(PRODUCTS, 250, okJson("{\"data\":[]}"));
    stage.enqueue();
    stage.tokens(connection -> {
      rows.everything()
          .execute(
              "update connector.process set status = 'cancelled', error = 'disabled'"
                  + " where status = 'running' and connection_id = "
                  + stage.connectionId);
      return new Opened.Good(Secret.of(SyncStage.TOKEN));
    });

    stage.scheduler.runAnyDueExecutions();

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.CANCELLED);
    assertThat(shop.firstPages()).isEqualTo(1);
    assertThat(stage.calls(PRODUCTS)).isEqualTo(1);
    assertThat(shop.fields()).isEmpty();
  }
}
