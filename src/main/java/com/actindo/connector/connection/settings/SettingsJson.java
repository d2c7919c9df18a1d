package com.actindo.connector.connection.settings;

import com.actindo.connector.web.meaning.Limits;
import com.actindo.connector.web.meaning.Means;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings as the JSON interface shows them. */
@Means(
    en = "What a workspace has set for a connection.",
    de = "Was ein Workspace für eine Verbindung eingestellt hat.")
public record SettingsJson(
    @Means(en = "How shoppers choose a variant.", de = "Wie im Shop eine Variante gewählt wird.")
        VariantOptionType variantOptionType,
    @Means(en = "Which orders are imported.", de = "Welche Bestellungen importiert werden.")
        OrderFiltersJson orderFilters,
    @Means(en = "How offers are treated.", de = "Wie Angebote behandelt werden.")
        OffersJson offers) {
  public record OrderFiltersJson(
      @Means(
              en = "BigCommerce's status ids 0 to 14; without any, nothing is imported.",
              de = "Status-Kennungen 0 bis 14 von BigCommerce; ohne eine wird nichts importiert.")
          List<@Limits(min = 0, max = OrderFilters.LAST_STATUS) Integer> statuses,
      @Means(
              en = "The first order to import, inclusive; null for all.",
              de = "Die erste zu importierende Bestellung, einschließlich; null für alle.")
          @Limits(min = 1, max = OrderFilters.LAST_ID)
          @Nullable Long fromId,
      @Means(
              en = "The first day, from 00:00 in the store's time zone; null for all.",
              de = "Der erste Tag, ab 00:00 Uhr in der Zeitzone des Shops; null für alle.")
          @Nullable LocalDate createdFrom,
      @Means(
              en = "Whether archived orders are imported too.",
              de = "Ob auch archivierte Bestellungen importiert werden.")
          boolean importArchived) {}

  public record OffersJson(
      @Means(
              en = "Leaves everything out that no mapping names.",
              de = "Lässt alles weg, was keine Zuordnung nennt.")
          boolean onlyPushMappedAttributes) {}

  static SettingsJson of(ConnectionSettings settings) {
    OrderFilters filters = settings.orderFilters();
    return new SettingsJson(
        settings.variantOptionType(),
        new OrderFiltersJson(
            List.copyOf(filters.statuses()),
            filters.fromId(),
            filters.createdFrom(),
            filters.importArchived()),
        new OffersJson(settings.offers().onlyPushMappedAttributes()));
  }
}
