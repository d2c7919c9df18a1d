package com.actindo.connector.sandbox.rest.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money as the V2 API writes it in orders. */
final class Amounts {
  static final String ZERO = "0.0000";

  private Amounts() {}

  static String text(BigDecimal amount) {
    return amount.setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
