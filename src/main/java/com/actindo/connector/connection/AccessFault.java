package com.actindo.connector.connection;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Why a store cannot be reached with the token of its connection. */
public enum AccessFault {
  APP_UNINSTALLED("app-uninstalled"),
  UNINSTALL_REPORTED("uninstall-reported"),
  TOKEN_REJECTED("token-rejected"),
  TOKEN_UNREADABLE("token-unreadable"),
  SCOPES_MISSING("scopes-missing"),
  STORE_UNAVAILABLE("store-unavailable");

  private final String slug;

  AccessFault(String slug) {
    this.slug = slug;
  }

  /** The name in answers. */
  public String slug() {
    return slug;
  }

  static @Nullable AccessFault of(@Nullable String slug) {
    return slug == null
        ? null
        : Arrays.stream(values())
            .filter(value -> value.slug.equals(slug))
            .findFirst()
            .orElseThrow();
  }
}
