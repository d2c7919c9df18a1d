package com.actindo.connector.connection.settings;

import java.util.Arrays;

/** How shoppers choose a variant; the names are BigCommerce's. */
public enum VariantOptionType {
  DROPDOWN("dropdown"),
  RECTANGLES("rectangles"),
  RADIO_BUTTONS("radio_buttons");

  private final String id;

  VariantOptionType(String id) {
    this.id = id;
  }

  /** The name in answers and at BigCommerce. */
  public String id() {
    return id;
  }

  static VariantOptionType of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst().orElseThrow();
  }
}
