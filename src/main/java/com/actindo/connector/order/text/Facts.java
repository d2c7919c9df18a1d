package com.actindo.connector.order.text;

import java.util.Map;

/** What a text names; what is missing is a dash. */
public record Facts(Map<String, String> values) {
  public Facts {
    values = Map.copyOf(values);
  }

  /** One of them. */
  public String of(String name) {
    return values.getOrDefault(name, "–");
  }

  /** An amount with its currency. */
  public String amount(String name) {
    return values.containsKey("currency") ? of(name) + ' ' + of("currency") : of(name);
  }
}
