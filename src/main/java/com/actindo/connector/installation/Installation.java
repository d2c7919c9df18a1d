package com.actindo.connector.installation;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.vault.Sealed;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Our app in one store.
 *
 * @param generation counts up at each install
 * @param token the sealed access token; empty once the uninstall is proven
 * @param grantedAt when BigCommerce granted the token, by BigCommerce's own clock
 * @param reportedAt when an uninstall was reported that is not proven yet
 * @param releasedAt when a workspace let go of the store; null once it is claimed or installed anew
 */
public record Installation(
    StoreHash store,
    long generation,
    State state,
    Scopes scopes,
    long ownerId,
    long installerId,
    Optional<Sealed> token,
    @Nullable String storeName,
    @Nullable String storeDomain,
    Instant grantedAt,
    @Nullable Instant reportedAt,
    @Nullable Instant releasedAt) {

  /** How far the app is in the store. */
  public enum State {
    INSTALLED("installed"),
    SUSPENDED("suspended"),
    UNINSTALLED("uninstalled");

    private final String slug;

    State(String slug) {
      this.slug = slug;
    }

    public String slug() {
      return slug;
    }

    static State of(String slug) {
      return switch (slug) {
        case "installed" -> INSTALLED;
        case "suspended" -> SUSPENDED;
        case "uninstalled" -> UNINSTALLED;
        default -> throw new IllegalArgumentException("no state of an installation: " + slug);
      };
    }
  }

  public boolean uninstalled() {
    return state == State.UNINSTALLED;
  }

  /** What the token is sealed for; a token moved to another row or generation does not open. */
  public static String sealedFor(StoreHash store, long generation) {
    return store.value() + "|app|" + generation;
  }

  /** What this installation's token is sealed for. */
  public String sealedFor() {
    return sealedFor(store, generation);
  }
}
