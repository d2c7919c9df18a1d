package com.actindo.connector.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a line of an order is for. */
public enum LineType {
  LINE_ITEM("line-item"),
  SHIPPING("shipping"),
  DISCOUNT("discount"),
  PAYMENT("payment"),
  REDEEM_VOUCHER("redeem-voucher"),
  SERVICE("service");

  private final String id;

  LineType(String id) {
    this.id = id;
  }

  /** The name in answers and rows. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The type of that name. */
  public static LineType of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst().orElseThrow();
  }
}
