package com.actindo.connector.installation;

import org.jspecify.annotations.Nullable;

/**
 * A user of a store.
 *
 * @param locale a BCP 47 language tag, once a payload has told it
 */
public record KnownUser(long id, @Nullable String email, @Nullable String locale) {

  @Override
  public String toString() {
    return "KnownUser[" + id + "]";
  }
}
