package com.actindo.connector.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.actindo.connector.testing.TestDatabase;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A connection that was synchronised once, the catalog of its store, and what became of it. */
record CatalogShop(SyncStage stage, TestDatabase rows, WireMockExtension bigCommerce) {
  static final String CATEGORIES = "/v3/catalog/categories";
  static final String TAX_CLASSES = "/v2/tax_classes";
  static final String PRODUCTS = "/v3/catalog/products";

  /** With two categories, two tax classes and one product. */
  static CatalogShop open(TestDatabase rows, WireMockExtension bigCommerce) {
    var stage = new SyncStage(rows, bigCommerce, Duration.ofSeconds(20));
    stage.answer(
        CATEGORIES,
        okJson(
            "{\"data\":[{\"id\":23,\"parent_id\":0,\"name\":\"Shoes\"},"
                + "{\"id\":24,\"parent_id\":23,\"name\":\"Boots\"}]}"));
    stage.answer(
        TAX_CLASSES, okJson("[{\"id\":0,\"name\":\"Default\"},{\"id\":3,\"name\":\"Books\"}]"));
    stage.answer(PRODUCTS, products(product(1, "Material", 10, "Size", 100, "S", 101, "M")));
    stage.synchronise();
    return new CatalogShop(stage, rows, bigCommerce);
  }

  /** A full first page of the same product under different ids, and nothing behind it yet. */
  void firstPage(int from) {
    String page =
        IntStream.range(from, from + 250)
            .mapToObj(id -> product(id, "Material", 10, "Size", 100, "S", 101, "M"))
            .collect(Collectors.joining(","));
    bigCommerce.stubFor(
        stage
            .call(PRODUCTS)
            .withQueryParam("id:greater", absent())
            .atPriority(1)
            .willReturn(products(page)));
  }

  int firstPages() {
    return (int)
        bigCommerce.getAllServeEvents().stream()
            .map(event -> event.getRequest().getUrl())
            .filter(url -> url.startsWith("/stores/" + stage.store + PRODUCTS))
            .filter(url -> !url.contains("greater"))
            .count();
  }

  static ResponseDefinitionBuilder products(String products) {
    return okJson("{\"data\":[" + products + "]}");
  }

  static String product(
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

  List<String> fields() {
    return rows.everything()
        .fetch(
            "select field from connector.attribute where mirror is not null and mirrored"
                + " and connection_id = "
                + stage.connectionId
                + " order by field")
        .getValues(0, String.class);
  }

  String parent(String key) {
    return rows.everything()
        .fetchSingle(
            "select parent_key from connector.attribute_element where workspace = ? and key = ?",
            stage.workspace.value(),
            key)
        .get(0, String.class);
  }

  int passes() {
    return rows.everything()
        .fetchSingle("select count(*) from connector.catalog_pass")
        .get(0, int.class);
  }

  String everything() {
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
