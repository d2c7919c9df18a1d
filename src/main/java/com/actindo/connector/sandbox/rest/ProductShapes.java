package com.actindo.connector.sandbox.rest;

import com.actindo.connector.sandbox.shop.Product;
import com.actindo.connector.sandbox.web.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Products as the V3 API writes them. */
final class ProductShapes {
  static final String SINCE = "2024-03-05T09:30:00Z";

  private ProductShapes() {}

  /**
   * A product.
   *
   * @param fields only these and the id; empty: all. What is included stays
   */
  static Map<String, @Nullable Object> of(
      Product product, List<String> include, List<String> fields) {
    var shape = plain(product);
    if (!fields.isEmpty()) {
      shape.keySet().removeIf(name -> !name.equals("id") && !fields.contains(name));
    }
    if (include.contains("variants")) {
      shape.put("variants", product.variants().stream().map(v -> variant(product, v)).toList());
    }
    if (include.contains("options")) {
      shape.put("options", options(product));
    }
    if (include.contains("custom_fields")) {
      shape.put(
          "custom_fields", product.customFields().stream().map(ProductShapes::field).toList());
    }
    return shape;
  }

  private static Map<String, @Nullable Object> field(Product.CustomField field) {
    return Shape.of("id", field.id(), "name", field.name(), "value", field.value());
  }

  private static Map<String, @Nullable Object> plain(Product product) {
    return Shape.of(
        "id",
        product.id(),
        "name",
        product.name(),
        "type",
        product.digital() ? "digital" : "physical",
        "sku",
        product.sku(),
        "description",
        "<p>" + product.name() + "</p>",
        "weight",
        product.weight(),
        "width",
        10,
        "depth",
        10,
        "height",
        10,
        "price",
        product.price(),
        "cost_price",
        0,
        "retail_price",
        0,
        "sale_price",
        0,
        "map_price",
        0,
        "tax_class_id",
        0,
        "calculated_price",
        product.price(),
        "categories",
        List.of(23),
        "brand_id",
        product.brand().id(),
        "inventory_level",
        product.stock(),
        "inventory_warning_level",
        5,
        "inventory_tracking",
        product.digital() ? "none" : "product",
        "is_visible",
        true,
        "is_featured",
        false,
        "availability",
        "available",
        "condition",
        "New",
        "upc",
        "",
        "gtin",
        "",
        "mpn",
        "",
        "custom_url",
        Shape.of("url", "/" + slug(product.name()) + "/", "is_customized", false),
        "date_created",
        SINCE,
        "date_modified",
        SINCE,
        "base_variant_id",
        product.variants().size() > 1 ? null : firstVariant(product));
  }

  private static int firstVariant(Product product) {
    return product.variants().getFirst().id();
  }

  private static Map<String, @Nullable Object> variant(Product product, Product.Variant variant) {
    return Shape.of(
        "id",
        variant.id(),
        "product_id",
        product.id(),
        "sku",
        variant.sku(),
        "sku_id",
        variant.id() + 10_000,
        "price",
        null,
        "calculated_price",
        product.price(),
        "weight",
        null,
        "calculated_weight",
        product.weight(),
        "inventory_level",
        product.stock() / product.variants().size(),
        "purchasing_disabled",
        false,
        "purchasing_disabled_message",
        "",
        "image_url",
        "",
        "upc",
        "",
        "mpn",
        "",
        "gtin",
        "",
        "option_values",
        variant.isPlain() ? List.of() : List.of(optionValue(product, variant)));
  }

  private static Map<String, @Nullable Object> optionValue(
      Product product, Product.Variant variant) {
    return Shape.of(
        "id",
        variant.id() + 20_000,
        "label",
        variant.value(),
        "option_id",
        product.id() + 30_000,
        "option_display_name",
        variant.option());
  }

  private static List<Map<String, @Nullable Object>> options(Product product) {
    var first = product.variants().getFirst();
    if (first.isPlain()) {
      return List.of();
    }
    var values =
        product.variants().stream()
            .map(v -> Shape.of("id", v.id() + 20_000, "label", v.value(), "sort_order", 0))
            .toList();
    return List.of(
        Shape.of(
            "id",
            product.id() + 30_000,
            "product_id",
            product.id(),
            "display_name",
            first.option(),
            "type",
            "rectangles",
            "sort_order",
            0,
            "option_values",
            values));
  }

  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
