package com.actindo.connector.sandbox.shop;

/** What a user of a store may do with apps. */
public enum Role {
  OWNER("store owner"),
  AUTHORISED("authorised user"),
  PLAIN("plain user");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Only owner and authorised users install and uninstall apps. */
  public boolean mayInstall() {
    return this != PLAIN;
  }
}
