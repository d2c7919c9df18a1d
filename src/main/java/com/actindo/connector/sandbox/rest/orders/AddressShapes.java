package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.Address;
import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderLine;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.web.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where an order is billed and sent to, as the V2 API writes it. */
final class AddressShapes {
  private AddressShapes() {}

  static Map<String, @Nullable Object> of(Address address) {
    return Shape.of(
        "first_name", address.firstName(),
        "last_name", address.lastName(),
        "company", address.company(),
        "street_1", address.street(),
        "street_2", "",
        "city", address.city(),
        "state", address.state(),
        "zip", address.zip(),
        "country", address.country(),
        "country_iso2", address.iso2(),
        "phone", address.phone(),
        "email", address.email(),
        "form_fields", List.of());
  }

  static int id(Order order, int index) {
    return order.id() * 10 + index;
  }

  /**
   * The shipping addresses with what goes there and what that costs.
   *
   * @param money text in the orders' own resource, numbers in consignments
   */
  static List<Map<String, @Nullable Object>> shipping(
      OrderLinks links, Shop shop, Order order, Function<BigDecimal, Object> money) {
    var all = new ArrayList<Map<String, @Nullable Object>>();
    for (int i = 0; i < order.shipTo().size(); i++) {
      int index = i;
      var lines = order.lines().stream().filter(line -> line.address() == index).toList();
      var shape = Shape.of("id", id(order, i), "order_id", order.id());
      shape.putAll(of(order.shipTo().get(i)));
      shape.put("items_total", lines.stream().mapToInt(OrderLine::quantity).sum());
      shape.put("items_shipped", lines.stream().mapToInt(order::shipped).sum());
      shape.put("shipping_method", "Standard");
      shape.putAll(costs(order, money));
      shape.put("shipping_zone_id", 1);
      shape.put("shipping_zone_name", order.shipTo().get(i).country());
      var quotes = "shipping_addresses/" + id(order, i) + "/shipping_quotes";
      shape.put("shipping_quotes", links.to(shop, order, quotes));
      all.add(shape);
    }
    return all;
  }

  private static Map<String, @Nullable Object> costs(
      Order order, Function<BigDecimal, Object> money) {
    var net = order.pricing().net(order.shipping());
    var gross = order.pricing().gross(order.shipping());
    var zero = money.apply(BigDecimal.ZERO);
    return Shape.of(
        "base_cost",
        money.apply(order.shipping()),
        "cost_ex_tax",
        money.apply(net),
        "cost_inc_tax",
        money.apply(gross),
        "cost_tax",
        money.apply(gross.subtract(net)),
        "cost_tax_class_id",
        2,
        "base_handling_cost",
        zero,
        "handling_cost_ex_tax",
        zero,
        "handling_cost_inc_tax",
        zero,
        "handling_cost_tax",
        zero,
        "handling_cost_tax_class_id",
        2);
  }
}
