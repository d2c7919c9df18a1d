package com.actindo.connector.sync;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.AUDIT_EVENT;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.StoreDetails;
import com.actindo.connector.connection.token.StoreTokens.Opened;
import com.actindo.connector.sync.process.Notice;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SynchronisationTest {
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
  void mirrorsTheStoreAndMakesTheConnectionActive() {
    Process process = stage.synchronise();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(process.stepsDone()).isEqualTo(5);
    assertThat(process.notices()).isEmpty();
    assertThat(process.counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("orderStatuses", 2),
                Map.entry("orderStatusesRenamed", 1),
                Map.entry("orderStatusesRemoved", 13),
                Map.entry("channels", 2),
                Map.entry("channelsAdded", 2),
                Map.entry("brands", 1),
                Map.entry("brandsAdded", 1),
                Map.entry("elementsAdded", 3),
                Map.entry("elementsRenamed", 1),
                Map.entry("elementsRemoved", 13)));
    assertThat(process.endedAt()).isEqualTo(TestClock.START);
    Connection connection = stage.connection();
    assertThat(connection.active()).isTrue();
    assertThat(connection.lastSyncedAt()).isEqualTo(TestClock.START);
    assertThat(connection.store())
        .isEqualTo(
            new StoreDetails(
                "Example Shop",
                "shop.example.com",
                "https://store-x.example.com",
                "Europe/Berlin",
                "EUR",
                "KGS",
                "Centimeters"));
    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void callsExactlyFourAddresses() {
    stage.synchronise();

    assertThat(BIG_COMMERCE.getAllServeEvents())
        .extracting(event -> event.getRequest().getUrl().replaceAll("[?].*", ""))
        .containsExactlyInAnyOrder(
            "/stores/" + stage.store + "/v2/store",
            "/stores/" + stage.store + "/v2/order_statuses",
            "/stores/" + stage.store + "/v3/channels",
            "/stores/" + stage.store + "/v3/catalog/brands");
  }

  @Test
  void takesTheMerchantsLabelsAndKeepsTranslationsOfTheOthers() {
    stage.synchronise();

    assertThat(stage.elements("order", "remote_status"))
        .containsExactly("0/Incomplete/Unvollständig", "11/Ready to pack/Ready to pack");
    assertThat(stage.elements("order", "sub_sales_channel"))
        .containsExactly("1/Storefront/Storefront", "7/POS/POS");
    assertThat(stage.elements("offer", "brand")).containsExactly("35/Oak/Oak");
  }

  @Test
  void givesWeightsAndLengthsTheStoresUnits() {
    stage.synchronise();

    assertThat(
            rows.everything()
                .select(ATTRIBUTE.FIELD, ATTRIBUTE.UNIT)
                .from(ATTRIBUTE)
                .where(ATTRIBUTE.CONNECTION_ID.eq(stage.connectionId))
                .and(ATTRIBUTE.UNIT.isNotNull())
                .fetchMap(ATTRIBUTE.FIELD, ATTRIBUTE.UNIT))
        .isEqualTo(Map.of("weight", "kg", "width", "cm", "height", "cm", "depth", "cm"));
  }

  @Test
  void leavesATrail() {
    stage.synchronise();

    assertThat(events()).containsExactly("connection.synchronised");
  }

  @Test
  void endsWellWithoutListsThatTheStoreDoesNotKnow() {
    stage.answer("/v3/channels", notFound());
    stage.answer("/v3/catalog/brands", okJson("{\"data\":[]}"));
    stage.answer("/v2/order_statuses", noContent());

    Process process = stage.synchronise();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(process.notices())
        .containsExactly(
            new Notice("list-empty", "order-statuses"),
            new Notice("list-unknown", "channels"),
            new Notice("list-empty", "brands"));
    assertThat(stage.elements("order", "remote_status")).isEmpty();
    assertThat(stage.connection().active()).isTrue();
  }

  @Test
  void needsOnlyIdAndNameOfTheStore() {
    stage.answer("/v2/store", okJson("{\"id\":\"" + stage.store + "\",\"name\":\"Bare\"}"));

    assertThat(stage.synchronise().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.connection().store().name()).isEqualTo("Bare");
    assertThat(stage.connection().active()).isTrue();
  }

  @Test
  void noticesUnitsThatItDoesNotKnow() {
    stage.answer(
        "/v2/store",
        okJson(
            "{\"id\":\""
                + stage.store
                + "\",\"name\":\"Odd\",\"weight_units\":\"stones\",\"dimension_units\":\"Inches\"}"));

    assertThat(stage.synchronise().notices()).containsExactly(new Notice("unit-unknown", "weight"));
  }

  @Test
  void stopsAtOnceWhenTheTokenIsRejected() {
    stage.refuse(401);

    Process process = stage.synchronise();

    assertThat(process.status()).isEqualTo(ProcessStatus.FAILED);
    assertThat(process.error()).isEqualTo("token-rejected");
    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.TOKEN_REJECTED);
    assertThat(stage.calls("/v2/store")).isEqualTo(1);
    assertThat(stage.jobsLeft()).isZero();
    assertThat(events()).containsExactly("connection.synchronisation-failed");
  }

  @Test
  void saysThatScopesAreMissingWhenACallIsForbidden() {
    stage.answer("/v3/channels", status(403));

    assertThat(stage.synchronise().error()).isEqualTo("scopes-missing");
    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.SCOPES_MISSING);
    assertThat(stage.elements("offer", "brand")).isEmpty();
  }

  @Test
  void becomesActiveOnceTheScopesAreThere() {
    stage.answer("/v3/channels", status(403));
    stage.synchronise();
    stage.recover();

    assertThat(stage.synchronise().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(stage.connection().active()).isTrue();
  }

  @Test
  void callsNobodyWithATokenThatCannotBeRead() {
    stage.tokens(_ -> new Opened.Unreadable());

    assertThat(stage.synchronise().error()).isEqualTo("token-unreadable");
    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.TOKEN_UNREADABLE);
    assertThat(stage.calls("/v2/store")).isZero();
  }

  @Test
  void callsNobodyWithATokenThatIsGone() {
    stage.tokens(_ -> new Opened.Gone());

    assertThat(stage.synchronise().error()).isEqualTo("app-uninstalled");
    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.APP_UNINSTALLED);
  }

  private List<String> events() {
    return rows.everything()
        .select(AUDIT_EVENT.EVENT)
        .from(AUDIT_EVENT)
        .where(AUDIT_EVENT.CONNECTION_ID.eq(stage.connectionId))
        .orderBy(AUDIT_EVENT.ID)
        .fetch(AUDIT_EVENT.EVENT);
  }
}
