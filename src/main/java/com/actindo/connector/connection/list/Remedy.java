package com.actindo.connector.connection.list;

import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.fasterxml.jackson.annotation.JsonValue;

/** The one thing that makes an inactive connection active again. */
public enum Remedy {
  /** Enable the connection. */
  ENABLE("enable"),
  /** Claim the installation again, from the app in the store's control panel. */
  CLAIM("claim"),
  /** Install the app in the store again. */
  INSTALL("install"),
  /** Enter an access token that works. */
  ENTER_TOKEN("enter-token"),
  /** Start a synchronisation. */
  SYNCHRONISE("synchronise"),
  /** Nothing: the service tries again by itself. */
  WAIT("wait");

  private final String slug;

  Remedy(String slug) {
    this.slug = slug;
  }

  /** The name in answers. */
  @JsonValue
  public String slug() {
    return slug;
  }

  /** What helps against {@code reason} for a connection whose token comes from {@code source}. */
  public static Remedy of(StatusReason reason, Source source) {
    return switch (reason) {
      case DISABLED -> ENABLE;
      case RELEASED -> CLAIM;
      case APP_UNINSTALLED, TOKEN_REJECTED, TOKEN_UNREADABLE, SCOPES_MISSING ->
          switch (source) {
            case APP -> INSTALL;
            case MANUAL -> ENTER_TOKEN;
          };
      case SYNC_FAILED -> SYNCHRONISE;
      case UNINSTALL_REPORTED, STORE_UNAVAILABLE, NOT_SYNCHRONISED -> WAIT;
    };
  }
}
