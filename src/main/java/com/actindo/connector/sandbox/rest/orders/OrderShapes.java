package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.Fee;
import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.rest.StoreApi;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Shape;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders as the V2 API writes them: money as text with four decimals, dates by RFC 2822 in UTC. */
public final class OrderShapes {
  private static final DateTimeFormatter RFC_2822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final OrderLinks links;
  private final Consignments consignments;

  public OrderShapes(Addresses addresses) {
    this.links = new OrderLinks(addresses);
    this.consignments = new Consignments(links);
  }

  Map<String, @Nullable Object> order(
      Shop shop, Order order, List<String> include, boolean asObject) {
    var shape = identity(shop, order);
    shape.putAll(money(order));
    shape.putAll(currencies(shop));
    shape.put("billing_address", AddressShapes.of(order.billing()));
    for (var part : List.of("products", "coupons")) {
      shape.put(part, links.to(shop, order, part));
    }
    shape.put("shipping_addresses", links.to(shop, order, "shipping_addresses"));
    shape.put("fees", include.contains("fees") ? fees(order) : links.to(shop, order, "fees"));
    var lines = include.contains("consignments.line_items");
    if (lines || include.contains("consignments")) {
      var all = consignments.of(shop, order, lines);
      shape.put("consignments", asObject ? all : List.of(all));
    } else {
      shape.put("consignments", links.to(shop, order, "consignments"));
    }
    return OddShapes.bend(order, shape);
  }

  Map<String, @Nullable Object> consignments(Shop shop, Order order, boolean withLines) {
    return consignments.of(shop, order, withLines);
  }

  List<Map<String, @Nullable Object>> fees(Order order) {
    return order.extras().fees().stream().map(fee -> fee(order, fee)).toList();
  }

  private static Map<String, @Nullable Object> fee(Order order, Fee fee) {
    var net = order.pricing().net(fee.cost());
    var gross = order.pricing().gross(fee.cost());
    return Shape.of(
        "id", fee.id(),
        "type", "custom_fee",
        "display_name_customer", fee.name(),
        "display_name_merchant", fee.name(),
        "source", "v2",
        "base_cost", Amounts.text(fee.cost()),
        "cost_ex_tax", Amounts.text(net),
        "cost_inc_tax", Amounts.text(gross),
        "cost_tax", Amounts.text(gross.subtract(net)),
        "tax_class_id", null);
  }

  List<Map<String, @Nullable Object>> shippingAddresses(Shop shop, Order order) {
    return AddressShapes.shipping(links, shop, order, Amounts::text);
  }

  List<Map<String, @Nullable Object>> coupons(Order order) {
    return order.extras().coupons().stream()
        .map(coupon ->
            Shape.of(
                "id", coupon.id(),
                "coupon_id", coupon.couponId(),
                "order_id", order.id(),
                "code", coupon.code(),
                "amount", coupon.amount(),
                "type", coupon.type(),
                "discount", coupon.discount()))
        .toList();
  }

  private static Map<String, @Nullable Object> identity(Shop shop, Order order) {
    var name = (shop.hash() + order.id()).getBytes(StandardCharsets.UTF_8);
    return Shape.of(
        "id", order.id(),
        "cart_id", UUID.nameUUIDFromBytes(name).toString(),
        "channel_id", order.channel(),
        "customer_id", order.customer(),
        "date_created", RFC_2822.format(order.created()),
        "date_modified", RFC_2822.format(order.modified()),
        "date_shipped", order.shippedAt().map(RFC_2822::format).orElse(""),
        "status_id", order.status().id(),
        "status", order.status().label(),
        "custom_status", StoreApi.label(shop, order.status()),
        "payment_method", order.payment(),
        "payment_status", paymentStatus(order.status()),
        "payment_provider_id", "",
        "is_deleted", order.archived(),
        "is_email_opt_in", false,
        "order_is_digital", order.digital(),
        "order_source", order.channel() == 1 ? "www" : "external",
        "items_total", order.items(),
        "items_shipped", order.shipped(),
        "shipping_address_count", order.shipTo().size(),
        "staff_notes", "",
        "customer_message", order.message(),
        "customer_locale", shop.region().language(),
        "ip_address", "192.0.2.17",
        "ip_address_v6", "",
        "geoip_country", order.billing().country(),
        "geoip_country_iso2", order.billing().iso2(),
        "ebay_order_id", "0",
        "external_id", null,
        "external_order_id", "",
        "external_merchant_id", null,
        "external_source", null,
        "tax_provider_id", "BasicTaxProvider",
        "is_tax_inclusive_pricing", shop.region().pricesWithTax());
  }

  private static Map<String, @Nullable Object> money(Order order) {
    var shape = Shape.of();
    amounts(shape, "subtotal", order.subtotalExTax(), order.subtotalIncTax());
    entered(shape, order, "shipping_cost", order.allShipping());
    entered(shape, order, "handling_cost", order.extras().handling());
    entered(shape, order, "wrapping_cost", order.wrapping());
    shape.put("shipping_cost_tax_class_id", 2);
    shape.put("handling_cost_tax_class_id", 2);
    shape.put("wrapping_cost_tax_class_id", 3);
    shape.put("total_ex_tax", Amounts.text(order.totalExTax()));
    shape.put("total_inc_tax", Amounts.text(order.totalIncTax()));
    shape.put("total_tax", Amounts.text(order.totalIncTax().subtract(order.totalExTax())));
    shape.put("discount_amount", Amounts.text(order.extras().discount()));
    shape.put("coupon_discount", Amounts.text(order.extras().couponDiscount()));
    shape.put("store_credit_amount", Amounts.text(order.extras().storeCredit()));
    shape.put("gift_certificate_amount", Amounts.text(order.extras().certificates()));
    shape.put("refunded_amount", Amounts.ZERO);
    return shape;
  }

  private static void entered(
      Map<String, @Nullable Object> shape, Order order, String name, BigDecimal amount) {
    shape.put("base_" + name, Amounts.text(amount));
    amounts(shape, name, order.pricing().net(amount), order.pricing().gross(amount));
  }

  private static void amounts(
      Map<String, @Nullable Object> shape, String name, BigDecimal exTax, BigDecimal incTax) {
    shape.put(name + "_ex_tax", Amounts.text(exTax));
    shape.put(name + "_inc_tax", Amounts.text(incTax));
    shape.put(name + "_tax", Amounts.text(incTax.subtract(exTax)));
  }

  private static Map<String, @Nullable Object> currencies(Shop shop) {
    var code = shop.region().currency().code();
    return Shape.of(
        "currency_id",
        1,
        "currency_code",
        code,
        "currency_exchange_rate",
        "1.0000000000",
        "default_currency_id",
        1,
        "default_currency_code",
        code,
        "store_default_currency_code",
        code,
        "store_default_to_transactional_exchange_rate",
        "1.0000000000");
  }

  private static String paymentStatus(OrderStatus status) {
    return switch (status) {
      case INCOMPLETE -> "";
      case PENDING, AWAITING_PAYMENT -> "pending";
      case DECLINED -> "declined";
      case CANCELLED -> "void";
      case REFUNDED -> "refunded";
      case PARTIALLY_REFUNDED -> "partially refunded";
      case MANUAL_VERIFICATION -> "held for review";
      case DISPUTED, AWAITING_FULFILLMENT -> "authorized";
      case SHIPPED, PARTIALLY_SHIPPED, AWAITING_PICKUP, AWAITING_SHIPMENT, COMPLETED -> "captured";
    };
  }
}
