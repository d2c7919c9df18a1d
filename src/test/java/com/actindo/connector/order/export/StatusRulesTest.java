package com.actindo.connector.order.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.order.export.ExportDecision.Refused;
import com.actindo.connector.order.export.ExportDecision.Same;
import com.actindo.connector.order.export.ExportDecision.Send;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about the status on its way back to the shop (STA), as decisions. */
class StatusRulesTest {
  @Test
  void sta1_partiallyShippedIsThree() {
    assertThat(idInShop(PlatformStatus.PARTIALLY_SHIPPED)).isEqualTo(3);
  }

  @Test
  void sta2_readyForShippingIsNine() {
    assertThat(idInShop(PlatformStatus.READY_FOR_SHIPPING)).isEqualTo(9);
  }

  @Test
  void sta3_shippedIsTwo() {
    assertThat(idInShop(PlatformStatus.SHIPPED)).isEqualTo(2);
  }

  @Test
  void sta4_allOthersAreNothingThere() {
    assertThat(Arrays.stream(PlatformStatus.values()).filter(one -> one.inShop().isPresent()))
        .containsExactly(
            PlatformStatus.READY_FOR_SHIPPING,
            PlatformStatus.PARTIALLY_SHIPPED,
            PlatformStatus.SHIPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paid", "refunded", "partially-paid", "captured"})
  void sta5_aStatusOfPaymentIsNoStatusThatCouldBeSent(String payment) {
    assertThat(PlatformStatus.of(payment)).isEmpty();
  }

  @Test
  void sta7_theStatusThatTheShopHasAlreadyIsNotSent() {
    assertThat(ExportDecision.about(ShopStatus.SHIPPED, 2)).isEqualTo(new Same());
  }

  @ParameterizedTest
  @CsvSource({
    "4, order-refunded-in-shop",
    "5, order-cancelled-in-shop",
    "10, order-completed-in-shop",
    "13, order-disputed-in-shop"
  })
  void sta8_theShopNeverGoesBack(int present, String why) {
    assertThat(ExportDecision.about(ShopStatus.SHIPPED, present))
        .isEqualTo(new Refused(ExportFault.of(why).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 6, 7, 8, 9, 11, 12, 14})
  void sta8_fromAllOtherStatusesItGoesOn(int present) {
    assertThat(ExportDecision.about(ShopStatus.SHIPPED, present)).isEqualTo(new Send());
  }

  private static int idInShop(PlatformStatus status) {
    return status.inShop().orElseThrow().id();
  }
}
