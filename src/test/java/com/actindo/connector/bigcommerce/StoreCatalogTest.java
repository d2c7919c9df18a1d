package com.actindo.connector.bigcommerce;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.catalog.CatalogPage;
import com.actindo.connector.bigcommerce.catalog.CatalogWords;
import com.actindo.connector.bigcommerce.catalog.Category;
import com.actindo.connector.bigcommerce.catalog.TaxClass;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Categories, tax classes, and the words of products. */
class StoreCatalogTest {
  private static final String CATEGORIES = "/v3/catalog/categories?limit=250";
  private static final String TAX_CLASSES = "/v2/tax_classes?limit=250";
  private static final String PRODUCTS =
      "/v3/catalog/products?include=variants,custom_fields&include_fields=id&sort=id"
          + "&direction=asc&limit=250";

  @RegisterExtension
  static final WireMockExtension API =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final BigCommerceApi api =
      new BigCommerceApi(URI.create(API.baseUrl()), Duration.ofSeconds(20));
  private final StoreClient store = api.store(new StoreHash("abc"), Secret.of("t"));

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void readsCategoriesWithTheOneAbove() throws ApiTrouble {
    answers(
        CATEGORIES,
        okJson(
            """
            {"data":[{"id":1,"parent_id":0,"name":"Haus"},{"id":2,"parent_id":1,"name":"Tassen"},
              {"id":3}],"meta":{"pagination":{"total_pages":2}}}\
            """));
    answers(CATEGORIES + "&page=2", okJson("{\"data\":[{\"id\":4,\"name\":\"Hof\"}]}"));

    assertThat(store.categories().items())
        .containsExactly(
            new Category(1, "Haus", null),
            new Category(2, "Tassen", 1L),
            new Category(4, "Hof", null));
  }

  @Test
  void readsTaxClassesUntilAShortPage() throws ApiTrouble {
    answers(
        TAX_CLASSES,
        okJson(
            IntStream.rangeClosed(1, 250)
                .mapToObj("{\"id\":%1$d,\"name\":\"Class %1$d\"}"::formatted)
                .collect(joining(",", "[", "]"))));
    answers(TAX_CLASSES + "&page=2", noContent());

    assertThat(store.taxClasses().items()).hasSize(250).contains(new TaxClass(7, "Class 7"));
  }

  @Test
  void tellsAnUnknownListAndOneThatIsForbidden() throws ApiTrouble {
    answers(TAX_CLASSES, notFound());
    answers(CATEGORIES, aResponse().withStatus(403));
    answers(PRODUCTS, aResponse().withStatus(403));

    assertThat(store.taxClasses().known()).isFalse();
    assertThat(trouble(store::categories).kind()).isEqualTo(Kind.FORBIDDEN);
    assertThat(trouble(() -> store.products().page(0, 250)).kind()).isEqualTo(Kind.FORBIDDEN);
    assertThat(trouble(() -> store.products().page(0, 250)).call())
        .isEqualTo("GET /v3/catalog/products");
  }

  @Test
  void gathersTheWordsOfProductsPageByPage() throws ApiTrouble {
    String last =
        """
        {"id":900,"custom_fields":[{"id":1,"name":"Stoff","value":"Ton"},{"name":"Alter"},{}],
         "variants":[{"id":5,"option_values":[
           {"id":31,"label":"Rot","option_id":3,"option_display_name":"Farbe"},
           {"id":41,"label":"L","option_id":4,"option_display_name":"Größe"}]},
          {"id":6,"option_values":[
           {"id":30,"label":"Blau","option_id":3,"option_display_name":"Farbe"},
           {"id":32,"option_id":3,"option_display_name":"Farbe"},{"id":9,"label":"x"}]},
          {"id":7}]}\
        """;
    answers(PRODUCTS, okJson(page(plain(1, 250))));
    answers(PRODUCTS + "&id:greater=250", okJson(page(plain(251, 499) + "," + last)));

    CatalogPage first = store.products().page(0, 250);
    assertThat(first.words().customFields()).containsExactly("Farbton");
    assertThat(first.more()).isTrue();
    CatalogPage second = store.products().page(first.last(), 250);
    assertThat(second.more()).isTrue();
    assertThat(second.last()).isEqualTo(900);
    assertThat(second.words())
        .isEqualTo(
            new CatalogWords(
                List.of("Alter", "Farbton", "Stoff"),
                List.of(
                    new CatalogWords.Option(
                        3,
                        "Farbe",
                        List.of(
                            new CatalogWords.Value(30, "Blau"), new CatalogWords.Value(31, "Rot"))),
                    new CatalogWords.Option(
                        4, "Größe", List.of(new CatalogWords.Value(41, "L"))))));
  }

  @Test
  void endsWithAPageThatRepeats() throws ApiTrouble {
    API.stubFor(
        get(urlPathEqualTo("/stores/abc/v3/catalog/products"))
            .willReturn(okJson(page(plain(1, 250)))));

    assertThat(store.products().page(250, 250).more()).isFalse();
  }

  @Test
  void failsOnProductsOfAnotherForm() {
    for (String body :
        new String[] {"[]", "{}", "{\"data\":{}}", "{\"data\":[]", "{\"data\":[]}x", "<html>"}) {
      answers(PRODUCTS, okJson(body));
      assertThat(trouble(() -> store.products().page(0, 250)).kind())
          .as(body)
          .isEqualTo(Kind.FAILED);
    }
  }

  private static String plain(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj("{\"id\":%d,\"custom_fields\":[{\"name\":\"Farbton\"}]}"::formatted)
        .collect(joining(","));
  }

  private static String page(String products) {
    return "{\"meta\":{\"pagination\":{\"total\":500}},\"data\":[" + products + "],\"x\":[1]}";
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    API.stubFor(get("/stores/abc" + path).willReturn(answer));
  }

  private static ApiTrouble trouble(ThrowingCallable call) {
    return catchThrowableOfType(ApiTrouble.class, call);
  }
}
