package com.actindo.connector.connection.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings as the JSON interface shows them. */
record SettingsJson(String variantOptionType, OrderFiltersJson orderFilters, OffersJson offers) {
  record OrderFiltersJson(
      List<Integer> statuses,
      @Nullable Long fromId,
      @Nullable String createdFrom,
      boolean importArchived) {}

  record OffersJson(boolean onlyPushMappedAttributes) {}

  static SettingsJson of(ConnectionSettings settings) {
    OrderFilters filters = settings.orderFilters();
    return new SettingsJson(
        settings.variantOptionType().id(),
        new OrderFiltersJson(
            List.copyOf(filters.statuses()),
            filters.fromId(),
            filters.createdFrom() == null ? null : filters.createdFrom().toString(),
            filters.importArchived()),
        new OffersJson(settings.offers().onlyPushMappedAttributes()));
  }
}
