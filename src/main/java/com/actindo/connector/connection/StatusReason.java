package com.actindo.connector.connection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Why a connection is inactive; of several reasons the first in this order is told. */
public enum StatusReason {
  DISABLED("disabled"),
  RELEASED("released"),
  APP_UNINSTALLED("app-uninstalled"),
  UNINSTALL_REPORTED("uninstall-reported"),
  TOKEN_REJECTED("token-rejected"),
  TOKEN_UNREADABLE("token-unreadable"),
  SCOPES_MISSING("scopes-missing"),
  STORE_UNAVAILABLE("store-unavailable"),
  SYNC_FAILED("sync-failed"),
  NOT_SYNCHRONISED("not-synchronised");

  private final String slug;

  StatusReason(String slug) {
    this.slug = slug;
  }

  /** The name in rows and answers. */
  @JsonValue
  public String slug() {
    return slug;
  }

  /** Whether a synchronisation can mend it; otherwise something else has to happen first. */
  public boolean synchronisable() {
    return switch (this) {
      case DISABLED, RELEASED, APP_UNINSTALLED, UNINSTALL_REPORTED, TOKEN_REJECTED -> false;
      case TOKEN_UNREADABLE, SCOPES_MISSING, STORE_UNAVAILABLE, SYNC_FAILED, NOT_SYNCHRONISED ->
          true;
    };
  }

  /**
   * The reason with this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static StatusReason of(String slug) {
    return find(slug)
        .orElseThrow(() -> new IllegalArgumentException("no reason is called " + slug));
  }

  /** The reason with this name, or empty. */
  public static Optional<StatusReason> find(String slug) {
    return Arrays.stream(values()).filter(reason -> reason.slug.equals(slug)).findFirst();
  }

  /** Only a new installation of the app mends it. */
  public boolean mendedByInstalling() {
    return switch (this) {
      case APP_UNINSTALLED, TOKEN_REJECTED, TOKEN_UNREADABLE, SCOPES_MISSING -> true;
      case DISABLED,
          RELEASED,
          UNINSTALL_REPORTED,
          STORE_UNAVAILABLE,
          SYNC_FAILED,
          NOT_SYNCHRONISED ->
          false;
    };
  }
}
