package com.actindo.connector.bigcommerce.order.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object. Numbers may be text and text may be numbers; null, an empty text
 * and no member at all are the same: absent.
 */
record Members(JsonNode object) {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{0,30})?");
  private static final int MOST_DIGITS = 30;

  /** A text without NUL, which PostgreSQL does not take, and without halves of characters. */
  @Nullable String text(String name) {
    JsonNode node = object.path(name);
    if (!node.isTextual() && !node.isNumber()) {
      return null;
    }
    String text = clean(node.asText());
    return text.isEmpty() ? null : text;
  }

  private static String clean(String text) {
    boolean fine = true;
    for (int i = 0; i < text.length() && fine; i++) {
      char c = text.charAt(i);
      fine = c != 0 && !Character.isSurrogate(c);
    }
    if (fine) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point != 0)
        .map(point ->
            point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xfffd : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** A number with the digits it was written with; empty when it is absent. */
  Optional<BigDecimal> number(String name) throws OtherForm {
    JsonNode node = object.path(name);
    if (isAbsent(node)) {
      return Optional.empty();
    }
    if (node.isNumber()) {
      return Optional.of(handy(name, node.decimalValue()));
    }
    String text = node.isTextual() ? node.textValue().strip() : "";
    if (!NUMBER.matcher(text).matches()) {
      throw new OtherForm(name);
    }
    return Optional.of(handy(name, new BigDecimal(text)));
  }

  /** An exponent can make a number of a few characters that fills the memory. */
  private static BigDecimal handy(String name, BigDecimal number) throws OtherForm {
    if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > 2 * MOST_DIGITS) {
      throw new OtherForm(name);
    }
    return number;
  }

  BigDecimal money(String name) throws OtherForm {
    return number(name).orElse(BigDecimal.ZERO);
  }

  /** A whole number from 0; empty when it is absent. */
  Optional<Long> whole(String name) throws OtherForm {
    Optional<BigDecimal> number = number(name);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    try {
      long whole = number.get().longValueExact();
      if (whole >= 0) {
        return Optional.of(whole);
      }
    } catch (ArithmeticException fraction) {
      // told below
    }
    throw new OtherForm(name);
  }

  /** As {@link #whole}, and small. */
  Optional<Integer> small(String name) throws OtherForm {
    Optional<Long> whole = whole(name);
    if (whole.isPresent() && whole.get() > Integer.MAX_VALUE) {
      throw new OtherForm(name);
    }
    return whole.map(Long::intValue);
  }

  /** An id; 0 is what BigCommerce writes for none. */
  @Nullable Long reference(String name) throws OtherForm {
    return whole(name).filter(id -> id > 0).orElse(null);
  }

  boolean flag(String name) throws OtherForm {
    JsonNode node = object.path(name);
    if (isAbsent(node)) {
      return false;
    }
    return switch (node.asText().strip().toLowerCase(Locale.ROOT)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new OtherForm(name);
    };
  }

  /** A time; empty when it is absent, or the zero of old databases. */
  Optional<Instant> time(String name) throws OtherForm {
    String text = text(name);
    if (text == null || ShopTimes.isZero(text)) {
      return Optional.empty();
    }
    return Optional.of(ShopTimes.parse(text).orElseThrow(() -> new OtherForm(name)));
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode()
        || node.isNull()
        || (node.isTextual() && node.textValue().isBlank());
  }
}
