package com.actindo.connector.order;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order as it is kept. Money is in the order's currency.
 *
 * @param remoteId the order product id; null for lines that the shop has no id for
 * @param taxRate in percent; null when it is unknown
 * @param totalTax of the whole line
 * @param discountNet of the whole line, without tax
 * @param attributes further values by the field of the standard attributes: texts, numbers, flags
 */
public record OrderLine(
    LineType type,
    @Nullable Long remoteId,
    @Nullable String sku,
    String name,
    BigDecimal quantity,
    BigDecimal priceExTax,
    BigDecimal priceIncTax,
    @Nullable BigDecimal taxRate,
    BigDecimal totalTax,
    BigDecimal discountNet,
    @Nullable String couponName,
    @Nullable String couponCode,
    Map<String, Object> attributes) {
  public OrderLine {
    attributes = Map.copyOf(attributes);
  }
}
