package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopCoupon;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.bigcommerce.order.ShopTotals;
import com.actindo.connector.order.reading.amount.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What is taken off, as the shop's prices are, with or without tax. BigCommerce splits discounts of
 * the order among the lines itself; what it does not is split here.
 *
 * @param ofLines one for each line
 * @param ofShipping off the shipping cost
 */
record Discounts(List<BigDecimal> ofLines, BigDecimal ofShipping) {
  static Discounts of(Assembled assembled) {
    BigDecimal ofShipping = ofShipping(assembled.coupons());
    List<BigDecimal> told = assembled.lines().stream().map(Discounts::onLine).toList();
    BigDecimal untold =
        ofOrder(assembled.order().totals())
            .subtract(onLines(assembled.lines()))
            .subtract(ofShipping);
    // some lines are missing: nobody knows what was taken off them
    if (untold.signum() <= 0 || assembled.linesMissing() || assembled.couponsMissing()) {
      return new Discounts(told, ofShipping);
    }
    List<BigDecimal> shares =
        Split.byValue(untold, values(assembled.order(), assembled.lines()), assembled.money());
    var all = new ArrayList<BigDecimal>();
    for (int i = 0; i < told.size(); i++) {
      all.add(told.get(i).add(shares.get(i)));
    }
    return new Discounts(all, ofShipping);
  }

  /** All discounts that the lines themselves tell. */
  static BigDecimal onLines(List<ShopLine> lines) {
    return Lines.sum(lines, Discounts::onLine);
  }

  private static BigDecimal onLine(ShopLine line) {
    return line.discounts().stream()
        .map(ShopLine.Discount::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal ofOrder(ShopTotals totals) {
    return totals.discount().add(totals.couponDiscount());
  }

  private static BigDecimal ofShipping(List<ShopCoupon> coupons) {
    return coupons.stream()
        .filter(ShopCoupon::isForShipping)
        .map(ShopCoupon::discount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<BigDecimal> values(ShopOrder order, List<ShopLine> lines) {
    return lines.stream()
        .map(line -> order.pricesIncludeTax() ? Lines.incTax(line) : Lines.exTax(line))
        .toList();
  }
}
