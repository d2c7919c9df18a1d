package com.actindo.connector.sandbox.state;

import java.time.Instant;
import java.util.List;

/** An access token for one store's REST API. */
public record AppToken(String store, Source source, List<String> scopes, Instant issued) {

  /** Who holds the token: the app after its installation, or a merchant's own API account. */
  public enum Source {
    APP,
    API_ACCOUNT
  }

  public AppToken {
    scopes = List.copyOf(scopes);
  }
}
