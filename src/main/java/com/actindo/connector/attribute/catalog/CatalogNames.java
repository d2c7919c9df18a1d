package com.actindo.connector.attribute.catalog;

import java.util.List;

/** All names that the products of a store use, each once. */
public record CatalogNames(List<CatalogName> customFields, List<Option> options) {
  public CatalogNames {
    customFields = List.copyOf(customFields);
    options = List.copyOf(options);
  }

  /** An option with the values that it has in any product. */
  public record Option(CatalogName name, List<CatalogName> values) {
    public Option {
      values = List.copyOf(values);
    }
  }
}
