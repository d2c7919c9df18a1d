package com.actindo.connector.callback.install;

import com.actindo.connector.bigcommerce.StoreHash;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of one code.
 *
 * @param holder the request that exchanges it, and that holds the store's lease for it
 * @param problem the type of the problem that ended it
 * @param detail what the problem names, such as missing scopes, separated by spaces
 * @param userId who installed, once it is known
 */
record InstallAttempt(
    StoreHash store,
    UUID holder,
    State state,
    @Nullable String problem,
    @Nullable String detail,
    @Nullable Long userId,
    Instant startedAt) {

  enum State {
    EXCHANGING("exchanging"),
    INSTALLED("installed"),
    FAILED("failed");

    private final String slug;

    State(String slug) {
      this.slug = slug;
    }

    String slug() {
      return slug;
    }

    static State of(String slug) {
      return switch (slug) {
        case "exchanging" -> EXCHANGING;
        case "installed" -> INSTALLED;
        default -> FAILED;
      };
    }
  }
}
