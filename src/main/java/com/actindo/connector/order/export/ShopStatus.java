package com.actindo.connector.order.export;

import java.util.Arrays;

/**
 * The statuses that the shop gets from us, by BigCommerce's ids (<a
 * href="https://developer.bigcommerce.com/docs/rest-management/orders/order-status">order
 * status</a>).
 */
public enum ShopStatus {
  SHIPPED(2),
  PARTIALLY_SHIPPED(3),
  AWAITING_SHIPMENT(9);

  private final int id;

  ShopStatus(int id) {
    this.id = id;
  }

  public int id() {
    return id;
  }

  /** The status with this id, which is one of ours. */
  public static ShopStatus of(int id) {
    return Arrays.stream(values()).filter(value -> value.id == id).findFirst().orElseThrow();
  }
}
