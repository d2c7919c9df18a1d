package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.Order;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders as nobody expects them. */
final class OddShapes {
  private OddShapes() {}

  /** Bends the shape of an order that is made to be odd. */
  static Map<String, @Nullable Object> bend(Order order, Map<String, @Nullable Object> shape) {
    switch (order.extras().special()) {
      case ODD_FORMS -> oddForms(order, shape);
      case WRONG_TOTAL -> {
        shape.put("subtotal_inc_tax", Amounts.text(order.subtotalIncTax().add(BigDecimal.TEN)));
        shape.put("subtotal_ex_tax", Amounts.text(order.subtotalExTax().add(BigDecimal.TEN)));
      }
      case NO_CURRENCY -> shape.keySet().removeIf(name -> name.endsWith("currency_code"));
      default -> {
        // as it should be
      }
    }
    return shape;
  }

  // what a lenient reader still understands
  private static void oddForms(Order order, Map<String, @Nullable Object> shape) {
    shape.put("status_id", String.valueOf(order.status().id()));
    shape.put("items_total", String.valueOf(order.items()));
    shape.put("channel_id", String.valueOf(order.channel()));
    shape.put("total_inc_tax", order.totalIncTax());
    shape.put("total_ex_tax", order.totalExTax());
    shape.put("date_created", order.created().toString());
    shape.put("date_modified", order.modified().toString().replace("Z", "+0000"));
    shape.put("order_is_digital", "false");
  }
}
