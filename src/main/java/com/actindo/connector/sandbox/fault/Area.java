package com.actindo.connector.sandbox.fault;

/** What can be made to fail. */
public enum Area {
  /** BigCommerce's token endpoint. */
  LOGIN("Token endpoint"),
  /** BigCommerce's REST API. */
  API("REST API"),
  /** The orders of that API. */
  ORDERS("Orders"),
  /** A workspace's Core1. */
  WORKSPACE("Workspace");

  private final String label;

  Area(String label) {
    this.label = label;
  }

  /** Whether a fault of this area strikes a request of another one. */
  boolean covers(Area where, String request) {
    return this == where || (this == ORDERS && where == API && request.contains("/v2/orders"));
  }

  public String label() {
    return label;
  }
}
