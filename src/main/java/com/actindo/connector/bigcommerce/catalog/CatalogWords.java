package com.actindo.connector.bigcommerce.catalog;

import java.util.List;

/**
 * The words that the products of a store use.
 *
 * @param customFields the names of custom fields, each once, in alphabetical order
 * @param options the options of variants, by their ids: an option belongs to one product, so names
 *     repeat
 */
public record CatalogWords(List<String> customFields, List<Option> options) {
  public CatalogWords {
    customFields = List.copyOf(customFields);
    options = List.copyOf(options);
  }

  /** An option and the values that variants have of it, by their ids. */
  public record Option(long id, String name, List<Value> values) {
    public Option {
      values = List.copyOf(values);
    }
  }

  /** A value of an option. */
  public record Value(long id, String label) {}
}
