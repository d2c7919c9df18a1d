package com.actindo.connector.sandbox.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects written down as name, value, name, value. */
public final class Shape {
  private Shape() {}

  /** An object whose members keep this order; values may be null. */
  public static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return object;
  }
}
