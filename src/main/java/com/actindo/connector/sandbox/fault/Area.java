package com.actindo.connector.sandbox.fault;

/** What can be made to fail. */
public enum Area {
  /** BigCommerce's token endpoint. */
  LOGIN("Token endpoint"),
  /** BigCommerce's REST API. */
  API("REST API"),
  /** A workspace's Core1. */
  WORKSPACE("Workspace");

  private final String label;

  Area(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
