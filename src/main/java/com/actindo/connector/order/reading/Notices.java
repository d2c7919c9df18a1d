package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.bigcommerce.order.ShopTotals;
import com.actindo.connector.order.OrderNotice;
import com.actindo.connector.order.OrderNotice.Code;
import com.actindo.connector.order.reading.amount.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody should know about an order that is imported all the same. */
final class Notices {
  /** Shipping, handling, wrapping and the total itself are rounded too. */
  private static final int EXTRA_SUMS = 4;

  private Notices() {}

  static List<OrderNotice> of(Assembled assembled) {
    ShopOrder order = assembled.order();
    ShopTotals totals = order.totals();
    Money money = assembled.money();
    var notices = new ArrayList<OrderNotice>();
    if (totals.wrappingIncTax().signum() != 0
        || assembled.lines().stream().anyMatch(ShopLine::wrapped)) {
      notices.add(
          OrderNotice.of(
              Code.WRAPPING_DROPPED,
              Map.of(
                  "difference", money.text(totals.wrappingIncTax()),
                  "currency", order.currency())));
    }
    if (order.pickups() > 0) {
      notices.add(OrderNotice.of(Code.PICKUP, Map.of()));
    }
    long certificates = assembled.lines().stream().filter(Lines::isGiftCertificate).count();
    if (certificates > 0) {
      notices.add(
          OrderNotice.of(Code.GIFT_CERTIFICATES, Map.of("lines", Long.toString(certificates))));
    }
    if (totals.totalIncTax().signum() < 0) {
      notices.add(
          OrderNotice.of(
              Code.NEGATIVE_TOTAL,
              Map.of("total", money.text(totals.totalIncTax()), "currency", order.currency())));
    }
    if (!assembled.linesMissing()) {
      totalDiffers(assembled).ifPresent(notices::add);
    }
    assembled.missing().stream().map(Notices::missing).forEach(notices::add);
    return notices;
  }

  /**
   * The shop's total is kept as it is; what cannot be explained is said. Some shops take store
   * credit and gift certificates off it, and the tax on discounts differs by how prices are
   * entered.
   */
  private static Optional<OrderNotice> totalDiffers(Assembled assembled) {
    ShopTotals totals = assembled.order().totals();
    BigDecimal off =
        totals.discount().add(totals.couponDiscount()).max(Discounts.onLines(assembled.lines()));
    BigDecimal most = charged(assembled);
    BigDecimal least =
        most.subtract(off.add(off))
            .subtract(totals.storeCredit())
            .subtract(totals.giftCertificates());
    Money money = assembled.money();
    BigDecimal rounding =
        money.unit().multiply(BigDecimal.valueOf(assembled.lines().size() + EXTRA_SUMS));
    BigDecimal total = totals.totalIncTax();
    boolean explained =
        total.compareTo(most.add(rounding)) <= 0 && total.compareTo(least.subtract(rounding)) >= 0;
    return explained
        ? Optional.empty()
        : Optional.of(
            OrderNotice.of(
                Code.TOTAL_DIFFERS,
                Map.of(
                    "expected", money.text(most.subtract(off)),
                    "found", money.text(total),
                    "currency", assembled.order().currency())));
  }

  /** Before anything is taken off. */
  private static BigDecimal charged(Assembled assembled) {
    ShopTotals totals = assembled.order().totals();
    BigDecimal subtotal = totals.subtotalIncTax();
    return (subtotal.signum() == 0 ? Lines.sum(assembled.lines(), Lines::incTax) : subtotal)
        .add(totals.shippingIncTax())
        .add(totals.handlingIncTax())
        .add(totals.wrappingIncTax())
        .add(
            assembled.order().fees().stream()
                .map(ShopOrder.Fee::incTax)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static OrderNotice missing(OrderReader.Need need) {
    return switch (need) {
      case LINES -> OrderNotice.of(Code.LINES_MISSING, Map.of());
      case COUPONS -> OrderNotice.of(Code.COUPONS_MISSING, Map.of());
    };
  }
}
