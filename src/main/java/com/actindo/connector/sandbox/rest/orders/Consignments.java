package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderLine;
import com.actindo.connector.sandbox.order.Special;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.web.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      shipping.get(i).put("line_items", lines(shop, order, withLines, i));
    }
    var mails = byMail(shop, order, withLines, OrderLine.E_MAIL);
    return Shape.of(
        "pickups",
        pickups(shop, order, withLines),
        "shipping",
        shipping,
        "downloads",
        byMail(shop, order, withLines, OrderLine.DOWNLOAD),
        "email",
        Shape.of("gift_certificates", mails));
  }

  private List<Map<String, @Nullable Object>> byMail(
      Shop shop, Order order, boolean withLines, int address) {
    var lines = lines(shop, order, withLines, address);
    var recipient = order.billing().email();
    return lines.isEmpty()
        ? List.of()
        : List.of(Shape.of("recipient_email", recipient, "line_items", lines));
  }

  private List<Map<String, @Nullable Object>> pickups(Shop shop, Order order, boolean withLines) {
    var lines = lines(shop, order, withLines, OrderLine.PICKUP);
    if (lines.isEmpty()) {
      return List.of();
    }
    return List.of(
        Shape.of(
            "id",
            order.id(),
            "pickup_method_id",
            1,
            "pickup_method_display_name",
            "Pick up in store",
            "collection_instructions",
            "Bring your order number.",
            "collection_time_description",
            "9am - 6pm",
            "location",
            location(shop),
            "line_items",
            lines));
  }

  private static Map<String, @Nullable Object> location(Shop shop) {
    var place = shop.region().places().getFirst().split("\\|", 3);
    return Shape.of(
        "id",
        1,
        "name",
        shop.name(),
        "code",
        "LOCATION-1",
        "address_line_1",
        "1 Mill Lane",
        "address_line_2",
        "",
        "city",
        place[0],
        "state",
        place[1],
        "postal_code",
        place[2],
        "country_alpha2",
        shop.region().iso2(),
        "email",
        "orders@" + shop.domain(),
        "phone",
        "555-0100");
  }

  // a long consignment is cut, and says so in an entry of its own
  private List<Map<String, @Nullable Object>> lines(
      Shop shop, Order order, boolean withLines, int address) {
    var all = order.lines().stream().filter(line -> line.address() == address).toList();
    var shapes = new ArrayList<Map<String, @Nullable Object>>();
    if (withLines && order.extras().special() == Special.LINES_MISSING) {
      return shapes;
    }
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
