package com.actindo.connector.sync.orders.preview;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.order.OrderCalls;
import com.actindo.connector.bigcommerce.order.OrderCounts;
import com.actindo.connector.bigcommerce.order.OrderQuery;
import com.actindo.connector.bigcommerce.order.ShopEntry;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.connection.settings.OrderFilters;
import com.actindo.connector.sync.orders.preview.Preview.Edge;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one preview. One light list call gives everything exactly when fewer than 250 orders
 * are as old and as high as asked for (and of the status, when it is one). Otherwise two more, side
 * by side, give how many there are by status and the newest ones. BigCommerce's count does not tell
 * archived orders apart, so that number is not exact. With archived orders each list is asked for
 * twice.
 */
final class PreviewReading {
  private static final int SOME = 10;

  private final OrderCalls calls;
  private final OrderFilters filters;
  private final ZoneId zone;

  PreviewReading(OrderCalls calls, OrderFilters filters, ZoneId zone) {
    this.calls = calls;
    this.filters = filters;
    this.zone = zone;
  }

  Preview read() throws ApiTrouble {
    List<List<ShopEntry>> oldest = SideBySide.all(heads(false, OrderCalls.LARGEST_PAGE));
    var wanted = wanted(oldest);
    if (oldest.stream().allMatch(page -> page.size() < OrderCalls.LARGEST_PAGE)) {
      return new Preview(
          wanted.size(), wholly(oldest), edge(wanted, true), edge(wanted, false), zone);
    }
    List<List<ShopEntry>> newest;
    OrderCounts counts;
    try (var counting = SideBySide.begin(() -> calls.count(query(false)))) {
      newest = SideBySide.all(heads(true, oneStatus() == null ? OrderCalls.LARGEST_PAGE : SOME));
      counts = counting.result();
    }
    long orders = Math.max(counts.of(filters.statuses()), wanted.size());
    return new Preview(orders, false, edge(wanted, true), edge(wanted(newest), false), zone);
  }

  private List<SideBySide.Call<List<ShopEntry>>> heads(boolean newestFirst, int limit) {
    return Stream.of(false, true)
        .filter(archived -> !archived || filters.importArchived())
        .<SideBySide.Call<List<ShopEntry>>>map(
            archived -> () -> calls.heads(query(archived), newestFirst, limit))
        .toList();
  }

  private OrderQuery query(boolean archived) {
    return new OrderQuery(filters.fromId(), oneStatus(), createdFrom(), null, archived);
  }

  private @Nullable Integer oneStatus() {
    return filters.statuses().size() == 1 ? filters.statuses().first() : null;
  }

  private @Nullable Instant createdFrom() {
    LocalDate day = filters.createdFrom();
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }

  /** By their ids: a server that tells archived orders not apart gives each order twice. */
  private NavigableMap<Long, ShopOrder> wanted(List<List<ShopEntry>> pages) {
    var wanted = new TreeMap<Long, ShopOrder>();
    for (List<ShopEntry> page : pages) {
      for (ShopEntry entry : page) {
        if (entry instanceof ShopEntry.Readable(ShopOrder order) && passes(order)) {
          wanted.put(order.id(), order);
        }
      }
    }
    return wanted;
  }

  /** All filters are looked at again here: servers may ignore one. */
  private boolean passes(ShopOrder order) {
    Instant from = createdFrom();
    return filters.statuses().contains(order.statusId())
        && (filters.fromId() == null || order.id() >= filters.fromId())
        && (from == null || !order.created().isBefore(from))
        && (filters.importArchived() || !order.archived());
  }

  /** An order that cannot be read may or may not be one of them. */
  private static boolean wholly(List<List<ShopEntry>> pages) {
    return pages.stream().flatMap(List::stream).allMatch(ShopEntry.Readable.class::isInstance);
  }

  private static @Nullable Edge edge(NavigableMap<Long, ShopOrder> orders, boolean first) {
    if (orders.isEmpty()) {
      return null;
    }
    ShopOrder order = (first ? orders.firstEntry() : orders.lastEntry()).getValue();
    return new Edge(order.id(), order.created());
  }
}
