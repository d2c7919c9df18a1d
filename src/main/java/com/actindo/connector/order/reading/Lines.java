package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.bigcommerce.order.ShopTotals;
import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.reading.amount.Money;
import com.actindo.connector.order.reading.amount.Tax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of an order as they are kept: what was bought, then what sending it costs. */
final class Lines {
  private static final String NAMELESS = "–";

  private final Assembled assembled;
  private final ShopOrder order;
  private final Money money;

  Lines(Assembled assembled) {
    this.assembled = assembled;
    this.order = assembled.order();
    this.money = assembled.money();
  }

  List<OrderLine> all() {
    var discounts = Discounts.of(assembled);
    var coupons = new Coupons(assembled);
    var lines = new ArrayList<OrderLine>();
    for (int i = 0; i < assembled.lines().size(); i++) {
      lines.add(item(assembled.lines().get(i), discounts.ofLines().get(i), coupons));
    }
    ShopTotals totals = order.totals();
    if (!isZero(totals.shippingExTax(), totals.shippingIncTax())
        || discounts.ofShipping().signum() != 0) {
      lines.add(shipping(totals, discounts.ofShipping()));
    }
    if (!isZero(totals.handlingExTax(), totals.handlingIncTax())) {
      lines.add(service("Handling", totals.handlingExTax(), totals.handlingIncTax()));
    }
    order.fees().stream()
        .filter(fee -> !isZero(fee.exTax(), fee.incTax()))
        .map(fee -> service(fee.name() == null ? "Fee" : fee.name(), fee.exTax(), fee.incTax()))
        .forEach(lines::add);
    return lines;
  }

  /** Of the whole line; from the price of one piece when the shop leaves it out. */
  static BigDecimal exTax(ShopLine line) {
    return line.totalExTax().signum() == 0
        ? line.priceExTax().multiply(line.quantity())
        : line.totalExTax();
  }

  /** As {@link #exTax}, with tax. */
  static BigDecimal incTax(ShopLine line) {
    return line.totalIncTax().signum() == 0
        ? line.priceIncTax().multiply(line.quantity())
        : line.totalIncTax();
  }

  static BigDecimal sum(List<ShopLine> lines, Function<ShopLine, BigDecimal> value) {
    return lines.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static boolean isGiftCertificate(ShopLine line) {
    return line.type().equals("giftcertificate");
  }

  private OrderLine item(ShopLine line, BigDecimal discount, Coupons coupons) {
    BigDecimal rate = Tax.rate(line, money);
    return new OrderLine(
        LineType.LINE_ITEM,
        line.id(),
        line.sku(),
        line.name().isBlank() ? NAMELESS : line.name(),
        line.quantity(),
        line.priceExTax(),
        line.priceIncTax(),
        rate,
        line.totalTax(),
        net(discount, rate),
        coupons.name(line),
        coupons.code(line),
        OrderAttributes.of(line));
  }

  private OrderLine shipping(ShopTotals totals, BigDecimal discount) {
    String method = Addresses.delivery(order).map(ShopOrder.Shipping::method).orElse("Shipping");
    String codes = Coupons.ofShipping(assembled.coupons());
    return extra(
        LineType.SHIPPING,
        method,
        totals.shippingExTax(),
        totals.shippingIncTax(),
        discount,
        codes);
  }

  private OrderLine service(String name, BigDecimal exTax, BigDecimal incTax) {
    return extra(LineType.SERVICE, name, exTax, incTax, BigDecimal.ZERO, null);
  }

  private OrderLine extra(
      LineType type,
      String name,
      BigDecimal exTax,
      BigDecimal incTax,
      BigDecimal discount,
      @Nullable String codes) {
    BigDecimal rate = Tax.rate(exTax, incTax, money);
    return new OrderLine(
        type,
        null,
        null,
        name,
        BigDecimal.ONE,
        exTax,
        incTax,
        rate,
        incTax.subtract(exTax),
        net(discount, rate),
        codes,
        codes,
        Map.of());
  }

  private BigDecimal net(BigDecimal discount, @Nullable BigDecimal rate) {
    return money.tidy(Tax.net(discount, order.pricesIncludeTax(), rate));
  }

  private static boolean isZero(BigDecimal exTax, BigDecimal incTax) {
    return exTax.signum() == 0 && incTax.signum() == 0;
  }
}
