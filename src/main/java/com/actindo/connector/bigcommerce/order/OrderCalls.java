package com.actindo.connector.bigcommerce.order;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.StoreCalls;
import com.actindo.connector.bigcommerce.order.reading.EntryReader;
import com.actindo.connector.bigcommerce.order.reading.LineReader;
import com.actindo.connector.http.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The calls about orders of one store. There is none that archives orders, least of all {@code
 * DELETE /v2/orders}, which archives all of them.
 */
public final class OrderCalls {
  /** The largest page that BigCommerce gives. */
  public static final int LARGEST_PAGE = 250;

  private static final String ORDERS = "/v2/orders";
  private static final String ORDER = "/v2/orders/{id}";
  private static final String WITH_LINES =
      "include=consignments.line_items,fees&consignment_structure=object";
  private static final int MOST_PAGES = 100;

  private final StoreCalls calls;
  private final EntryReader entries = new EntryReader();
  private final LineReader lines = new LineReader();

  public OrderCalls(StoreCalls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET /v2/orders} in the order of their ids, with consignments, lines and fees. The answer
   * is read as it comes: never more than one order is in memory.
   *
   * @param limit 1 to 250
   * @param each gets every entry, in order; whatever it got before a failure came whole
   * @throws ApiTrouble also when the answer breaks off in the middle
   */
  public OrderPage page(OrderQuery query, int limit, Consumer<ShopEntry> each) throws ApiTrouble {
    return list(query.parameters() + WITH_LINES + "&sort=id:asc", limit, each);
  }

  /** {@code GET /v2/orders} without lines, in the order of their ids or against it. */
  public List<ShopEntry> heads(OrderQuery query, boolean newestFirst, int limit) throws ApiTrouble {
    var heads = new ArrayList<ShopEntry>();
    list(query.parameters() + "sort=id:" + (newestFirst ? "desc" : "asc"), limit, heads::add);
    return heads;
  }

  private OrderPage list(String parameters, int limit, Consumer<ShopEntry> each) throws ApiTrouble {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new IllegalArgumentException("a page of " + limit);
    }
    StoreCalls.Listed listed =
        calls.list(
            ORDERS,
            "?" + parameters + "&limit=" + limit,
            null,
            entry -> each.accept(entries.entry(entry)));
    return new OrderPage(listed.entries(), listed.told());
  }

  /** {@code GET /v2/orders/count}; archived ones are not told apart there. */
  public OrderCounts count(OrderQuery query) throws ApiTrouble {
    String path = ORDERS + "/count";
    String parameters = query.withoutArchived().parameters();
    JsonNode statuses =
        calls
            .get(path, parameters.isEmpty() ? "" : "?" + parameters)
            .orElseThrow(() -> ApiTrouble.malformed("GET " + path))
            .path("statuses");
    if (!statuses.isArray()) {
      throw ApiTrouble.malformed("GET " + path);
    }
    var counts = new HashMap<Integer, Long>();
    for (JsonNode status : statuses) {
      OptionalLong id = Fields.number(status, "id");
      OptionalLong count = Fields.number(status, "count");
      if (id.isPresent() && count.isPresent()) {
        counts.merge((int) id.getAsLong(), count.getAsLong(), Long::sum);
      }
    }
    return new OrderCounts(counts);
  }

  /** {@code GET /v2/orders/{id}} with consignments and lines; empty when it is not there. */
  public Optional<ShopEntry> order(long id) throws ApiTrouble {
    return one(id, "?" + WITH_LINES).map(entries::entry);
  }

  private Optional<JsonNode> one(long id, String query) throws ApiTrouble {
    try {
      return calls.get(ORDER, id, query);
    } catch (ApiTrouble trouble) {
      if (trouble.kind() == ApiTrouble.Kind.NOT_FOUND) {
        return Optional.empty();
      }
      throw trouble;
    }
  }

  /**
   * {@code GET /v2/orders/{id}/products}, all pages. A line that cannot be read is left out: then
   * the quantities do not add up.
   */
  public List<ShopLine> lines(long id) throws ApiTrouble {
    return pages(ORDER + "/products", id, lines::line, ShopLine::id);
  }

  /** {@code GET /v2/orders/{id}/coupons}, all pages. */
  public List<ShopCoupon> coupons(long id) throws ApiTrouble {
    return pages(ORDER + "/coupons", id, lines::coupon, ShopCoupon::id);
  }

  /** The end is an empty page, a short one, or one that brings nothing new. */
  private <T> List<T> pages(
      String path, long id, Function<JsonNode, Optional<T>> reading, Function<T, Long> key)
      throws ApiTrouble {
    Map<Long, T> all = new LinkedHashMap<>();
    for (int page = 1; page <= MOST_PAGES; page++) {
      Optional<JsonNode> body = calls.get(path, id, "?limit=" + LARGEST_PAGE + "&page=" + page);
      if (body.isEmpty()) {
        break;
      }
      if (!body.get().isArray()) {
        throw ApiTrouble.malformed("GET " + path);
      }
      int before = all.size();
      for (JsonNode entry : body.get()) {
        reading.apply(entry).ifPresent(item -> all.putIfAbsent(key.apply(item), item));
      }
      if (body.get().size() < LARGEST_PAGE || all.size() == before) {
        break;
      }
    }
    return List.copyOf(all.values());
  }

  /** The status that an order has now; empty when it is not there. */
  public Optional<Integer> status(long id) throws ApiTrouble {
    Optional<JsonNode> order = one(id, "");
    if (order.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        entries.statusOf(order.get()).orElseThrow(() -> ApiTrouble.malformed("GET " + ORDER)));
  }

  /** {@code PUT /v2/orders/{id}} with nothing but {@code status_id}. */
  public void changeStatus(long id, int status) throws ApiTrouble {
    calls.put(ORDER, id, "{\"status_id\":" + status + "}");
  }
}
