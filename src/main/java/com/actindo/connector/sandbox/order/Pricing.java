package com.actindo.connector.sandbox.order;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a store enters prices.
 *
 * @param withTax whether they hold the tax already
 * @param rate as a fraction
 */
public record Pricing(boolean withTax, BigDecimal rate) {
  private static final int DECIMALS = 2;

  /** With tax. */
  public BigDecimal gross(BigDecimal entered) {
    return withTax ? entered : entered.multiply(factor()).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Without tax. */
  public BigDecimal net(BigDecimal entered) {
    return withTax ? entered.divide(factor(), DECIMALS, RoundingMode.HALF_UP) : entered;
  }

  private BigDecimal factor() {
    return rate.add(BigDecimal.ONE);
  }
}
