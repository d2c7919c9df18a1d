package com.actindo.connector.sandbox.state;

import java.time.Instant;
import java.util.List;

/** A one-time code that was handed to the app for one store. */
public record AppCode(
    String store, int user, List<String> scopes, Instant expires, boolean used, boolean external) {

  public AppCode {
    scopes = List.copyOf(scopes);
  }

  public AppCode spent() {
    return new AppCode(store, user, scopes, expires, true, external);
  }
}
