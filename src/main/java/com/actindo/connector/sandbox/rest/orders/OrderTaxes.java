package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderLine;
import com.actindo.connector.sandbox.web.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The taxes of an order as the V2 API writes them: one row for each line and for the shipping. */
final class OrderTaxes {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private OrderTaxes() {}

  static List<Map<String, @Nullable Object>> of(Order order, boolean details) {
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    for (var line : order.lines()) {
      if (!line.isGiftCertificate()) {
        var row = row(order, rows.size(), address(order, line), tax(order, line));
        rows.add(details ? detailed(row, String.valueOf(line.id()), "item") : row);
      }
    }
    for (int i = 0; i < order.shipTo().size(); i++) {
      var shipping = order.shipping();
      var tax = order.pricing().gross(shipping).subtract(order.pricing().net(shipping));
      var row = row(order, rows.size(), AddressShapes.id(order, i), tax);
      rows.add(details ? detailed(row, "", "shipping") : row);
    }
    return rows;
  }

  private static BigDecimal tax(Order order, OrderLine line) {
    var reduction = line.discount();
    var off = order.pricing().gross(reduction).subtract(order.pricing().net(reduction));
    return line.totalIncTax().subtract(line.totalExTax()).subtract(off);
  }

  private static int address(Order order, OrderLine line) {
    return line.address() < 0 ? 0 : AddressShapes.id(order, line.address());
  }

  private static Map<String, @Nullable Object> row(
      Order order, int number, int address, BigDecimal tax) {
    return Shape.of(
        "id",
        order.id() * 100 + number,
        "order_id",
        order.id(),
        "order_address_id",
        address,
        "tax_rate_id",
        1,
        "sales_tax_id",
        "",
        "tax_class_id",
        0,
        "name",
        "Tax",
        "class",
        "Default Tax Class",
        "rate",
        Amounts.text(order.pricing().rate().multiply(HUNDRED)),
        "priority",
        0,
        "priority_amount",
        Amounts.text(tax),
        "line_amount",
        Amounts.text(tax),
        "order_pickup_method_id",
        0);
  }

  private static Map<String, @Nullable Object> detailed(
      Map<String, @Nullable Object> row, String line, String type) {
    row.put("order_product_id", line);
    row.put("line_item_type", type);
    return row;
  }
}
