package com.actindo.connector.sync.mirror;

import com.actindo.connector.attribute.catalog.CatalogName;
import com.actindo.connector.attribute.catalog.CatalogNames;
import com.actindo.connector.attribute.catalog.CatalogNames.Option;
import com.actindo.connector.bigcommerce.catalog.CatalogWords;
import java.util.List;
import java.util.Optional;

/** The words of products as names of attributes; what nobody could read is left out. */
final class WordNames {
  private WordNames() {}

  static CatalogNames of(CatalogWords words) {
    return new CatalogNames(
        words.customFields().stream().flatMap(name -> CatalogName.of(name, null).stream()).toList(),
        words.options().stream().flatMap(option -> option(option).stream()).toList());
  }

  private static Optional<Option> option(CatalogWords.Option option) {
    List<CatalogName> values =
        option.values().stream()
            .flatMap(value -> CatalogName.of(value.label(), value.id()).stream())
            .toList();
    return CatalogName.of(option.name(), option.id()).map(name -> new Option(name, values));
  }
}
