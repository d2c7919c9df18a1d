package com.actindo.connector.order.reading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.order.ShopLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxTest {
  private static final Money EURO = Money.of("EUR");

  @ParameterizedTest
  @CsvSource({
    "100.00, 119.00, 19",
    "33.33, 39.66, 19",
    "62.6793, 67.8504, 8.25",
    "55.99, 65.23, 16.5",
    "200.00, 214.00, 7",
    "10.00, 10.00, 0",
    "-10.00, -11.90, 19",
  })
  void theRateIsThePlainestThatExplainsTheTax(String exTax, String incTax, String rate) {
    assertThat(Tax.rate(new BigDecimal(exTax), new BigDecimal(incTax), EURO))
        .isEqualByComparingTo(rate);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 10", "10, 9", "0.01, 10"})
  void amountsThatMakeNoSenseHaveNoRate(String exTax, String incTax) {
    assertThat(Tax.rate(new BigDecimal(exTax), new BigDecimal(incTax), EURO)).isNull();
  }

  @Test
  void aTaxThatAManualDiscountLoweredDoesNotLowerTheRate() {
    assertThat(rate("100.00", "119.00", "17.10", "100.00", "119.00")).isEqualByComparingTo("19");
  }

  @Test
  void withoutSumsWithTaxTheTaxTellsTheRateAndWithoutAnySumThePrice() {
    assertThat(rate("100.00", "100.00", "7.00", "100.00", "100.00")).isEqualByComparingTo("7");
    assertThat(rate("0", "0", "0", "10.00", "11.90")).isEqualByComparingTo("19");
  }

  @Test
  void netIsToFourDigits() {
    assertThat(Tax.net(new BigDecimal("10.00"), true, new BigDecimal("19")))
        .isEqualByComparingTo("8.4034");
  }

  private static @Nullable BigDecimal rate(
      String totalEx, String totalInc, String tax, String priceEx, String priceInc) {
    return Tax.rate(
        new ShopLine(
            1,
            null,
            null,
            "physical",
            "Mug",
            null,
            BigDecimal.ONE,
            BigDecimal.ZERO,
            new BigDecimal(priceEx),
            new BigDecimal(priceInc),
            new BigDecimal(totalEx),
            new BigDecimal(totalInc),
            new BigDecimal(tax),
            false,
            List.of()),
        EURO);
  }
}
