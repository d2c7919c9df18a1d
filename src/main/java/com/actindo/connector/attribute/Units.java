package com.actindo.connector.attribute;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * BigCommerce names a store's units in words ({@code weight_units} and {@code dimension_units} of
 * {@code GET /v2/store}), the DataHub by their symbols.
 *
 * @param weight the symbol for weights; empty when the store's word is unknown
 * @param length the symbol for widths, heights and depths
 */
public record Units(Optional<String> weight, Optional<String> length) {
  private static final Map<String, String> WEIGHTS =
      Map.ofEntries(
          Map.entry("ounces", "oz"),
          Map.entry("ounce", "oz"),
          Map.entry("oz", "oz"),
          Map.entry("lbs", "lb"),
          Map.entry("lb", "lb"),
          Map.entry("pounds", "lb"),
          Map.entry("grams", "g"),
          Map.entry("g", "g"),
          Map.entry("kgs", "kg"),
          Map.entry("kg", "kg"),
          Map.entry("kilograms", "kg"),
          Map.entry("tonnes", "t"),
          Map.entry("t", "t"));
  private static final Map<String, String> LENGTHS =
      Map.ofEntries(
          Map.entry("inches", "in"),
          Map.entry("in", "in"),
          Map.entry("feet", "ft"),
          Map.entry("ft", "ft"),
          Map.entry("yards", "yd"),
          Map.entry("centimeters", "cm"),
          Map.entry("centimetres", "cm"),
          Map.entry("cm", "cm"),
          Map.entry("millimeters", "mm"),
          Map.entry("millimetres", "mm"),
          Map.entry("mm", "mm"),
          Map.entry("meters", "m"),
          Map.entry("metres", "m"),
          Map.entry("m", "m"));

  /** The symbols for a store's words, whatever their case. */
  public static Units of(Optional<String> weightWord, Optional<String> lengthWord) {
    return new Units(
        weightWord.flatMap(word -> symbol(WEIGHTS, word)),
        lengthWord.flatMap(word -> symbol(LENGTHS, word)));
  }

  private static Optional<String> symbol(Map<String, String> symbols, String word) {
    return Optional.ofNullable(symbols.get(word.strip().toLowerCase(Locale.ROOT)));
  }
}
