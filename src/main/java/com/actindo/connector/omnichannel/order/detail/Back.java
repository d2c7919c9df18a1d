package com.actindo.connector.omnichannel.order.detail;

/**
 * The way back to the list as it was left.
 *
 * @param path of the list
 * @param query of the list's address, with its question mark; empty for the plain list
 */
public record Back(String path, String query) {
  /** The query parameter and form field that carries the list's query. */
  public static final String FIELD = "list";

  public Back {
    query = query.startsWith("?") ? query : "";
  }

  public String href() {
    return path + query;
  }
}
