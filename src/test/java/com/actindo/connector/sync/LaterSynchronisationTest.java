package com.actindo.connector.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.sync.process.Notice;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.TestDatabase;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every synchronisation of a connection but its first one mirrors the catalog, too. */
class LaterSynchronisationTest {
  private static final String CATEGORIES = "/v3/catalog/categories";
  private static final String TAX_CLASSES = "/v2/tax_classes";
  private static final String PRODUCTS = "/v3/catalog/products";

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
  void synchroniseOnce() {
    stage = new SyncStage(rows, BIG_COMMERCE, Duration.ofSeconds(20));
    stage.answer(
        CATEGORIES,
        okJson(
            "{\"data\":[{\"id\":23,\"parent_id\":0,\"name\":\"Shoes\"},"
                + "{\"id\":24,\"parent_id\":23,\"name\":\"Boots\"}]}"));
    stage.answer(
        TAX_CLASSES, okJson("[{\"id\":0,\"name\":\"Default\"},{\"id\":3,\"name\":\"Books\"}]"));
    stage.answer(PRODUCTS, products(product(1, "Material", 10, "Size", 100, "S", 101, "M")));
    stage.synchronise();
  }

  @AfterEach
  void strike() {
    stage.close();
  }

  @Test
  void mirrorsCategoriesTaxClassesAndTheNamesThatProductsUse() {
    assertThat(stage.calls(CATEGORIES) + stage.calls(TAX_CLASSES) + stage.calls(PRODUCTS)).isZero();

    Process process = stage.synchronise();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(process.stepsDone()).isEqualTo(8);
    assertThat(process.stepsTotal()).isEqualTo(8);
    assertThat(process.notices()).isEmpty();
    assertThat(process.counts())
        .containsEntry("categoriesAdded", 2)
        .containsEntry("taxClassesAdded", 2)
        .containsEntry("products", 1)
        .containsEntry("customFieldsAdded", 1)
        .containsEntry("optionsAdded", 1)
        .containsEntry("optionValuesAdded", 2)
        .containsEntry("elementsRenamed", 0);
    assertThat(stage.elements("offer", "categories"))
        .containsExactly("23/Shoes/Shoes", "24/Boots/Boots");
    assertThat(stage.elements("offer", "tax_class"))
        .containsExactly("0/Default/Default", "3/Books/Books");
    assertThat(stage.elements("offer", "option_size")).containsExactly("100/S/S", "101/M/M");
    assertThat(fields()).containsExactly("custom_field_material", "option_size");
    assertThat(parent("24")).isEqualTo("23");
    assertThat(passes()).isZero();
  }

