package com.actindo.connector.order;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Something about an order that did not stop its import.
 *
 * @param code what, such as {@code wrapping-dropped}; each has a text for people
 * @param facts what the text names, by name; no personal data
 */
public record OrderNotice(String code, Map<String, String> facts) {
  public OrderNotice {
    facts = Map.copyOf(facts);
  }

  /** A notice of ours. */
  public static OrderNotice of(Code code, Map<String, String> facts) {
    return new OrderNotice(code.slug(), facts);
  }

  /** Each has a text for people. */
  public enum Code {
    /** Gift wraps are not imported. Facts: {@code difference}, what they cost, {@code currency}. */
    WRAPPING_DROPPED("wrapping-dropped"),
    /** The shopper picks something up; only a consignment that is sent brings an address. */
    PICKUP("pickup"),
    /** Facts: {@code lines}, how many lines sell a gift certificate. */
    GIFT_CERTIFICATES("gift-certificates"),
    /** Facts: {@code total}, {@code currency}. */
    NEGATIVE_TOTAL("negative-total"),
    /**
     * The shop's total is not what its parts come to. Facts: {@code expected}, {@code found},
     * {@code currency}.
     */
    TOTAL_DIFFERS("total-differs"),
    /** BigCommerce did not hand over all lines. */
    LINES_MISSING("lines-missing"),
    /** BigCommerce did not hand over the coupons. */
    COUPONS_MISSING("coupons-missing");

    private final String slug;

    Code(String slug) {
      this.slug = slug;
    }

    /** The name in answers and rows. */
    public String slug() {
      return slug;
    }

    /** The code of that name, if there is one. */
    public static Optional<Code> of(String slug) {
      return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
  }
}
