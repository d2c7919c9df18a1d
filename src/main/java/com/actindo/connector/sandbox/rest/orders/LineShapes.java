package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.LineDiscount;
import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderLine;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.web.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of an order as the V2 API writes them. */
final class LineShapes {
  private LineShapes() {}

  static Map<String, @Nullable Object> of(Order order, OrderLine line) {
    var product = line.product();
    var tax = line.priceIncTax().subtract(line.priceExTax());
    var totalTax = line.totalIncTax().subtract(line.totalExTax());
    var shape =
        Shape.of(
            "id", line.id(),
            "order_id", order.id(),
            "product_id", product.id(),
            "variant_id", line.variant().id(),
            "order_pickup_method_id", line.address() == OrderLine.PICKUP ? 1 : 0,
            "order_address_id", line.address() < 0 ? 0 : AddressShapes.id(order, line.address()),
            "name", product.name(),
            "name_customer", product.name(),
            "name_merchant", product.name(),
            "sku", line.variant().sku(),
            "upc", "",
            "type", type(line),
            "base_price", Amounts.text(product.price()),
            "price_ex_tax", Amounts.text(line.priceExTax()),
            "price_inc_tax", Amounts.text(line.priceIncTax()),
            "price_tax", Amounts.text(tax),
            "base_total",
                Amounts.text(product.price().multiply(BigDecimal.valueOf(line.quantity()))),
            "total_ex_tax", Amounts.text(line.totalExTax()),
            "total_inc_tax", Amounts.text(line.totalIncTax()),
            "total_tax", Amounts.text(totalTax),
            "quantity", line.quantity(),
            "quantity_shipped", order.shipped(line),
            "quantity_refunded", refunded(order, line),
            "is_refunded", order.status() == OrderStatus.REFUNDED,
            "refund_amount",
                order.status() == OrderStatus.REFUNDED
                    ? Amounts.text(line.totalIncTax())
                    : Amounts.ZERO,
            "weight", product.weight().toPlainString(),
            "brand", product.brand().name());
    shape.putAll(discountsAndOptions(order, line));
    return shape;
  }

  private static int refunded(Order order, OrderLine line) {
    return order.status() == OrderStatus.REFUNDED ? line.quantity() : 0;
  }

  private static String type(OrderLine line) {
    if (line.isGiftCertificate()) {
      return "giftcertificate";
    }
    return line.product().digital() ? "digital" : "physical";
  }

  private static Map<String, @Nullable Object> discount(LineDiscount discount) {
    return Shape.of(
        "id", discount.id(),
        "amount", Amounts.text(discount.amount()),
        "name", discount.name(),
        "code", discount.code(),
        "target", discount.target());
  }

  private static Map<String, @Nullable Object> discountsAndOptions(Order order, OrderLine line) {
    var shape = options(line);
    var reduction = order.pricing().gross(line.discount());
    shape.put("applied_discounts", line.discounts().stream().map(LineShapes::discount).toList());
    shape.put("discounted_total_inc_tax", Amounts.text(line.totalIncTax().subtract(reduction)));
    shape.put("gift_certificate_id", line.isGiftCertificate() ? line.id() : null);
    var wrapped = line.wrapping().signum() > 0;
    var gross = order.pricing().gross(line.wrapping());
    var net = order.pricing().net(line.wrapping());
    shape.put("wrapping_id", wrapped ? 1 : 0);
    shape.put("wrapping_name", wrapped ? "Ribbon" : null);
    shape.put("base_wrapping_cost", Amounts.text(line.wrapping()));
    shape.put("wrapping_cost_ex_tax", Amounts.text(net));
    shape.put("wrapping_cost_inc_tax", Amounts.text(gross));
    shape.put("wrapping_cost_tax", Amounts.text(gross.subtract(net)));
    shape.put("wrapping_message", "");
    return shape;
  }

  private static Map<String, @Nullable Object> options(OrderLine line) {
    var variant = line.variant();
    var option =
        Shape.of(
            "id",
            line.id() + 50_000,
            "option_id",
            line.product().id() + 30_000,
            "order_product_id",
            line.id(),
            "product_option_id",
            line.product().id() + 30_000,
            "display_name",
            variant.option(),
            "display_value",
            variant.value(),
            "value",
            String.valueOf(variant.id() + 20_000),
            "type",
            "Multiple choice",
            "name",
            variant.option(),
            "display_style",
            "Rectangle");
    return Shape.of(
        "product_options",
        variant.isPlain() ? List.of() : List.of(option),
        "configurable_fields",
        List.of(),
        "parent_order_product_id",
        null,
        "is_bundled_product",
        false,
        "return_id",
        0,
        "base_cost_price",
        Amounts.ZERO,
        "cost_price_ex_tax",
        Amounts.ZERO,
        "cost_price_inc_tax",
        Amounts.ZERO,
        "cost_price_tax",
        Amounts.ZERO,
        "fixed_shipping_cost",
        Amounts.ZERO,
        "event_name",
        null,
        "event_date",
        null,
        "option_set_id",
        null,
        "bin_picking_number",
        "",
        "external_id",
        null);
  }
}
