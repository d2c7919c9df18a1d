package com.actindo.connector.order.reading.amount;

import com.actindo.connector.bigcommerce.order.ShopLine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Tax rates, which an order does not name, and what they make of an amount. */
public final class Tax {
  private static final int DIGITS = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private Tax() {}

  /**
   * The rate of a line in percent, at most four digits after the point: from its sums, else from
   * its tax, else from the price of one piece. {@code total_tax} comes second because BigCommerce
   * takes manual discounts off before it (<a
   * href="https://developer.bigcommerce.com/docs/rest-management/orders">Orders V2</a>).
   *
   * @return null when neither tells
   */
  public static @Nullable BigDecimal rate(ShopLine line, Money money) {
    BigDecimal rate = rate(line.totalExTax(), line.totalIncTax(), money);
    if (rate == null || rate.signum() == 0) {
      BigDecimal byTax = rate(line.totalExTax(), line.totalExTax().add(line.totalTax()), money);
      rate = byTax == null ? rate : byTax;
    }
    return rate == null ? rate(line.priceExTax(), line.priceIncTax(), money) : rate;
  }

  /** The rate between two amounts; null when there is none that makes sense. */
  public static @Nullable BigDecimal rate(BigDecimal exTax, BigDecimal incTax, Money money) {
    if (exTax.signum() == 0) {
      return null;
    }
    BigDecimal tax = incTax.subtract(exTax);
    BigDecimal exact = tax.multiply(HUNDRED).divide(exTax, MathContext.DECIMAL128);
    return exact.signum() < 0 || exact.compareTo(MOST) > 0
        ? null
        : plainest(exact, exTax, tax, money);
  }

  /**
   * The rate with the fewest digits that explains the tax: 6.33 on 33.33 is 19 percent, though the
   * rounded amounts say 18.9919.
   */
  private static BigDecimal plainest(
      BigDecimal exact, BigDecimal exTax, BigDecimal tax, Money money) {
    BigDecimal most = money.unit().multiply(HALF);
    for (int digits = 0; digits < DIGITS; digits++) {
      BigDecimal rate = exact.setScale(digits, RoundingMode.HALF_UP);
      BigDecimal miss = exTax.multiply(rate).divide(HUNDRED).subtract(tax).abs();
      if (miss.compareTo(most) <= 0) {
        return rate;
      }
    }
    return exact.setScale(DIGITS, RoundingMode.HALF_UP);
  }

  /**
   * An amount without tax, to four digits.
   *
   * @param gross whether the amount contains tax at all
   * @param rate in percent; null or 0 leaves the amount as it is
   */
  public static BigDecimal net(BigDecimal amount, boolean gross, @Nullable BigDecimal rate) {
    if (!gross || rate == null || rate.signum() == 0) {
      return amount;
    }
    return amount.divide(BigDecimal.ONE.add(rate.movePointLeft(2)), DIGITS, RoundingMode.HALF_UP);
  }
}
