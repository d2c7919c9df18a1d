package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.bigcommerce.order.ShopTotals;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderFault.Reason;
import com.actindo.connector.order.reading.amount.Money;
import com.actindo.connector.order.reading.amount.Sizes;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Why an order cannot be imported, if it cannot. */
final class Checks {
  private Checks() {}

  static Optional<OrderFault> fault(Assembled assembled) {
    ShopOrder order = assembled.order();
    Optional<String> tooLarge = Sizes.tooLarge(order, assembled.lines());
    if (tooLarge.isPresent()) {
      return Optional.of(new OrderFault(Reason.UNREADABLE, Map.of("member", tooLarge.get())));
    }
    if (Sizes.tooLarge(assembled.coupons())) {
      return Optional.of(new OrderFault(Reason.UNREADABLE, Map.of("member", "coupons")));
    }
    if (Addresses.several(order)) {
      String addresses = Integer.toString(Addresses.count(order));
      return Optional.of(new OrderFault(Reason.SEVERAL_ADDRESSES, Map.of("addresses", addresses)));
    }
    return assembled.linesMissing() ? Optional.empty() : sums(assembled);
  }

  private static Optional<OrderFault> sums(Assembled assembled) {
    BigDecimal items = assembled.order().items();
    if (!Quantities.addUp(items, assembled.lines())) {
      return Optional.of(
          new OrderFault(
              Reason.QUANTITIES_DIFFER,
              Map.of(
                  "expected", plain(items),
                  "found", plain(Quantities.sum(assembled.lines())))));
    }
    return new Sums(assembled).fault();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * The lines against the order's subtotal. One of the sides with and without tax has to fit to a
   * cent a line; the other one, which the shop reckons from it, may miss by what rounding each
   * piece and taking discounts off before the tax amount to. A side that the shop leaves out (0)
   * says nothing.
   */
  private record Sums(Assembled assembled) {
    Optional<OrderFault> fault() {
      ShopTotals totals = assembled.order().totals();
      Side ex = side(totals.subtotalExTax(), totals.wrappingExTax(), Lines::exTax);
      Side inc = side(totals.subtotalIncTax(), totals.wrappingIncTax(), Lines::incTax);
      boolean fits =
          (ex.fits(strict()) && inc.fits(loose())) || (inc.fits(strict()) && ex.fits(loose()));
      if (fits) {
        return Optional.empty();
      }
      boolean gross = assembled.order().pricesIncludeTax() ? !inc.fits(loose()) : ex.fits(loose());
      Side shown = gross ? inc : ex;
      Money money = assembled.money();
      return Optional.of(
          new OrderFault(
              Reason.SUMS_DIFFER,
              Map.of(
                  "expected", money.text(shown.subtotal()),
                  "found", money.text(shown.all()),
                  "currency", assembled.order().currency())));
    }

    private Side side(
        BigDecimal subtotal, BigDecimal wrapping, Function<ShopLine, BigDecimal> value) {
      return new Side(
          subtotal,
          wrapping,
          Lines.sum(assembled.lines(), value),
          Lines.sum(
              assembled.lines().stream().filter(line -> !Lines.isGiftCertificate(line)).toList(),
              value));
    }

    private BigDecimal strict() {
      return assembled.money().unit().multiply(BigDecimal.valueOf(atLeastOne()));
    }

    private BigDecimal loose() {
      BigDecimal pieces = Quantities.sum(assembled.lines()).abs();
      ShopTotals totals = assembled.order().totals();
      return strict()
          .add(assembled.money().unit().multiply(pieces))
          .add(totals.discount().abs())
          .add(totals.couponDiscount().abs())
          .add(Discounts.onLines(assembled.lines()).abs());
    }

    private int atLeastOne() {
      return Math.max(1, assembled.lines().size());
    }
  }

  private record Side(
      BigDecimal subtotal, BigDecimal wrapping, BigDecimal all, BigDecimal withoutCertificates) {
    boolean fits(BigDecimal tolerance) {
      return subtotal.signum() == 0
          || near(subtotal, tolerance)
          || near(subtotal.subtract(wrapping), tolerance);
    }

    private boolean near(BigDecimal expected, BigDecimal tolerance) {
      return expected.subtract(all).abs().compareTo(tolerance) <= 0
          || expected.subtract(withoutCertificates).abs().compareTo(tolerance) <= 0;
    }
  }
}
