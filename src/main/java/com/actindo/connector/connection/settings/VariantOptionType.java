package com.actindo.connector.connection.settings;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

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
  @JsonValue
  public String id() {
    return id;
  }

  /** The type with this name, or empty. */
  public static Optional<VariantOptionType> find(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }

  static VariantOptionType of(String id) {
    return find(id).orElseThrow();
  }
}
