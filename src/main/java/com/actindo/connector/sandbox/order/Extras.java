package com.actindo.connector.sandbox.order;

import java.math.BigDecimal;
import java.util.List;

/**
 * What few orders have. Money is as the store enters prices.
 *
 * @param discount off the order without a coupon
 * @param storeCredit how much was paid that way; {@code certificates} likewise
 */
public record Extras(
    Special special,
    List<Coupon> coupons,
    BigDecimal discount,
    BigDecimal handling,
    List<Fee> fees,
    BigDecimal storeCredit,
    BigDecimal certificates) {

  public Extras {
    coupons = List.copyOf(coupons);
    fees = List.copyOf(fees);
  }

  /** Reductions only. */
  public static Extras reduced(Special special, List<Coupon> coupons, BigDecimal discount) {
    var zero = BigDecimal.ZERO;
    return new Extras(special, coupons, discount, zero, List.of(), zero, zero);
  }

  /** None at all. */
  public static Extras none(Special special) {
    return reduced(special, List.of(), BigDecimal.ZERO);
  }

  /** What all coupons took off. */
  public BigDecimal couponDiscount() {
    return coupons.stream().map(Coupon::discount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal allFees() {
    return fees.stream().map(Fee::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
