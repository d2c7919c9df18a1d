package com.actindo.connector.order.export;

import java.util.Arrays;
import java.util.Optional;

/** Why an order's status was not sent to the shop. Each has a text for people. */
public enum ExportFault {
  REFUNDED_IN_SHOP("order-refunded-in-shop"),
  CANCELLED_IN_SHOP("order-cancelled-in-shop"),
  COMPLETED_IN_SHOP("order-completed-in-shop"),
  DISPUTED_IN_SHOP("order-disputed-in-shop"),
  /** The shop does not have the order any more. */
  GONE("order-gone"),
  BIGCOMMERCE_BUSY("bigcommerce-busy"),
  BIGCOMMERCE_TIMEOUT("bigcommerce-timeout"),
  BIGCOMMERCE_FAILED("bigcommerce-failed"),
  INTERNAL("internal");

  private final String slug;

  ExportFault(String slug) {
    this.slug = slug;
  }

  /** The name in answers and rows. */
  public String slug() {
    return slug;
  }

  /** The fault of that name, if there is one. */
  public static Optional<ExportFault> of(String slug) {
    return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
  }
}
