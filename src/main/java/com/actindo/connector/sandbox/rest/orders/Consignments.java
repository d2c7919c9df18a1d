package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderLine;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.web.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an order sends where, when it is included in the order: one consignment per address. */
final class Consignments {
  private static final int INCLUDED = 50;

  private final OrderLinks links;

  Consignments(OrderLinks links) {
    this.links = links;
  }

  /**
   * All consignments of an order.
   *
   * @param withLines the lines themselves, else where they are
   */
  Map<String, @Nullable Object> of(Shop shop, Order order, boolean withLines) {
    var shipping = AddressShapes.shipping(links, shop, order, amount -> amount);
    for (int i = 0; i < shipping.size(); i++) {
      int index = i;
      var lines = lines(shop, order, withLines, line -> line.address() == index);
      shipping.get(i).put("line_items", lines);
    }
    var downloads = new ArrayList<Map<String, @Nullable Object>>();
    if (order.digital()) {
      var lines = lines(shop, order, withLines, line -> line.address() < 0);
      downloads.add(Shape.of("recipient_email", order.billing().email(), "line_items", lines));
    }
    return Shape.of(
        "pickups",
        List.of(),
        "shipping",
        shipping,
        "downloads",
        downloads,
        "email",
        Shape.of("gift_certificates", List.of()));
  }

  // a long consignment is cut, and says so in an entry of its own
  private List<Map<String, @Nullable Object>> lines(
      Shop shop, Order order, boolean withLines, Predicate<OrderLine> here) {
    var all = order.lines().stream().filter(here).toList();
    var shapes = new ArrayList<Map<String, @Nullable Object>>();
    for (var line : all.subList(0, Math.min(all.size(), INCLUDED))) {
      var link = "products/" + line.id();
      shapes.add(withLines ? LineShapes.of(order, line) : links.to(shop, order, link));
    }
    if (withLines && all.size() > INCLUDED) {
      var message =
          "Only " + INCLUDED + " lines are included; the rest is in the order's products.";
      shapes.add(Shape.of("__warning__", Shape.of("message", message)));
    }
    return shapes;
  }
}
