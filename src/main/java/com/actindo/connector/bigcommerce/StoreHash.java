package com.actindo.connector.bigcommerce;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short id by which BigCommerce knows a store, as in {@code stores/{hash}}.
 *
 * @param value 1 to 32 lower-case letters and digits
 */
public record StoreHash(@JsonValue String value) {
  /** The regular expression that a store hash matches as a whole. */
  public static final String PATTERN = "[a-z0-9]{1,32}";

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final String CONTEXT = "stores/";

  public StoreHash {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a store hash");
    }
  }

  /** The store hash in {@code value}, or empty when it has another form. */
  public static Optional<StoreHash> parse(String value) {
    return FORM.matcher(value).matches() ? Optional.of(new StoreHash(value)) : Optional.empty();
  }

  /** The store hash of a {@code context} or {@code sub} of the form {@code stores/{hash}}. */
  public static Optional<StoreHash> ofContext(String context) {
    return context.startsWith(CONTEXT)
        ? parse(context.substring(CONTEXT.length()))
        : Optional.empty();
  }

  /** The form {@code stores/{hash}}. */
  public String context() {
    return CONTEXT + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
