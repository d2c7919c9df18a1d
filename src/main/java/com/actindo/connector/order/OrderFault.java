package com.actindo.connector.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Why an order cannot be imported.
 *
 * @param facts what the text of the reason names, by name; no personal data
 */
public record OrderFault(Reason reason, Map<String, String> facts) {
  public OrderFault {
    facts = Map.copyOf(facts);
  }

  /** Each has a text for people, with what helps. */
  public enum Reason {
    /** Facts: {@code addresses}, how many. */
    SEVERAL_ADDRESSES("several-shipping-addresses"),
    /**
     * The lines do not add up to the order's number of items. Facts: {@code expected}, {@code
     * found}.
     */
    QUANTITIES_DIFFER("quantities-differ"),
    /** The lines do not add up to the order's sum. Facts: {@code expected}, {@code found}. */
    SUMS_DIFFER("sums-differ"),
    /** Facts: {@code member}, which part of the order is missing or of another form. */
    UNREADABLE("unreadable"),
    /** It was asked for by its id, and the shop does not have it any more. */
    GONE("order-gone"),
    /** BigCommerce fails whenever it is asked for this order. */
    NOT_GIVEN("order-not-given");

    private final String slug;

    Reason(String slug) {
      this.slug = slug;
    }

    /** The name in answers and rows. */
    @JsonValue
    public String slug() {
      return slug;
    }

    /** The reason of that name, if there is one. */
    public static Optional<Reason> of(String slug) {
      return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
  }
}
