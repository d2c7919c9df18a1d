package com.actindo.connector.sandbox.order;

import com.actindo.connector.sandbox.shop.Product;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line of an order.
 *
 * @param address which of the order's addresses it goes to, counted from 0; or one of the constants
 * @param wrapping what wrapping it as a present costs, as the store enters prices
 */
public record OrderLine(
    int id,
    Product product,
    Product.Variant variant,
    int quantity,
    int address,
    BigDecimal priceExTax,
    BigDecimal priceIncTax,
    BigDecimal wrapping,
    List<LineDiscount> discounts) {
  public static final int DOWNLOAD = -1;
  public static final int E_MAIL = -2;
  public static final int PICKUP = -3;

  public OrderLine {
    discounts = List.copyOf(discounts);
  }

  public BigDecimal totalExTax() {
    return priceExTax.multiply(BigDecimal.valueOf(quantity));
  }

  public BigDecimal totalIncTax() {
    return priceIncTax.multiply(BigDecimal.valueOf(quantity));
  }

  /** As the store enters prices. */
  public BigDecimal discount() {
    return discounts.stream().map(LineDiscount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public boolean isGiftCertificate() {
    return address == E_MAIL;
  }

  public OrderLine with(List<LineDiscount> others) {
    return new OrderLine(
        id, product, variant, quantity, address, priceExTax, priceIncTax, wrapping, others);
  }
}
