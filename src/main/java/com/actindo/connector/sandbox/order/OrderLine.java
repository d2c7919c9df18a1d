package com.actindo.connector.sandbox.order;

import com.actindo.connector.sandbox.shop.Product;
import java.math.BigDecimal;

/**
 * A line of an order.
 *
 * @param address which of the order's addresses it goes to, counted from 0; -1 for a download
 */
public record OrderLine(
    int id,
    Product product,
    Product.Variant variant,
    int quantity,
    int address,
    BigDecimal priceExTax,
    BigDecimal priceIncTax) {

  public BigDecimal totalExTax() {
    return priceExTax.multiply(BigDecimal.valueOf(quantity));
  }

  public BigDecimal totalIncTax() {
    return priceIncTax.multiply(BigDecimal.valueOf(quantity));
  }
}
