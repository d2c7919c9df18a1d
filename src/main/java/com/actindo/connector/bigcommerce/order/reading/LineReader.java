package com.actindo.connector.bigcommerce.order.reading;

import com.actindo.connector.bigcommerce.order.ShopCoupon;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines and coupons. */
public final class LineReader {
  /** A line; empty when it has another form, and so cannot be counted. */
  public Optional<ShopLine> line(JsonNode entry) {
    try {
      return Optional.of(read(entry));
    } catch (OtherForm unreadable) {
      return Optional.empty();
    }
  }

  /** A coupon; empty when it has another form. */
  public Optional<ShopCoupon> coupon(JsonNode entry) {
    var members = new Members(entry);
    try {
      return Optional.of(
          new ShopCoupon(
              members.whole("id").orElseThrow(() -> new OtherForm("id")),
              members.text("code"),
              members.small("type").orElseThrow(() -> new OtherForm("type")),
              members.money("discount")));
    } catch (OtherForm unreadable) {
      return Optional.empty();
    }
  }

  ShopLine read(JsonNode entry) throws OtherForm {
    var members = new Members(entry);
    String type = members.text("type");
    String name = members.text("name");
    return new ShopLine(
        members.whole("id").orElseThrow(() -> new OtherForm("id")),
        members.reference("product_id"),
        members.reference("variant_id"),
        type == null ? "physical" : type,
        name == null ? "" : name,
        members.text("sku"),
        members.number("quantity").orElseThrow(() -> new OtherForm("quantity")),
        members.money("quantity_shipped"),
        members.money("price_ex_tax"),
        members.money("price_inc_tax"),
        members.money("total_ex_tax"),
        members.money("total_inc_tax"),
        members.money("total_tax"),
        isWrapped(members),
        discounts(entry.path("applied_discounts")));
  }

  /** The fees of an order; only where they are, when they are not included. */
  List<ShopOrder.Fee> fees(JsonNode entries) throws OtherForm {
    var fees = new ArrayList<ShopOrder.Fee>();
    for (JsonNode entry : entries.isArray() ? entries : List.<JsonNode>of()) {
      var members = new Members(entry);
      try {
        fees.add(
            new ShopOrder.Fee(
                members.text("display_name_customer"),
                members.money("cost_ex_tax"),
                members.money("cost_inc_tax")));
      } catch (OtherForm e) {
        throw e.within("fees");
      }
    }
    return fees;
  }

  private static boolean isWrapped(Members members) throws OtherForm {
    return members.reference("wrapping_id") != null
        || members.text("wrapping_name") != null
        || members.money("wrapping_cost_inc_tax").signum() > 0;
  }

  private static List<ShopLine.Discount> discounts(JsonNode entries) throws OtherForm {
    var discounts = new ArrayList<ShopLine.Discount>();
    for (JsonNode entry : entries) {
      var members = new Members(entry);
      BigDecimal amount;
      try {
        amount = members.money("amount");
      } catch (OtherForm e) {
        throw e.within("applied_discounts");
      }
      discounts.add(
          new ShopLine.Discount(
              members.text("id"),
              amount,
              members.text("name"),
              members.text("code"),
              members.text("target")));
    }
    return discounts;
  }
}
