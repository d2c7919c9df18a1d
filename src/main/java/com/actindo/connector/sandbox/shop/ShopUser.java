package com.actindo.connector.sandbox.shop;

/** Somebody who can sign in to a store's control panel. */
public record ShopUser(int id, String name, String email, String locale, Role role) {

  public String username() {
    return email.substring(0, email.indexOf('@'));
  }

  ShopUser withEmail(String other) {
    return new ShopUser(id, name, other, locale, role);
  }
}
