package com.actindo.connector.order.reading;

import static com.actindo.connector.order.reading.Readings.coupon;
import static com.actindo.connector.order.reading.Readings.discounts;
import static com.actindo.connector.order.reading.Readings.good;
import static com.actindo.connector.order.reading.Readings.notices;
import static com.actindo.connector.order.reading.ShopOrders.gross;
import static com.actindo.connector.order.reading.ShopOrders.line;
import static com.actindo.connector.order.reading.ShopOrders.net;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderContent;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.reading.OrderReader.Details;
import com.actindo.connector.order.reading.OrderReader.Need;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about discounts (DIS). */
class DiscountRulesTest {
  @Test
  void dis1_theCouponOfAnOrderIsFetchedAndReadWithIt() {
    var order = net("10.00");
    order.couponDiscount = new BigDecimal("2.00");

    assertThat(new OrderReader().needs(order.build())).containsExactly(Need.COUPONS);
    OrderContent content = good(order, coupon("SAVE", 2, "2.00"));
    assertThat(content.complete()).isTrue();
    assertThat(discounts(content)).containsExactly("2.00");
  }

  @Test
  void dis1_whenTheCallForTheCouponsIsRefusedTheOrderIsKeptIncompleteAndSaysSo() {
    var order = net("10.00");
    order.couponDiscount = new BigDecimal("2.00");

    OrderContent content = good(order.build(), Details.NONE);

    assertThat(content.complete()).isFalse();
    assertThat(notices(content)).containsExactly("coupons-missing");
  }

  @Test
  void dis2_nameAndCodeOfTheCouponStandAtEachLineItem() {
    var order = new ShopOrders();
    order.lines.add(line("10.00").off("1.00", "Ten off", "SAVE10", "order").build());
    order.lines.add(line("20.00").build());

    assertThat(good(order).lines())
        .extracting(OrderLine::couponName, OrderLine::couponCode)
        .containsOnly(org.assertj.core.groups.Tuple.tuple("Ten off", "SAVE10"))
        .hasSize(2);
  }

  @Test
  void dis3_theTaxOfALineIsTheShopsAndIsNotReckonedAgain() {
    var plain = gross("11.90");
    var reduced = new ShopOrders();
    reduced.lines.add(line("11.90").off("1.19", "Sale", null, "product").build());

    assertThat(good(reduced).lines().getFirst().totalTax())
        .isEqualTo(good(plain).lines().getFirst().totalTax());
  }

  @Test
  void dis4_allDiscountsOfALineAreAddedUpAndTakenWithoutTax() {
    var order = new ShopOrders();
    order.lines.add(
        line("119.00")
            .off("5.95", "Sale", null, "product")
            .off("1.19", "Sale", null, "order")
            .build());

    assertThat(discounts(good(order))).containsExactly("6.00");
  }

  @Test
  void dis5_percentagesComeAsAmountsAndNoPercentageIsKept() {
    var order = net();
    order.lines.add(line("80.00").rate("0").off("8.00", "10 %", "TEN", "order").build());
    order.couponDiscount = new BigDecimal("8.00");

    OrderContent content = good(order, coupon("TEN", 1, "8.00"));

    assertThat(discounts(content)).containsExactly("8.00");
    assertThat(content.lines().getFirst().attributes()).doesNotContainValue("10 %");
  }

  @Test
  void dis6_withoutTaxInThePricesTheAmountIsNetAlready() {
    var order = net();
    order.lines.add(line("119.00").rate("19").off("6.00", "Sale", null, "product").build());

    assertThat(discounts(good(order))).containsExactly("6.00");
  }

  @Test
  void dis7_theDiscountsOfTheLinesAddUpAndTheLastOneTakesTheRest() {
    var order = net("33.33", "33.33", "33.33");
    order.discount = new BigDecimal("10.00");

    assertThat(discounts(good(order))).containsExactly("3.33", "3.33", "3.34");
  }

  @Test
  void dis7_aLineThatCostsNothingTakesNothingOff() {
    var order = net("30.00", "60.00", "0.00");
    order.discount = new BigDecimal("10.00");

    assertThat(discounts(good(order))).containsExactly("3.33", "6.67", "0.00");
  }

  @Test
  void dis8_whatTheShopSplitItselfIsTakenAsItIs() {
    var order = net();
    order.lines.add(line("50.00").rate("0").off("9.00", "Manual", null, "order").build());
    order.lines.add(line("50.00").rate("0").off("1.00", "Manual", null, "order").build());
    order.discount = new BigDecimal("10.00");

    assertThat(discounts(good(order))).containsExactly("9.00", "1.00");
  }

  @Test
  void dis8_whatTheShopDidNotSplitComesOnTop() {
    var order = net();
    order.lines.add(line("50.00").rate("0").off("9.00", "Sale", null, "product").build());
    order.lines.add(line("50.00").rate("0").build());
    order.discount = new BigDecimal("10.00");

    assertThat(discounts(good(order))).containsExactly("9.50", "0.50");
  }

  @Test
  void dis9_aPromotionWithoutACodeHasANameOnlyAndStandsWhereItCounts() {
    var order = new ShopOrders();
    order.lines.add(line("10.00").off("1.00", "Summer", null, "product").build());
    order.lines.add(line("20.00").build());

    assertThat(good(order).lines())
        .extracting(OrderLine::couponName)
        .containsExactly("Summer", null);
    assertThat(good(order).lines()).extracting(OrderLine::couponCode).containsOnlyNulls();
  }

  @Test
  void dis10_severalCouponsAreJoinedAndNoneIsDropped() {
    var order = new ShopOrders();
    order.lines.add(
        line("10.00")
            .off("1.00", "First", "A", "order")
            .off("1.00", "Other", "B", "order")
            .build());

    OrderLine read = good(order, coupon("A", 0, "1.00"), coupon("C", 4, "0.00")).lines().getFirst();

    assertThat(read.couponName()).isEqualTo("First, Other, C");
    assertThat(read.couponCode()).isEqualTo("A, B, C");
  }

  @Test
  void dis11_withoutATaxRateTheAmountStaysAsItIs() {
    var free = new ShopOrders();
    free.lines.add(line("10.00").rate("0").off("1.00", "Sale", null, "product").build());
    var unknown = new ShopOrders();
    unknown.lines.add(line("0.00").off("1.00", "Sale", null, "product").build());

    assertThat(good(free).lines().getFirst().taxRate()).isEqualByComparingTo("0");
    assertThat(good(unknown).lines().getFirst().taxRate()).isNull();
    assertThat(discounts(good(free))).containsExactly("1.00");
    assertThat(discounts(good(unknown))).containsExactly("1.00");
  }

  @Test
  void dis12_aCouponForShippingTakesOffTheShippingLine() {
    var order = net("10.00");
    order.shipping = new BigDecimal("4.95");
    order.couponDiscount = new BigDecimal("4.95");

    OrderContent content = good(order, coupon("FREESHIP", 4, "4.95"));

    assertThat(discounts(content)).containsExactly("0.00", "4.95");
    OrderLine shipping = Readings.of(content, LineType.SHIPPING).getFirst();
    assertThat(shipping.couponCode()).isEqualTo("FREESHIP");
    assertThat(List.of(shipping.quantity())).containsExactly(BigDecimal.ONE);
  }
}
