package com.actindo.connector.connection.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs a person, as one user sees it.
 *
 * @param connectionName as the connection was called then
 * @param present whether there still is such a connection
 * @param reason one of the service's reason codes, such as {@code token-rejected}
 * @param settledAt when the reason had passed; null while it lasts
 * @param read whether this user has read it
 */
public record Notification(
    long id,
    long connectionId,
    String connectionName,
    boolean present,
    Level level,
    String reason,
    Instant at,
    @Nullable Instant settledAt,
    boolean read) {

  /** How grave it is. */
  public enum Level {
    INFO("info"),
    /** It may pass by itself, or with another try. */
    WARNING("warning"),
    /** Nothing goes on until somebody acts. */
    ERROR("error");

    private final String id;

    Level(String id) {
      this.id = id;
    }

    /** The name in rows and answers. */
    public String id() {
      return id;
    }

    static Level of(String id) {
      return java.util.Arrays.stream(values())
          .filter(value -> value.id.equals(id))
          .findFirst()
          .orElseThrow();
    }

    /** How grave a reason is. */
    static Level ofReason(String reason) {
      return switch (reason) {
        case "token-rejected", "app-uninstalled", "token-unreadable", "scopes-missing" -> ERROR;
        default -> WARNING;
      };
    }
  }

  /** Whether the reason lasts. */
  public boolean open() {
    return settledAt == null;
  }
}
