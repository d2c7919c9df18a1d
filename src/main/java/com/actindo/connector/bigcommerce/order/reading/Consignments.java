package com.actindo.connector.bigcommerce.order.reading;

import com.actindo.connector.bigcommerce.order.ShopAddress;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder.Shipping;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What an order sends where: shipped, picked up, downloaded, or e-mailed. The older form, an array
 * of such objects, reads alike.
 */
final class Consignments {
  /** Where BigCommerce cuts the lines of a consignment, mostly with a warning among them. */
  private static final int CUT = 50;

  private static final String LINES = "line_items";
  private static final String WARNING = "__warning__";

  private final LineReader reader;
  private final List<Shipping> shipping = new ArrayList<>();
  private final List<ShopLine> lines = new ArrayList<>();
  private int pickups;
  private boolean found;
  private boolean cut;
  private boolean full;

  private Consignments(LineReader reader) {
    this.reader = reader;
  }

  static Consignments read(JsonNode consignments, LineReader reader) throws OtherForm {
    var all = new Consignments(reader);
    for (JsonNode part : consignments.isArray() ? consignments : List.of(consignments)) {
      all.add(part);
    }
    return all;
  }

  List<Shipping> shipping() {
    return shipping;
  }

  int pickups() {
    return pickups;
  }

  List<ShopLine> lines() {
    return lines;
  }

  /**
   * Whether these are all lines.
   *
   * @param items the sum of all quantities, as the order tells it: tells whether a consignment that
   *     is as long as one that was cut is whole
   */
  boolean linesWhole(BigDecimal items) {
    return found && !cut && !(full && sum().compareTo(items) != 0);
  }

  private BigDecimal sum() {
    return lines.stream().map(ShopLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void add(JsonNode part) throws OtherForm {
    for (JsonNode sent : part.path("shipping")) {
      shipping.add(shipping(sent));
      lines(sent);
    }
    for (JsonNode pickedUp : part.path("pickups")) {
      pickups++;
      lines(pickedUp);
    }
    for (JsonNode downloaded : part.path("downloads")) {
      lines(downloaded);
    }
    for (JsonNode mailed : part.path("email").path("gift_certificates")) {
      lines(mailed);
    }
  }

  private static Shipping shipping(JsonNode sent) throws OtherForm {
    var members = new Members(sent);
    return new Shipping(
        members.whole("id").orElse(0L), address(sent), members.text("shipping_method"));
  }

  static ShopAddress address(JsonNode object) {
    var members = new Members(object);
    return new ShopAddress(
        members.text("first_name"),
        members.text("last_name"),
        members.text("company"),
        members.text("street_1"),
        members.text("street_2"),
        members.text("city"),
        members.text("state"),
        members.text("zip"),
        members.text("country_iso2"),
        members.text("phone"),
        members.text("email"));
  }

  private void lines(JsonNode consignment) throws OtherForm {
    JsonNode entries = consignment.path(LINES);
    found = true;
    if (entries.isArray() || isKeyed(entries)) {
      full |= entries.size() >= CUT;
      for (JsonNode entry : entries) {
        line(entry);
      }
    } else if (entries.isObject()) {
      line(entries);
    } else {
      cut = true;
    }
  }

  /** A list to which a named entry was added is written as an object of numbered members. */
  private static boolean isKeyed(JsonNode entries) {
    return entries.isObject() && (entries.has("0") || entries.has(WARNING));
  }

  private void line(JsonNode entry) throws OtherForm {
    if (!entry.has("id")) {
      cut = true; // a warning, or only where the line is
      return;
    }
    try {
      lines.add(reader.read(entry));
    } catch (OtherForm e) {
      throw e.within(LINES);
    }
  }
}
