package com.actindo.connector.bigcommerce.catalog;

import com.actindo.connector.http.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers words from products; what has no name or id says nothing. */
final class WordCollector {
  private final NavigableSet<String> customFields = new TreeSet<>();
  private final NavigableMap<Long, Option> options = new TreeMap<>();

  private record Option(String name, NavigableMap<Long, String> values) {}

  void add(JsonNode product) {
    for (JsonNode field : product.path("custom_fields")) {
      Fields.text(field, "name").ifPresent(customFields::add);
    }
    for (JsonNode variant : product.path("variants")) {
      for (JsonNode value : variant.path("option_values")) {
        addValue(value);
      }
    }
  }

  private void addValue(JsonNode value) {
    OptionalLong option = Fields.number(value, "option_id");
    Optional<String> name = Fields.text(value, "option_display_name");
    if (option.isEmpty() || name.isEmpty()) {
      return;
    }
    Option known =
        options.computeIfAbsent(option.getAsLong(), _ -> new Option(name.get(), new TreeMap<>()));
    OptionalLong id = Fields.number(value, "id");
    Optional<String> label = Fields.text(value, "label");
    if (id.isPresent() && label.isPresent()) {
      known.values().put(id.getAsLong(), label.get());
    }
  }

  CatalogWords words() {
    return new CatalogWords(
        List.copyOf(customFields), options.entrySet().stream().map(WordCollector::option).toList());
  }

  private static CatalogWords.Option option(Map.Entry<Long, Option> entry) {
    return new CatalogWords.Option(
        entry.getKey(),
        entry.getValue().name(),
        entry.getValue().values().entrySet().stream()
            .map(value -> new CatalogWords.Value(value.getKey(), value.getValue()))
            .toList());
  }
}
