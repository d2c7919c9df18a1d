package com.actindo.connector.order.reading;

import static com.actindo.connector.order.reading.Readings.bad;
import static com.actindo.connector.order.reading.Readings.good;
import static com.actindo.connector.order.reading.Readings.notices;
import static com.actindo.connector.order.reading.ShopOrders.gross;
import static com.actindo.connector.order.reading.ShopOrders.line;
import static com.actindo.connector.order.reading.ShopOrders.net;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.order.OrderContent;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderFault.Reason;
import com.actindo.connector.order.reading.OrderReader.Details;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that do not match, and the many that only seem so. */
class SumsTest {
  @Test
  void linesThatDoNotComeToTheOrdersSumAreAnError() {
    var order = gross("11.90", "5.95");
    order.subtotal = new BigDecimal("27.85");

    assertThat(bad(order))
        .isEqualTo(
            new OrderFault(
                Reason.SUMS_DIFFER,
                Map.of("expected", "27.85", "found", "17.85", "currency", "EUR")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.83", "17.84", "17.86", "17.87"})
  void aCentALineIsRounding(String subtotal) {
    var order = net("11.90", "5.95");
    order.subtotal = new BigDecimal(subtotal);

    assertThat(good(order).lines()).hasSize(2);
  }

  @Test
  void threeCentsForTwoLinesAreNoRounding() {
    var order = net("11.90", "5.95");
    order.subtotal = new BigDecimal("17.88");

    assertThat(bad(order).reason()).isEqualTo(Reason.SUMS_DIFFER);
  }

  @Test
  void aYenIsTheSmallestUnitOfYen() {
    var order = net("1000", "500");
    order.currency = "JPY";
    order.subtotal = new BigDecimal("1502");

    assertThat(good(order).lines()).hasSize(2);
  }

  @Test
  void aSumThatTheShopLeavesOutSaysNothing() {
    var order = net("11.90");
    order.subtotal = BigDecimal.ZERO;

    assertThat(good(order).lines()).hasSize(1);
  }

  @Test
  void wrappingInsideOfTheSumIsNoDifference() {
    var order = net("11.90");
    order.wrapping = new BigDecimal("3.00");
    order.subtotal = new BigDecimal("14.90");

    assertThat(notices(good(order))).containsExactly("wrapping-dropped");
  }

  @Test
  void aRefundOrAManualDiscountLeavesTheSumsAsTheyAre() {
    var order = net("11.90");
    order.discount = new BigDecimal("11.90");

    assertThat(good(order).totalIncTax()).isEqualByComparingTo("0");
  }

  @Test
  void aNegativeTotalIsKeptWithANotice() {
    var order = net("11.90");
    order.total = new BigDecimal("-5.00");

    assertThat(good(order).totalIncTax()).isEqualByComparingTo("-5");
    assertThat(notices(good(order))).containsExactly("negative-total", "total-differs");
  }

  @Test
  void aTotalThatNothingExplainsIsKeptWithANotice() {
    var order = net("11.90");
    order.shipping = new BigDecimal("4.00");
    order.discount = new BigDecimal("1.00");
    order.total = new BigDecimal("99.00");

    OrderContent content = good(order);

    assertThat(content.totalIncTax()).isEqualByComparingTo("99");
    assertThat(content.notices())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.code()).isEqualTo("total-differs");
          assertThat(notice.facts())
              .isEqualTo(Map.of("expected", "14.90", "found", "99.00", "currency", "EUR"));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"14.90", "14.71", "14.92"})
  void whatTaxAndRoundingMakeOfADiscountIsExplained(String total) {
    var order = net("11.90");
    order.shipping = new BigDecimal("4.00");
    order.discount = new BigDecimal("1.00");
    order.total = new BigDecimal(total);

    assertThat(good(order).notices()).isEmpty();
  }

  @Test
  void aLineOfNothingWithoutANameIsKept() {
    var order = net("11.90");
    order.lines.add(line("5.00").quantity("0").named(" ").build());

    assertThat(good(order).lines())
        .hasSize(2)
        .last()
        .satisfies(line -> {
          assertThat(line.name()).isEqualTo("–");
          assertThat(line.quantity()).isEqualByComparingTo("0");
        });
  }

  @Test
  void anOrderWithoutLinesIsKept() {
    assertThat(good(net()).lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e31"})
  void numbersThatNobodyCanReckonWithAreUnreadable(String number) {
    var total = net("11.90");
    total.total = new BigDecimal(number);
    var items = net("11.90");
    items.items = new BigDecimal(number);

    assertThat(bad(total)).isEqualTo(new OrderFault(Reason.UNREADABLE, Map.of("member", "total")));
    assertThat(new OrderReader().needs(items.build())).isEmpty();
    assertThat(bad(items.build(), Details.NONE).facts()).containsValue("items_total");
  }

  @Test
  void anUnknownCurrencyHasTwoDigits() {
    var order = net("33.33", "33.33", "33.33");
    order.currency = "ZZZ";
    order.discount = new BigDecimal("10.00");

    assertThat(Readings.discounts(good(order))).containsExactly("3.33", "3.33", "3.34");
  }
}
