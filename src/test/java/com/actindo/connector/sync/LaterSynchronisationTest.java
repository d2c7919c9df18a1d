package com.actindo.connector.sync;

import static com.actindo.connector.sync.CatalogShop.CATEGORIES;
import static com.actindo.connector.sync.CatalogShop.PRODUCTS;
import static com.actindo.connector.sync.CatalogShop.TAX_CLASSES;
import static com.actindo.connector.sync.CatalogShop.product;
import static com.actindo.connector.sync.CatalogShop.products;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.sync.process.Notice;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.TestDatabase;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every synchronisation of a connection but its first one mirrors the catalog, too. */
class LaterSynchronisationTest {
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
    assertThat(shop.fields()).containsExactly("custom_field_material", "option_size");
    assertThat(shop.parent("24")).isEqualTo("23");
    assertThat(shop.passes()).isZero();
  }

  @Test
  void changesNothingWhenTheStoreIsTheSame() {
    stage.synchronise();
    String before = shop.everything();

    Process again = stage.synchronise();

    assertThat(again.counts().keySet())
        .noneMatch(name ->
            name.matches(".*(Renamed|Removed)$") && again.counts().getOrDefault(name, 0) > 0);
    assertThat(shop.everything()).isEqualTo(before);
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
    assertThat(shop.fields()).containsExactly("custom_field_stuff", "option_size");
  }

  @Test
  void leavesAListAsItWasThatTheTokenMayNotReadOrTheStoreDoesNotKnow() {
    stage.synchronise();
    String before = shop.everything();
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
    assertThat(shop.everything()).isEqualTo(before);
    assertThat(stage.connection().active()).isTrue();
    assertThat(shop.passes()).isZero();
  }
}
