package com.actindo.connector.omnichannel.order.detail;

import com.actindo.connector.web.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes amounts and numbers as the readers of a language do. */
public final class Amounts {
  private static final int MOST_DECIMALS = 4;

  private final Locale locale;
  private final Optional<String> code;

  /**
   * @param code what amounts are in; one that is no ISO 4217 code stands behind plain numbers
   */
  public Amounts(Language language, @Nullable String code) {
    this.locale = Locale.forLanguageTag(language.tag());
    this.code = Optional.ofNullable(code);
  }

  /** An amount with its currency, such as {@code €1,234.50} or {@code 1.234,50 €}. */
  public String money(BigDecimal amount) {
    return money(amount, MOST_DECIMALS);
  }

  /** An amount that somebody pays: with no more decimals than its currency has. */
  public String sum(BigDecimal amount) {
    return money(amount, 0);
  }

  private String money(BigDecimal amount, int decimals) {
    return code.flatMap(Amounts::currency)
        .map(currency -> money(amount, currency, decimals))
        .orElseGet(() -> number(amount) + code.map(unknown -> " " + unknown).orElse(""));
  }

  /** {@link #money} with no more decimals than the currency has. */
  public String rounded(BigDecimal amount) {
    return code.flatMap(Amounts::currency)
        .map(Currency::getDefaultFractionDigits)
        .map(digits -> money(amount.setScale(Math.max(0, digits), RoundingMode.HALF_UP)))
        .orElseGet(() -> money(amount));
  }

  /** A number with at most four decimals. */
  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(number);
  }

  /** A rate in percent with at most two decimals, such as {@code 7.7 %}. */
  public String percent(BigDecimal rate) {
    return number(rate.setScale(2, RoundingMode.HALF_UP)) + "\u00a0%";
  }

  /** More decimals than the currency has are shown only where there are more. */
  private String money(BigDecimal amount, Currency currency, int decimals) {
    var format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(currency);
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(Math.max(digits, decimals));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(amount);
  }

  private static Optional<Currency> currency(String code) {
    try {
      return Optional.of(Currency.getInstance(code));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
