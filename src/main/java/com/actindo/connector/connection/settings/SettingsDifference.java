package com.actindo.connector.connection.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a change of settings changed, as the audit trail keeps it. */
final class SettingsDifference {
  private SettingsDifference() {}

  /** The values that differ, by the names of the JSON interface, under "before" and "after". */
  static Map<String, Object> between(ConnectionSettings before, ConnectionSettings after) {
    Map<String, @Nullable Object> was = values(before);
    Map<String, @Nullable Object> is = values(after);
    var from = new LinkedHashMap<String, @Nullable Object>();
    var to = new LinkedHashMap<String, @Nullable Object>();
    was.forEach((name, value) -> {
      if (!Objects.equals(value, is.get(name))) {
        from.put(name, value);
        to.put(name, is.get(name));
      }
    });
    return Map.of("before", from, "after", to);
  }

  private static Map<String, @Nullable Object> values(ConnectionSettings settings) {
    OrderFilters filters = settings.orderFilters();
    var values = new LinkedHashMap<String, @Nullable Object>();
    values.put("variantOptionType", settings.variantOptionType().id());
    values.put("orderFilters.statuses", List.copyOf(filters.statuses()));
    values.put("orderFilters.fromId", filters.fromId());
    values.put("orderFilters.createdFrom", Objects.toString(filters.createdFrom(), null));
    values.put("orderFilters.importArchived", filters.importArchived());
    values.put("offers.onlyPushMappedAttributes", settings.offers().onlyPushMappedAttributes());
    return values;
  }
}
