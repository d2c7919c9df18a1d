package com.actindo.connector.order.reading.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Shares of an amount by the value of what it belongs to. */
public final class Split {
  private Split() {}

  /**
   * Shares that add up to the amount and have its sign. Each is rounded to the currency's digits;
   * the last one that is worth something takes the rest. When nothing is worth anything, the last
   * one takes all.
   *
   * @param values what the shares go by; what is below zero counts as worth nothing
   * @return one for each value; none when there are no values
   */
  public static List<BigDecimal> byValue(BigDecimal amount, List<BigDecimal> values, Money money) {
    BigDecimal all = values.stream().map(Split::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
    int last = lastOfWorth(values);
    var shares = new ArrayList<BigDecimal>();
    BigDecimal left = amount;
    for (int i = 0; i < values.size(); i++) {
      BigDecimal share = i == last ? left : share(amount, worth(values.get(i)), all, left, money);
      shares.add(share);
      left = left.subtract(share);
    }
    return shares;
  }

  /** Never more than what is left: the shares after it would have the other sign. */
  private static BigDecimal share(
      BigDecimal amount, BigDecimal worth, BigDecimal all, BigDecimal left, Money money) {
    if (worth.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal share = money.rounded(amount.multiply(worth).divide(all, MathContext.DECIMAL128));
    return share.abs().compareTo(left.abs()) > 0 ? left : share;
  }

  private static int lastOfWorth(List<BigDecimal> values) {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (values.get(i).signum() > 0) {
        return i;
      }
    }
    return values.size() - 1;
  }

  private static BigDecimal worth(BigDecimal value) {
    return value.max(BigDecimal.ZERO);
  }
}
