package com.actindo.connector.connection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A connection as the JSON interface shows it; the access token is never part of it. */
record ConnectionJson(
    long id,
    String name,
    String driver,
    String status,
    @Nullable String statusReason,
    Health health,
    boolean ordersOrReturnsHaveErrors,
    Instant createdAt,
    @Nullable Instant lastSyncedAt,
    Store store,
    Credentials credentials) {

  /**
   * How the connection is, and what helps.
   *
   * @param checkedAt when the store last answered or refused; null when it was never asked
   */
  record Health(String state, @Nullable Instant checkedAt, @Nullable String remedy) {
    static Health of(Connection connection) {
      StatusReason reason = connection.statusReason();
      if (reason == null) {
        return new Health("good", connection.checkedAt(), null);
      }
      Remedy remedy = Remedy.of(reason, connection.source());
      return new Health(state(reason), connection.checkedAt(), remedy.slug());
    }

    private static String state(StatusReason reason) {
      return switch (reason) {
        case DISABLED, RELEASED -> "off";
        case NOT_SYNCHRONISED -> "pending";
        case UNINSTALL_REPORTED, STORE_UNAVAILABLE -> "suspended";
        case APP_UNINSTALLED, TOKEN_REJECTED, TOKEN_UNREADABLE, SCOPES_MISSING, SYNC_FAILED ->
            "broken";
      };
    }
  }

  record Store(String hash, @Nullable String name, @Nullable String domain) {}

  record Credentials(String storeHash, String source) {}

  static ConnectionJson of(Connection connection) {
    StatusReason reason = connection.statusReason();
    return new ConnectionJson(
        connection.id(),
        connection.name(),
        connection.driver(),
        connection.active() ? "active" : "inactive",
        reason == null ? null : reason.slug(),
        Health.of(connection),
        connection.ordersOrReturnsHaveErrors(),
        connection.createdAt(),
        connection.lastSyncedAt(),
        new Store(
            connection.storeHash().value(), connection.store().name(), connection.store().domain()),
        new Credentials(connection.storeHash().value(), connection.source().id()));
  }
}
