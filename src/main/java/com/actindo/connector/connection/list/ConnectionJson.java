package com.actindo.connector.connection.list;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionStatus;
import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.web.meaning.Means;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A connection as the JSON interface shows it; the access token is never part of it. */
@Means(
    en = "What a workspace has with a store. The access token is never part of it.",
    de = "Was ein Workspace mit einem Shop verbindet. Das Zugriffstoken ist nie dabei.")
public record ConnectionJson(
    @Means(
            en = "Its id, unique in the whole service.",
            de = "Ihre Kennung, im ganzen Dienst eindeutig.")
        long id,
    @Means(en = "Its name.", de = "Ihr Name.") String name,
    @Means(en = "What kind of store it leads to.", de = "Zu welcher Art Shop sie führt.")
        String driver,
    @Means(
            en = "Data is exchanged with the store only while this is active.",
            de = "Daten werden mit dem Shop nur ausgetauscht, solange hier active steht.")
        ConnectionStatus status,
    @Means(
            en = "Why it is inactive, the first reason that holds; null exactly when active.",
            de = "Warum sie inaktiv ist, der erste zutreffende Grund; null genau dann, wenn aktiv.")
        @Nullable StatusReason statusReason,
    @Means(en = "How it is, and what helps.", de = "Wie es ihr geht, und was hilft.") Health health,
    @Means(
            en = "Whether orders or returns could not be imported.",
            de = "Ob Bestellungen oder Retouren nicht importiert werden konnten.")
        boolean ordersOrReturnsHaveErrors,
    @Means(en = "When it was created.", de = "Wann sie angelegt wurde.") Instant createdAt,
    @Means(
            en = "When a synchronisation last ended well.",
            de = "Wann zuletzt eine Synchronisierung gut endete.")
        @Nullable Instant lastSyncedAt,
    @Means(en = "The store it leads to.", de = "Der Shop, zu dem sie führt.") Store store,
    @Means(en = "With what it opens the store.", de = "Womit sie den Shop öffnet.")
        Credentials credentials) {

  /**
   * How the connection is, and what helps.
   *
   * @param checkedAt when the store last answered or refused; null when it was never asked
   */
  public record Health(
      @Means(
              en =
                  "good; pending before the first synchronisation; suspended while the service"
                      + " waits by itself; broken when somebody has to act; off when disabled or"
                      + " released.",
              de =
                  "good: in Ordnung; pending: vor der ersten Synchronisierung; suspended: der Dienst"
                      + " wartet von selbst; broken: jemand muss handeln; off: deaktiviert oder"
                      + " freigegeben.")
          State state,
      @Means(
              en = "When the store last answered or refused; null when it was never asked.",
              de =
                  "Wann der Shop zuletzt antwortete oder ablehnte; null, wenn er nie gefragt"
                      + " wurde.")
          @Nullable Instant checkedAt,
      @Means(
              en = "The one thing that helps; null when nothing has to.",
              de = "Das eine, was hilft; null, wenn nichts helfen muss.")
          @Nullable Remedy remedy) {
    /** How a connection is, in one word. */
    public enum State {
      GOOD("good"),
      PENDING("pending"),
      SUSPENDED("suspended"),
      BROKEN("broken"),
      OFF("off");

      private final String id;

      State(String id) {
        this.id = id;
      }

      @JsonValue
      public String id() {
        return id;
      }
    }

    static Health of(Connection connection) {
      StatusReason reason = connection.statusReason();
      if (reason == null) {
        return new Health(State.GOOD, connection.checkedAt(), null);
      }
      return new Health(
          state(reason), connection.checkedAt(), Remedy.of(reason, connection.source()));
    }

    private static State state(StatusReason reason) {
      return switch (reason) {
        case DISABLED, RELEASED -> State.OFF;
        case NOT_SYNCHRONISED -> State.PENDING;
        case UNINSTALL_REPORTED, STORE_UNAVAILABLE -> State.SUSPENDED;
        case APP_UNINSTALLED, TOKEN_REJECTED, TOKEN_UNREADABLE, SCOPES_MISSING, SYNC_FAILED ->
            State.BROKEN;
      };
    }
  }

  public record Store(
      @Means(en = "Its store hash at BigCommerce.", de = "Sein Store-Hash bei BigCommerce.")
          String hash,
      @Means(
              en = "Its name; null before the first synchronisation.",
              de = "Sein Name; null vor der ersten Synchronisierung.")
          @Nullable String name,
      @Means(en = "Where shoppers find it.", de = "Wo Kundinnen und Kunden ihn finden.")
          @Nullable String domain) {}

  public record Credentials(
      @Means(en = "The store that the token opens.", de = "Der Shop, den das Token öffnet.")
          String storeHash,
      @Means(
              en = "Where the token comes from: the app's installation, or entered by hand.",
              de = "Woher das Token kommt: aus der Installation der App oder von Hand eingegeben.")
          Source source) {}

  public static ConnectionJson of(Connection connection) {
    return new ConnectionJson(
        connection.id(),
        connection.name(),
        connection.driver(),
        connection.active() ? ConnectionStatus.ACTIVE : ConnectionStatus.INACTIVE,
        connection.statusReason(),
        Health.of(connection),
        connection.ordersOrReturnsHaveErrors(),
        connection.createdAt(),
        connection.lastSyncedAt(),
        new Store(
            connection.storeHash().value(), connection.store().name(), connection.store().domain()),
        new Credentials(connection.storeHash().value(), connection.source()));
  }
}
