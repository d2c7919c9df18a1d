package com.actindo.connector.sync.token;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;
import java.util.Optional;

/** Asks BigCommerce whether a token works: the only one who knows. */
public final class TokenTrial {
  private final BigCommerceApi api;
  private final Vault vault;

  /** What BigCommerce says of a token. */
  public enum Verdict {
    WORKS,
    REJECTED,
    FORBIDDEN,
    /** There is no such store: to whoever asks as one that the token does not open. */
    STORE_UNKNOWN,
    STORE_UNAVAILABLE,
    UNREACHABLE,
    UNREADABLE
  }

  /**
   * Makes a trial.
   *
   * @param api with a short time limit, because callers wait
   */
  public TokenTrial(BigCommerceApi api, Vault vault) {
    this.api = api;
    this.vault = vault;
  }

  /** Tries the token of an installation with one call. */
  public Verdict of(Installation installation) {
    Optional<Secret> token =
        installation.token().flatMap(sealed -> vault.open(sealed, installation.sealedFor()));
    return token.isEmpty() ? Verdict.UNREADABLE : of(installation.store(), token.get());
  }

  /** Tries a token with one call. */
  public Verdict of(StoreHash store, Secret token) {
    try {
      api.store(store, token).profile();
      return Verdict.WORKS;
    } catch (ApiTrouble trouble) {
      return switch (trouble.kind()) {
        case TOKEN_REJECTED -> Verdict.REJECTED;
        case FORBIDDEN -> Verdict.FORBIDDEN;
        case STORE_UNAVAILABLE -> Verdict.STORE_UNAVAILABLE;
        case NOT_FOUND -> Verdict.STORE_UNKNOWN;
        case OTHER_STORE, BUSY, SERVER_ERROR, TIMED_OUT, FAILED -> Verdict.UNREACHABLE;
      };
    }
  }

  public boolean works(Installation installation) {
    return of(installation) == Verdict.WORKS;
  }

  public boolean works(StoreHash store, Secret token) {
    return of(store, token) == Verdict.WORKS;
  }
}
