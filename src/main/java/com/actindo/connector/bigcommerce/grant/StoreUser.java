package com.actindo.connector.bigcommerce.grant;

import org.jspecify.annotations.Nullable;

/**
 * A user of a store as the token answer names one. Prints its id only.
 *
 * @param id BigCommerce's id of the user
 * @param email absent when BigCommerce tells none
 */
public record StoreUser(long id, @Nullable String email) {
  @Override
  public String toString() {
    return "StoreUser[" + id + "]";
  }
}
