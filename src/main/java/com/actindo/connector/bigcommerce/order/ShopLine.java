package com.actindo.connector.bigcommerce.order;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order.
 *
 * @param id the order product id
 * @param type {@code physical}, {@code digital} or {@code giftcertificate}
 * @param priceExTax of one piece
 * @param totalExTax of the whole line, before discounts
 * @param wrapped whether gift wrapping was chosen
 */
public record ShopLine(
    long id,
    @Nullable Long productId,
    @Nullable Long variantId,
    String type,
    String name,
    @Nullable String sku,
    BigDecimal quantity,
    BigDecimal quantityShipped,
    BigDecimal priceExTax,
    BigDecimal priceIncTax,
    BigDecimal totalExTax,
    BigDecimal totalIncTax,
    BigDecimal totalTax,
    boolean wrapped,
    List<Discount> discounts) {

  public ShopLine {
    discounts = List.copyOf(discounts);
  }

  /**
   * A discount of a line.
   *
   * @param code null for a promotion that needs none
   * @param target {@code product}, or {@code order} for the line's part of a discount on the order
   */
  public record Discount(
      @Nullable String id,
      BigDecimal amount,
      @Nullable String name,
      @Nullable String code,
      @Nullable String target) {}
}
