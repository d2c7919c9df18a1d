package com.actindo.connector.order.reading.amount;

import com.actindo.connector.bigcommerce.order.ShopCoupon;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.bigcommerce.order.ShopTotals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers that nobody can reckon with: {@code 1e999999999} is eleven letters in an answer, and a
 * gigabyte in a sum.
 */
public final class Sizes {
  private static final int MOST_DIGITS = 30;

  private Sizes() {}

  /** The first part of the order that holds such a number. */
  public static Optional<String> tooLarge(ShopOrder order, List<ShopLine> lines) {
    return Stream.concat(ofOrder(order), lines.stream().flatMap(Sizes::ofLine))
        .filter(part -> part.numbers().stream().anyMatch(Sizes::tooLarge))
        .map(Part::member)
        .findFirst();
  }

  /** Whether one of the coupons holds such a number. */
  public static boolean tooLarge(List<ShopCoupon> coupons) {
    return coupons.stream().anyMatch(coupon -> tooLarge(coupon.discount()));
  }

  private record Part(String member, List<BigDecimal> numbers) {}

  private static Stream<Part> ofOrder(ShopOrder order) {
    ShopTotals totals = order.totals();
    return Stream.concat(
        Stream.of(
            new Part("items_total", List.of(order.items())),
            new Part("total", List.of(totals.totalIncTax(), totals.totalExTax())),
            new Part("subtotal", List.of(totals.subtotalIncTax(), totals.subtotalExTax())),
            new Part("shipping_cost", List.of(totals.shippingIncTax(), totals.shippingExTax())),
            new Part("handling_cost", List.of(totals.handlingIncTax(), totals.handlingExTax())),
            new Part("wrapping_cost", List.of(totals.wrappingIncTax(), totals.wrappingExTax())),
            new Part("discount", List.of(totals.discount(), totals.couponDiscount())),
            new Part("credit", List.of(totals.storeCredit(), totals.giftCertificates()))),
        order.fees().stream().map(fee -> new Part("fees", List.of(fee.exTax(), fee.incTax()))));
  }

  private static Stream<Part> ofLine(ShopLine line) {
    return Stream.of(
        new Part("products.quantity", List.of(line.quantity(), line.quantityShipped())),
        new Part("products.price", List.of(line.priceExTax(), line.priceIncTax())),
        new Part("products.total", List.of(line.totalExTax(), line.totalIncTax(), line.totalTax())),
        new Part(
            "products.applied_discounts",
            line.discounts().stream().map(ShopLine.Discount::amount).toList()));
  }

  /** More than 30 digits before or after the point. */
  private static boolean tooLarge(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    return before > MOST_DIGITS || number.scale() > MOST_DIGITS;
  }
}
