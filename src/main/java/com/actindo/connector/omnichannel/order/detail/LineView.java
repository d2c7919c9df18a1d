package com.actindo.connector.omnichannel.order.detail;

import static java.util.stream.Collectors.joining;

import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.text.OrderTexts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of an order in words.
 *
 * @param kind what it is for; empty for an article
 * @param coupon name and code, so far as there are any
 * @param total of the whole line without tax, after its discount
 */
public record LineView(
    Optional<String> kind,
    String name,
    Optional<String> sku,
    String quantity,
    String price,
    String taxRate,
    String tax,
    String discount,
    String coupon,
    String total) {
  private static final String NONE = "–";

  static LineView of(OrderLine line, Amounts amounts, OrderTexts texts) {
    BigDecimal gross = line.priceExTax().multiply(line.quantity());
    return new LineView(
        Optional.of(line.type()).filter(type -> type != LineType.LINE_ITEM).map(texts::lineType),
        line.name(),
        Optional.ofNullable(line.sku()),
        amounts.number(line.quantity()),
        amounts.money(line.priceExTax()),
        Optional.ofNullable(line.taxRate()).map(amounts::percent).orElse(NONE),
        amounts.money(line.totalTax()),
        line.discountNet().signum() == 0 ? NONE : amounts.money(line.discountNet()),
        coupon(line),
        amounts.sum(gross.subtract(line.discountNet())));
  }

  private static String coupon(OrderLine line) {
    String coupon =
        Stream.of(line.couponName(), line.couponCode())
            .filter(part -> part != null && !part.isEmpty())
            .collect(joining(" · "));
    return coupon.isEmpty() ? NONE : coupon;
  }

  /** Whether a discount or a coupon stands in a line. */
  static boolean reduced(OrderLine line) {
    return line.discountNet().signum() != 0
        || line.couponName() != null
        || line.couponCode() != null;
  }
}