  @Test
  void changesNothingWhenTheStoreIsTheSame() {
    stage.synchronise();
    String before = everything();

    Process again = stage.synchronise();

    assertThat(again.counts().keySet())
        .noneMatch(name ->
            name.matches(".*(Renamed|Removed)$") && again.counts().getOrDefault(name, 0) > 0);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void tellsRenamedOptionsFromRemovedOnes() {
    stage.synchronise();
    stage.answer(PRODUCTS, products(product(1, "Stuff", 10, "Größe", 100, "Small", 102, "L")));

    Process process = stage.synchronise();

    assertThat(process.counts())
        .containsEntry("customFieldsAdded", 1)
        .containsEntry("customFieldsRemoved", 1)
        .containsEntry("optionsRenamed", 1)
        .doesNotContainKey("optionsAdded")
        .containsEntry("optionValuesRenamed", 1)
        .containsEntry("optionValuesAdded", 1)
        .containsEntry("optionValuesRemoved", 1);
    assertThat(stage.elements("offer", "option_size"))
        .containsExactly("100/Small/Small", "102/L/L");
    assertThat(fields()).containsExactly("custom_field_stuff", "option_size");
  }

  @Test
  void leavesAListAsItWasThatTheTokenMayNotReadOrTheStoreDoesNotKnow() {
    stage.synchronise();
    String before = everything();
    stage.answer(CATEGORIES, status(403));
    stage.answer(TAX_CLASSES, notFound());
    stage.answer(PRODUCTS, status(403));

    Process process = stage.synchronise();

    assertThat(process.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(process.notices())
        .containsExactly(
            new Notice("list-forbidden", "categories"),
            new Notice("list-unknown", "tax-classes"),
            new Notice("list-forbidden", "products"));
    assertThat(everything()).isEqualTo(before);
    assertThat(stage.connection().active()).isTrue();
    assertThat(passes()).isZero();
  }

  @Test
  void failsWithTheTokenAlsoInTheMiddle() {
    stage.answer(PRODUCTS, status(401));

    Process process = stage.synchronise();

    assertThat(process.error()).isEqualTo("token-rejected");
    assertThat(stage.connection().statusReason()).isEqualTo(StatusReason.TOKEN_REJECTED);
    assertThat(stage.elements("offer", "categories")).isEmpty();
    assertThat(passes()).isZero();
  }

  @Test
  void goesOnAtItsPlaceAfterAPause() {
    firstPage(1);
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
    assertThat(firstPages()).isEqualTo(1);
  }

  @Test
  void keepsNothingHalfWhenItIsKilledInTheMiddle() {
    firstPage(1);
    stage.answerPage(PRODUCTS, 250, status(500));
    stage.synchronise();
    String before = everything();
    rows.everything()
        .execute(
            "update connector.scheduled_tasks set picked = true, picked_by = 'killed',"
                + " last_heartbeat = execution_time, version = version + 1");
    stage.answerPage(PRODUCTS, 250, okJson("{\"data\":[]}"));

    stage.clock.tick(Duration.ofMinutes(2));
    stage.scheduler.runDeadExecutionDetection();
    assertThat(everything()).isEqualTo(before);
    stage.scheduler.runAnyDueExecutions();

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(fields()).containsExactly("custom_field_material", "option_size");
    assertThat(firstPages()).isEqualTo(1);
  }

  @Test
  void startsAnewWhereAnotherProcessStopped() {
    firstPage(1);
    stage.answerPage(PRODUCTS, 250, status(401));
    stage.synchronise();
    stage.recover();
    rows.everything()
        .execute(
            "update connector.connection set access_fault = null where id = " + stage.connectionId);
    stage.answerPage(PRODUCTS, 250, okJson("{\"data\":[]}"));

    assertThat(stage.synchronise().counts()).containsEntry("products", 250);
    assertThat(firstPages()).isEqualTo(2);
  }

  @Test
  void stopsBetweenTwoPagesWhenNobodyWantsItAnyMore() {
    firstPage(1);
    stage.answerPage(PRODUCTS, 250, okJson("{\"data\":[]}"));
    stage.enqueue();
    stage.tokens(connection -> {
      rows.everything()
          .execute(
              "update connector.process set status = 'cancelled', error = 'disabled'"
                  + " where status = 'running' and connection_id = "
                  + stage.connectionId);
      return new com.actindo.connector.connection.StoreTokens.Opened.Good(
          com.actindo.connector.vault.Secret.of(SyncStage.TOKEN));
    });

    stage.scheduler.runAnyDueExecutions();

    assertThat(stage.process().status()).isEqualTo(ProcessStatus.CANCELLED);
    assertThat(firstPages()).isEqualTo(1);
    assertThat(stage.calls(PRODUCTS)).isEqualTo(1);
    assertThat(fields()).isEmpty();
  }

  /** A full first page of the same product under different ids, and nothing behind it yet. */
  private void firstPage(int from) {
    String page =
        IntStream.range(from, from + 250)
            .mapToObj(id -> product(id, "Material", 10, "Size", 100, "S", 101, "M"))
            .collect(Collectors.joining(","));
    BIG_COMMERCE.stubFor(
        stage
            .call(PRODUCTS)
            .withQueryParam("id:greater", absent())
            .atPriority(1)
            .willReturn(products(page)));
  }

  private int firstPages() {
    return (int)
        BIG_COMMERCE.getAllServeEvents().stream()
            .map(event -> event.getRequest().getUrl())
            .filter(url -> url.startsWith("/stores/" + stage.store + PRODUCTS))
            .filter(url -> !url.contains("greater"))
            .count();
  }

  private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder products(
      String products) {
    return okJson("{\"data\":[" + products + "]}");
  }

  private static String product(
      int id,
      String field,
      int option,
      String name,
      int one,
      String first,
      int two,
      String second) {
    return """
    {"id":%d,"custom_fields":[{"id":5,"name":"%s","value":"x"}],"variants":[
      {"id":1,"option_values":[
        {"id":%d,"label":"%s","option_id":%d,"option_display_name":"%s"}]},
      {"id":2,"option_values":[
        {"id":%d,"label":"%s","option_id":%d,"option_display_name":"%s"}]}]}
    """
        .formatted(id, field, one, first, option, name, two, second, option, name);
  }

  private List<String> fields() {
    return rows.everything()
        .fetch(
            "select field from connector.attribute where mirror is not null and mirrored"
                + " and connection_id = "
                + stage.connectionId
                + " order by field")
        .getValues(0, String.class);
  }

  private String parent(String key) {
    return rows.everything()
        .fetchSingle(
            "select parent_key from connector.attribute_element where workspace = ? and key = ?",
            stage.workspace.value(),
            key)
        .get(0, String.class);
  }

  private int passes() {
    return rows.everything()
        .fetchSingle("select count(*) from connector.catalog_pass")
        .get(0, int.class);
  }

  private String everything() {
    return rows.everything()
            .fetch(
                "select * from connector.attribute where connection_id = "
                    + stage.connectionId
                    + " order by id")
            .format(1000)
        + rows.everything()
            .fetch(
                "select * from connector.attribute_element where workspace = '"
                    + stage.workspace
                    + "' order by attribute_id, key")
            .format(1000);
  }
}
