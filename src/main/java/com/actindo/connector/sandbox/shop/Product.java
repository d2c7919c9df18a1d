package com.actindo.connector.sandbox.shop;

import java.math.BigDecimal;
import java.util.List;

/**
 * A product of a store's catalogue.
 *
 * @param price in the store's currency, with or without tax as the store enters prices
 */
public record Product(
    int id,
    String name,
    String sku,
    boolean digital,
    Brand brand,
    BigDecimal price,
    BigDecimal weight,
    int stock,
    List<Variant> variants,
    List<CustomField> customFields) {

  /** One of the forms in which a product is sold; a plain product has exactly one. */
  public record Variant(int id, String sku, String option, String value) {
    public boolean isPlain() {
      return option.isEmpty();
    }
  }

  /** Something else that is told of a product. */
  public record CustomField(int id, String name, String value) {}

  public Product {
    variants = List.copyOf(variants);
    customFields = List.copyOf(customFields);
  }
}
