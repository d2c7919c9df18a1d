package com.actindo.connector.connection.page;

import com.actindo.connector.connection.StatusReason;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection's state as pages tell it.
 *
 * @param statusReason why it is inactive; present exactly when it is
 */
public record ConnectionView(
    String name, Optional<StatusReason> statusReason, Optional<Instant> lastSyncedAt) {

  /** Reads a row: the reason by its slug, null when the connection is active. */
  public static ConnectionView of(
      String name, @Nullable String statusReason, Optional<Instant> lastSyncedAt) {
    return new ConnectionView(
        name, Optional.ofNullable(statusReason).map(StatusReason::of), lastSyncedAt);
  }

  public boolean active() {
    return statusReason.isEmpty();
  }
}
