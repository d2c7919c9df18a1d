package com.actindo.connector.order.text;

import org.jspecify.annotations.Nullable;

/**
 * Something about an order, for people.
 *
 * @param title a few words without a full stop
 * @param message what is the case, in whole sentences
 * @param remedy what helps, in whole sentences; null when nothing is to be done
 */
public record OrderText(String title, String message, @Nullable String remedy) {
  /** All of it in one paragraph. */
  public String whole() {
    return remedy == null ? message : message + ' ' + remedy;
  }
}
