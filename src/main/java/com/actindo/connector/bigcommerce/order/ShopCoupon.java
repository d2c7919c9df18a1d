package com.actindo.connector.bigcommerce.order;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A coupon that was used for an order.
 *
 * @param type 0 per item, 1 percentage, 2 per total, 3 shipping, 4 free shipping, 5 promotion
 * @param discount what it took off
 */
public record ShopCoupon(long id, @Nullable String code, int type, BigDecimal discount) {
  /** Whether it takes something off the shipping cost. */
  public boolean isForShipping() {
    return type == 3 || type == 4;
  }
}
