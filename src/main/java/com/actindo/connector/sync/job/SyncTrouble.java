package com.actindo.connector.sync.job;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.connection.AccessFault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a synchronisation waits or failed. */
public enum SyncTrouble {
  TOKEN_REJECTED("token-rejected", AccessFault.TOKEN_REJECTED),
  TOKEN_UNREADABLE("token-unreadable", AccessFault.TOKEN_UNREADABLE),
  APP_UNINSTALLED("app-uninstalled", AccessFault.APP_UNINSTALLED),
  SCOPES_MISSING("scopes-missing", AccessFault.SCOPES_MISSING),
  STORE_UNAVAILABLE("store-unavailable", AccessFault.STORE_UNAVAILABLE),
  BIGCOMMERCE_BUSY("bigcommerce-busy", null),
  BIGCOMMERCE_TIMEOUT("bigcommerce-timeout", null),
  BIGCOMMERCE_FAILED("bigcommerce-failed", null),
  INTERNAL("internal", null);

  private final String slug;
  private final @Nullable AccessFault fault;

  SyncTrouble(String slug, @Nullable AccessFault fault) {
    this.slug = slug;
    this.fault = fault;
  }

  /** The name in a process. */
  public String slug() {
    return slug;
  }

  /** What it says about the connection's access once it does not pass. */
  public Optional<AccessFault> fault() {
    return Optional.ofNullable(fault);
  }

  /** A store that is not found is one that this token does not open. */
  static SyncTrouble of(ApiTrouble.Kind kind) {
    return switch (kind) {
      case TOKEN_REJECTED, NOT_FOUND -> TOKEN_REJECTED;
      case FORBIDDEN -> SCOPES_MISSING;
      case STORE_UNAVAILABLE -> STORE_UNAVAILABLE;
      case BUSY -> BIGCOMMERCE_BUSY;
      case TIMED_OUT -> BIGCOMMERCE_TIMEOUT;
      case OTHER_STORE, SERVER_ERROR, FAILED -> BIGCOMMERCE_FAILED;
    };
  }
}
