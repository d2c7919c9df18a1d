package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** Whether the lines are all that was ordered. */
final class Quantities {
  private Quantities() {}

  /**
   * A line too few never adds up. Pieces that come along with another product for nothing, and gift
   * certificates, are lines that BigCommerce's own number may leave out. A number that it leaves
   * out altogether (0) says nothing.
   */
  static boolean addUp(BigDecimal expected, List<ShopLine> lines) {
    return expected.signum() == 0
        || is(expected, lines, _ -> true)
        || is(expected, lines, line -> !Lines.isGiftCertificate(line))
        || is(expected, lines, line -> !isFree(line))
        || is(expected, lines, line -> !isFree(line) && !Lines.isGiftCertificate(line));
  }

  static BigDecimal sum(List<ShopLine> lines) {
    return lines.stream().map(ShopLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean is(
      BigDecimal expected, List<ShopLine> lines, Predicate<ShopLine> counted) {
    return sum(lines.stream().filter(counted).toList()).compareTo(expected) == 0;
  }

  private static boolean isFree(ShopLine line) {
    return Lines.exTax(line).signum() == 0 && Lines.incTax(line).signum() == 0;
  }
}
