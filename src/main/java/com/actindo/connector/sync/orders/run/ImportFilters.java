package com.actindo.connector.sync.orders.run;

import com.actindo.connector.bigcommerce.order.OrderQuery;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.connection.settings.OrderFilters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a run asks for, and which of those that come are taken. Whatever the store is asked
 * for, all filters are looked at again here: it takes one status only, and may not know all of
 * them.
 *
 * @param zone where the first day begins
 * @param zoneKnown false when the store's time zone is unknown and UTC stands in for it
 */
public record ImportFilters(OrderFilters wanted, ZoneId zone, boolean zoneKnown) {

  /**
   * The filters of a connection.
   *
   * @param timeZone the store's, as it names it; null when it names none
   */
  public static ImportFilters of(OrderFilters wanted, @Nullable String timeZone) {
    if (timeZone != null) {
      try {
        return new ImportFilters(wanted, ZoneId.of(timeZone, ZoneId.SHORT_IDS), true);
      } catch (DateTimeException unknown) {
        // as if there were none
      }
    }
    return new ImportFilters(wanted, ZoneOffset.UTC, false);
  }

  /** Whether no order at all can pass. */
  public boolean takeNone() {
    return wanted.statuses().isEmpty();
  }

  /** Whether the first day cannot be told exactly. */
  public boolean areVague() {
    return !zoneKnown && wanted.createdFrom() != null;
  }

  /** Every order that may pass. */
  public OrderQuery all(boolean archived) {
    return new OrderQuery(
        wanted.fromId(),
        wanted.statuses().size() == 1 ? wanted.statuses().first() : null,
        created(),
        null,
        archived);
  }

  /**
   * Every order that changed, also those that do not pass: one that is here already is refreshed
   * whatever became of it.
   */
  public OrderQuery changed(Instant since, boolean archived) {
    return new OrderQuery(null, null, null, since, archived);
  }

  /** Whether an order that is not here is to be imported. */
  public boolean take(ShopOrder order) {
    return wanted.statuses().contains(order.statusId())
        && takeId(order.id())
        && (created() == null || !order.created().isBefore(created()))
        && (wanted.importArchived() || !order.archived());
  }

  /** Whether an order of which only the id is known may be one to import. */
  public boolean takeId(long id) {
    return !takeNone() && (wanted.fromId() == null || id >= wanted.fromId());
  }

  /** Differs when other orders pass. */
  public String key() {
    return "%s %s %s %s"
        .formatted(wanted.statuses(), wanted.fromId(), created(), wanted.importArchived());
  }

  /** The start of the first day: not always midnight, and not always 24 hours after another. */
  private @Nullable Instant created() {
    return wanted.createdFrom() == null
        ? null
        : wanted.createdFrom().atStartOfDay(zone).toInstant();
  }
}
