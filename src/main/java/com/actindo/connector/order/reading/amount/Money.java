package com.actindo.connector.order.reading.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/**
 * How amounts of a currency are written.
 *
 * @param digits after the point, as ISO 4217 has it
 */
public record Money(int digits) {
  private static final int USUAL_DIGITS = 2;

  /** The rules of a currency; two digits for one that ISO 4217 does not know. */
  public static Money of(String currency) {
    try {
      int digits =
          Currency.getInstance(currency.trim().toUpperCase(Locale.ROOT)).getDefaultFractionDigits();
      return new Money(digits < 0 ? USUAL_DIGITS : digits);
    } catch (IllegalArgumentException unknown) {
      return new Money(USUAL_DIGITS);
    }
  }

  /** The smallest unit, such as a cent. */
  public BigDecimal unit() {
    return BigDecimal.ONE.movePointLeft(digits);
  }

  /** To the currency's digits, half up. */
  public BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(digits, RoundingMode.HALF_UP);
  }

  /** The same amount without needless zeros, but with the currency's digits. */
  public BigDecimal tidy(BigDecimal amount) {
    BigDecimal bare = amount.stripTrailingZeros();
    return bare.setScale(Math.max(digits, bare.scale()), RoundingMode.UNNECESSARY);
  }

  /** The amount as a fact for people's texts. */
  public String text(BigDecimal amount) {
    return rounded(amount).toPlainString();
  }
}
