package com.actindo.connector.sandbox.seed;

import com.actindo.connector.sandbox.order.Coupon;
import com.actindo.connector.sandbox.order.Extras;
import com.actindo.connector.sandbox.order.LineDiscount;
import com.actindo.connector.sandbox.order.OrderLine;
import com.actindo.connector.sandbox.order.Pricing;
import com.actindo.connector.sandbox.order.Special;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What orders cost less, and how that is split over their lines. */
final class Reductions {
  private static final BigDecimal TEN = new BigDecimal("10.00");
  private static final BigDecimal FIVE = new BigDecimal("5.00");

  private final Pricing pricing;

  Reductions(Pricing pricing) {
    this.pricing = pricing;
  }

  /** The lines after the split, and what the order itself tells. */
  record Reduced(List<OrderLine> lines, Extras extras) {}

  Reduced of(Special special, int place, List<OrderLine> lines, BigDecimal shipping) {
    return switch (special) {
      case COUPON -> coupons(special, lines, List.of(tenPercent(place, lines)));
      case TWO_COUPONS ->
          coupons(
              special,
              lines,
              List.of(
                  tenPercent(place, lines), new Coupon(9_000 + place, 8, "LOYAL5", 2, FIVE, FIVE)));
      case FREE_SHIPPING ->
          new Reduced(
              lines,
              Extras.reduced(
                  special,
                  List.of(new Coupon(700 + place, 9, "SHIPFREE", 4, BigDecimal.ZERO, shipping)),
                  BigDecimal.ZERO));
      case PROMOTION ->
          off(special, lines, percent(total(lines), 5), "promotion-12", "Spring sale");
      case MANUAL_DISCOUNT -> off(special, lines, TEN, "manual-discount", "Manual Discount");
      default -> new Reduced(lines, Extras.none(special));
    };
  }

  private Coupon tenPercent(int place, List<OrderLine> lines) {
    var tenth = percent(total(lines), 10);
    return new Coupon(700 + place, 7, "WELCOME10", 1, BigDecimal.TEN, tenth);
  }

  private Reduced coupons(Special special, List<OrderLine> lines, List<Coupon> coupons) {
    var reduced = lines;
    for (var coupon : coupons) {
      var name = coupon.code().equals("WELCOME10") ? "Welcome" : "Loyal shoppers";
      var id = coupons.size() == 1 ? "total-coupon" : "coupon-" + coupon.couponId();
      reduced = split(reduced, coupon.discount(), id, name, coupon.code(), "order");
    }
    return new Reduced(reduced, Extras.reduced(special, coupons, BigDecimal.ZERO));
  }

  private Reduced off(
      Special special, List<OrderLine> lines, BigDecimal amount, String id, String name) {
    var target = special == Special.PROMOTION ? "product" : "order";
    var reduced = split(lines, amount, id, name, null, target);
    return new Reduced(reduced, Extras.reduced(special, List.of(), amount));
  }

  // in proportion to the prices; what rounding leaves over is the last line's
  private List<OrderLine> split(
      List<OrderLine> lines,
      BigDecimal amount,
      String id,
      String name,
      @Nullable String code,
      String target) {
    var total = total(lines);
    var left = amount;
    var reduced = new ArrayList<OrderLine>();
    for (int n = 0; n < lines.size(); n++) {
      var line = lines.get(n);
      var share = amount.multiply(entered(line)).divide(total, 2, RoundingMode.DOWN);
      var part = n == lines.size() - 1 ? left : share;
      left = left.subtract(part);
      var discounts = new ArrayList<>(line.discounts());
      discounts.add(new LineDiscount(id, part, name, code, target));
      reduced.add(line.with(discounts));
    }
    return reduced;
  }

  private BigDecimal total(List<OrderLine> lines) {
    return lines.stream().map(this::entered).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal entered(OrderLine line) {
    return pricing.withTax() ? line.totalIncTax() : line.totalExTax();
  }

  private static BigDecimal percent(BigDecimal amount, int percent) {
    return amount.multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.DOWN);
  }
}
