package com.actindo.connector.connection.settings;

import com.actindo.connector.connection.settings.ConnectionSettings.Offers;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.meaning.Limits;
import com.actindo.connector.web.meaning.Means;
import com.actindo.connector.web.meaning.OneOf;
import com.actindo.connector.web.meaning.Required;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Settings as a caller wants them: all of them, because they replace what was there. */
@Means(
    en = "Settings that replace all that there are.",
    de = "Einstellungen, die alle vorhandenen ersetzen.")
public record SettingsBody(
    @Means(en = "How shoppers choose a variant.", de = "Wie im Shop eine Variante gewählt wird.")
        @Required
        @OneOf(VariantOptionType.class)
        @Nullable String variantOptionType,
    @Means(en = "Which orders are imported.", de = "Welche Bestellungen importiert werden.")
        @Required
        @Nullable OrderFiltersBody orderFilters,
    @Means(en = "How offers are treated.", de = "Wie Angebote behandelt werden.") @Required
        @Nullable OffersBody offers) {
  private static final OrderFilters NONE = new OrderFilters(new TreeSet<>(), null, null, false);

  /** Which orders are wanted. */
  public record OrderFiltersBody(
      @Means(
              en = "BigCommerce's status ids 0 to 14, each once; without any, nothing is imported.",
              de =
                  "Status-Kennungen 0 bis 14 von BigCommerce, jede einmal; ohne eine wird nichts"
                      + " importiert.")
          @Required
          @Limits(unique = true)
          @Nullable List<@Limits(min = 0, max = OrderFilters.LAST_STATUS) @Nullable Integer>
              statuses,
      @Means(
              en = "The first order to import, inclusive; null for all.",
              de = "Die erste zu importierende Bestellung, einschließlich; null für alle.")
          @Limits(min = 1, max = OrderFilters.LAST_ID)
          @Nullable Long fromId,
      @Means(
              en =
                  "The first day, of the years 1970 to 9999, from 00:00 in the store's time zone;"
                      + " null for all.",
              de =
                  "Der erste Tag, aus den Jahren 1970 bis 9999, ab 00:00 Uhr in der Zeitzone des"
                      + " Shops; null für alle.")
          @Limits(format = "date")
          @Nullable String createdFrom,
      @Means(
              en = "Whether archived orders are imported too.",
              de = "Ob auch archivierte Bestellungen importiert werden.")
          @Required
          @Nullable Boolean importArchived) {

    private OrderFilters filters(Faults faults) {
      return new OrderFilters(
          faults.unless(statuses(statuses), NONE.statuses(), "orderFilters.statuses"),
          orderId(faults),
          day(faults),
          faults.unless(Optional.ofNullable(importArchived), false, "orderFilters.importArchived"));
    }

    private @Nullable Long orderId(Faults faults) {
      return fromId == null
          ? null
          : faults.unless(
              Optional.of(fromId).filter(OrderFilters::isOrderId), 1L, "orderFilters.fromId");
    }

    private @Nullable LocalDate day(Faults faults) {
      return createdFrom == null
          ? null
          : faults.unless(
              date(createdFrom).filter(OrderFilters::isDay),
              LocalDate.EPOCH,
              "orderFilters.createdFrom");
    }

    /** Empty when one is missing, unknown or there twice. */
    private static Optional<TreeSet<Integer>> statuses(@Nullable List<@Nullable Integer> ids) {
      if (ids == null || !ids.stream().allMatch(id -> id != null && OrderFilters.isStatus(id))) {
        return Optional.empty();
      }
      var statuses = new TreeSet<Integer>();
      ids.stream().filter(Objects::nonNull).forEach(statuses::add);
      return statuses.size() == ids.size() ? Optional.of(statuses) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }

  /** How offers are to be treated. */
  public record OffersBody(
      @Means(
              en = "Leaves everything out that no mapping names.",
              de = "Lässt alles weg, was keine Zuordnung nennt.")
          @Required
          @Nullable Boolean onlyPushMappedAttributes) {}

  /** The members that are missing or at fault, by their path. */
  private record Faults(List<String> names) {
    <T> T unless(Optional<? extends T> good, T otherwise, String name) {
      if (good.isPresent()) {
        return good.get();
      }
      names.add(name);
      return otherwise;
    }
  }

  /**
   * The settings.
   *
   * @throws Problem of type {@code invalid}, naming every member that is missing or at fault
   */
  public ConnectionSettings settings() {
    var faults = new Faults(new ArrayList<>());
    var settings =
        new ConnectionSettings(
            faults.unless(
                Optional.ofNullable(variantOptionType).flatMap(VariantOptionType::find),
                VariantOptionType.DROPDOWN,
                "variantOptionType"),
            orderFilters == null
                ? faults.unless(Optional.empty(), NONE, "orderFilters")
                : orderFilters.filters(faults),
            new Offers(
                faults.unless(
                    Optional.ofNullable(offers).map(OffersBody::onlyPushMappedAttributes),
                    false,
                    offers == null ? "offers" : "offers.onlyPushMappedAttributes")));
    if (!faults.names().isEmpty()) {
      throw Problem.naming(ProblemType.INVALID, "settings are missing or at fault", faults.names());
    }
    return settings;
  }
}
