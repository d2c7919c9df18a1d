package com.actindo.connector.order.reading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitTest {
  @Test
  void sharesAlwaysAddUpAndHaveTheSignAndTheDigitsOfTheAmount() {
    var random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      var money = new Money(random.nextInt(4));
      BigDecimal amount = number(random, 100_000, money.digits());
      List<BigDecimal> values = values(random);

      List<BigDecimal> shares = Split.byValue(amount, values, money);

      assertThat(shares).hasSameSizeAs(values);
      assertThat(sum(shares)).isEqualByComparingTo(amount);
      assertThat(shares)
          .allSatisfy(share -> {
            assertThat(share.signum() * amount.signum()).isNotNegative();
            assertThat(share.scale()).isLessThanOrEqualTo(money.digits());
          });
    }
  }

  @Test
  void manySmallSharesDoNotTurnTheLastOneAround() {
    List<BigDecimal> ten = java.util.Collections.nCopies(10, BigDecimal.ONE);

    assertThat(Split.byValue(new BigDecimal("0.05"), ten, new Money(2)))
        .allSatisfy(share -> assertThat(share).isNotNegative());
  }

  @Test
  void anAmountFinerThanTheCurrencyKeepsItsDigitsInTheRest() {
    assertThat(
            Split.byValue(
                new BigDecimal("1.005"), List.of(BigDecimal.ONE, BigDecimal.ONE), new Money(2)))
        .containsExactly(new BigDecimal("0.50"), new BigDecimal("0.505"));
  }

  @Test
  void whenNothingIsWorthAnythingTheLastTakesAllAndNothingTakesNothing() {
    assertThat(
            Split.byValue(BigDecimal.TEN, List.of(BigDecimal.ZERO, BigDecimal.ZERO), new Money(2)))
        .containsExactly(BigDecimal.ZERO, BigDecimal.TEN);
    assertThat(Split.byValue(BigDecimal.TEN, List.of(), new Money(2))).isEmpty();
  }

  private static List<BigDecimal> values(Random random) {
    var values = new ArrayList<BigDecimal>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      values.add(number(random, 10_000, 4));
    }
    return values;
  }

  private static BigDecimal number(Random random, int most, int digits) {
    return BigDecimal.valueOf(random.nextInt(most) - most / 4, digits);
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
