package com.actindo.connector.bigcommerce.payload;

import org.jspecify.annotations.Nullable;

/**
 * A user as a signed payload names one. Prints its id only.
 *
 * @param id BigCommerce's id of the user
 * @param email absent when the payload has none
 * @param locale a BCP 47 tag such as {@code en-US}, the language of the control panel
 */
public record PayloadUser(long id, @Nullable String email, @Nullable String locale) {
  @Override
  public String toString() {
    return "PayloadUser[" + id + "]";
  }
}
