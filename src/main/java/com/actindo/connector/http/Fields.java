package com.actindo.connector.http;

import com.actindo.connector.vault.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads members of JSON objects that others wrote: what has another form counts as absent. */
public final class Fields {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1,8192}");
  private static final int LONGEST = 1024;

  private Fields() {}

  /**
   * A text of at most 1024 characters without control characters (PostgreSQL takes no NUL); empty
   * when it is blank, longer or no text.
   */
  public static Optional<String> text(JsonNode object, String name) {
    return Optional.of(object.path(name))
        .filter(JsonNode::isTextual)
        .map(node -> CONTROL.matcher(node.textValue()).replaceAll("").strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }

  /** As {@link #text}, or null. */
  public static @Nullable String textOrNull(JsonNode object, String name) {
    return text(object, name).orElse(null);
  }

  /** A token that can stand in a header: 1 to 8192 visible ASCII characters. */
  public static Optional<Secret> secret(JsonNode object, String name) {
    return Optional.of(object.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(Fields::isVisibleAscii)
        .map(Secret::of);
  }

  /** Whether a text can stand in a header; java.net.http would print one that cannot. */
  public static boolean isVisibleAscii(String text) {
    return VISIBLE_ASCII.matcher(text).matches();
  }

  /** A whole number from 0, also one that is written as text. */
  public static OptionalLong number(JsonNode object, String name) {
    JsonNode node = object.path(name);
    if (node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0) {
      return OptionalLong.of(node.longValue());
    }
    return node.isTextual() && WHOLE.matcher(node.textValue()).matches()
        ? OptionalLong.of(Long.parseLong(node.textValue()))
        : OptionalLong.empty();
  }
}
