package com.actindo.connector.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order as BigCommerce writes it, with consignments and lines included: of two lines at 11.90
 * with 19 % of tax each, to one address, ready to be imported. Tests change what matters to them.
 */
public final class OrderJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter RFC_2822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final long id;
  private final Map<String, @Nullable Object> own = new LinkedHashMap<>();
  private Instant created = Instant.parse("2026-01-01T10:00:00Z");
  private @Nullable Instant modified;
  private int status = 11;
  private int lines = 2;
  private int addresses = 1;
  private String email;

  private OrderJson(long id) {
    this.id = id;
    this.email = "shopper" + id + "@example.com";
  }

  /** An order to be awaited by the default filters. */
  public static OrderJson of(long id) {
    return new OrderJson(id);
  }

  /** Several as a page of them. */
  public static String page(OrderJson... orders) {
    return page(List.of(orders));
  }

  public static String page(List<OrderJson> orders) {
    return String.join(",\n", orders.stream().map(OrderJson::toString).toList())
        .transform(all -> "[" + all + "]");
  }

  public OrderJson status(int status) {
    this.status = status;
    return this;
  }

  public OrderJson created(String instant) {
    this.created = Instant.parse(instant);
    return this;
  }

  /** Also the time when it was made, unless that is told. */
  public OrderJson modified(String instant) {
    this.modified = Instant.parse(instant);
    return this;
  }

  public OrderJson modified(Instant instant) {
    this.modified = instant;
    return this;
  }

  public OrderJson lines(int lines) {
    this.lines = lines;
    return this;
  }

  /** To how many addresses it goes; the first one gets all lines. */
  public OrderJson addresses(int addresses) {
    this.addresses = addresses;
    return this;
  }

  public OrderJson email(String email) {
    this.email = email;
    return this;
  }

  public OrderJson archived() {
    return with("is_deleted", true);
  }

  /** A member with a value of the test's own. */
  public OrderJson with(String member, @Nullable Object value) {
    own.put(member, value);
    return this;
  }

  public long id() {
    return id;
  }

  int statusId() {
    return status;
  }

  Instant createdAt() {
    return created;
  }

  Instant modifiedAt() {
    return modified == null ? created : modified;
  }

  boolean isArchived() {
    return Boolean.TRUE.equals(own.get("is_deleted"));
  }

  /** What {@code GET …/products} gives. */
  public String products() {
    return write(allLines());
  }

  @Override
  public String toString() {
    Map<String, @Nullable Object> order = identity();
    order.putAll(money());
    order.put("billing_address", address(0));
    order.put("coupons", Map.of("url", "…", "resource", "/orders/" + id + "/coupons"));
    order.put("fees", List.of());
    order.put("consignments", consignments());
    order.putAll(own);
    return write(order);
  }

  private Map<String, @Nullable Object> identity() {
    var order = new LinkedHashMap<String, @Nullable Object>();
    order.put("id", id);
    order.put("channel_id", 1);
    order.put("customer_id", 0);
    order.put("date_created", RFC_2822.format(created));
    order.put("date_modified", RFC_2822.format(modifiedAt()));
    order.put("status_id", status);
    order.put("payment_method", "Cash on Delivery");
    order.put("payment_status", "captured");
    order.put("is_deleted", false);
    order.put("order_is_digital", false);
    order.put("order_source", "www");
    order.put("items_total", lines);
    order.put("shipping_address_count", addresses);
    order.put("currency_code", "EUR");
    order.put("default_currency_code", "EUR");
    order.put("is_tax_inclusive_pricing", true);
    return order;
  }

  private Map<String, @Nullable Object> money() {
    String incTax = text("11.90", lines);
    String exTax = text("10.00", lines);
    var money = new LinkedHashMap<String, @Nullable Object>();
    money.put("subtotal_ex_tax", exTax);
    money.put("subtotal_inc_tax", incTax);
    money.put("total_ex_tax", exTax);
    money.put("total_inc_tax", incTax);
    for (String none :
        List.of(
            "shipping_cost_ex_tax",
            "shipping_cost_inc_tax",
            "handling_cost_ex_tax",
            "handling_cost_inc_tax",
            "wrapping_cost_ex_tax",
            "wrapping_cost_inc_tax",
            "discount_amount",
            "coupon_discount",
            "store_credit_amount",
            "gift_certificate_amount")) {
      money.put(none, "0.0000");
    }
    return money;
  }

  private Map<String, @Nullable Object> consignments() {
    var shipping = new ArrayList<Map<String, @Nullable Object>>();
    for (int i = 0; i < addresses; i++) {
      Map<String, @Nullable Object> one = address(i);
      one.put("id", id * 10 + i);
      one.put("shipping_method", "Standard");
      List<Map<String, @Nullable Object>> some = i == 0 ? allLines() : List.of();
      one.put("line_items", some.subList(0, Math.min(50, some.size())));
      shipping.add(one);
    }
    var all = new LinkedHashMap<String, @Nullable Object>();
    all.put("pickups", List.of());
    all.put("shipping", shipping);
    all.put("downloads", List.of());
    all.put("email", Map.of("gift_certificates", List.of()));
    return all;
  }

  private List<Map<String, @Nullable Object>> allLines() {
    var all = new ArrayList<Map<String, @Nullable Object>>();
    for (int i = 1; i <= lines; i++) {
      var line = new LinkedHashMap<String, @Nullable Object>();
      line.put("id", id * 100 + i);
      line.put("product_id", 100 + i);
      line.put("variant_id", 1000 + i);
      line.put("type", "physical");
      line.put("name", "Product " + i);
      line.put("sku", "SKU-" + i);
      line.put("quantity", 1);
      line.put("quantity_shipped", 0);
      for (String total : List.of("price", "total")) {
        line.put(total + "_ex_tax", "10.0000");
        line.put(total + "_inc_tax", "11.9000");
        line.put(total + "_tax", "1.9000");
      }
      line.put("wrapping_id", 0);
      line.put("wrapping_name", "");
      line.put("applied_discounts", List.of());
      all.add(line);
    }
    return all;
  }

  private Map<String, @Nullable Object> address(int number) {
    var address = new LinkedHashMap<String, @Nullable Object>();
    address.put("first_name", "Ada");
    address.put("last_name", "Example");
    address.put("company", "");
    address.put("street_1", "Street " + (number + 1));
    address.put("street_2", "");
    address.put("city", "Berlin");
    address.put("state", "");
    address.put("zip", "10115");
    address.put("country", "Germany");
    address.put("country_iso2", "DE");
    address.put("phone", "");
    address.put("email", email);
    return address;
  }

  private static String text(String price, int times) {
    return new BigDecimal(price).multiply(BigDecimal.valueOf(times)).setScale(4).toPlainString();
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
