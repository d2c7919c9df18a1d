package com.actindo.connector.bigcommerce;

import com.actindo.connector.http.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What BigCommerce says about a call that it refused, read from any of its forms: an array of
 * objects with {@code status} and {@code message} (V2) or one such object, an object with {@code
 * title}, {@code type} and {@code errors} (V3), or one with {@code errors} of that form (V3, 207).
 * For decisions: its texts are the store's own and stand neither in logs nor on pages.
 *
 * @param status as the body tells it, which may differ from the answer's
 * @param title the message of V2, the title of V3
 * @param fields what is wrong with each field
 */
public record ApiError(
    int status, @Nullable String title, @Nullable String type, Map<String, String> fields) {
  private static final int MOST_FIELDS = 50;

  public ApiError {
    fields = Map.copyOf(fields);
  }

  /** Reads a body; empty when it says nothing in a known form. */
  static Optional<ApiError> read(JsonNode body) {
    JsonNode one = body.isArray() ? body.path(0) : body;
    if (one.path("errors").path("status").isNumber()) {
      one = one.path("errors");
    }
    Optional<String> title = Fields.text(one, "title").or(() -> message(body));
    long status = Fields.number(one, "status").orElse(0);
    if (title.isEmpty() && status == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new ApiError(
            status > 999 ? 0 : (int) status,
            title.orElse(null),
            Fields.textOrNull(one, "type"),
            fields(one.path("errors"))));
  }

  private static Optional<String> message(JsonNode body) {
    return Fields.text(body.isArray() ? body.path(0) : body, "message");
  }

  private static Map<String, String> fields(JsonNode errors) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : errors.properties()) {
      if (fields.size() < MOST_FIELDS) {
        Fields.text(errors, field.getKey()).ifPresent(text -> fields.put(field.getKey(), text));
      }
    }
    return fields;
  }

  /** The status only: the rest may hold what a merchant or shopper wrote. */
  @Override
  public String toString() {
    return "ApiError[" + status + "]";
  }
}
