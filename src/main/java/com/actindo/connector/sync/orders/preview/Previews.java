package com.actindo.connector.sync.orders.preview;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.settings.OrderFilters;
import com.actindo.connector.connection.token.StoreTokens;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.orders.run.ImportFilters;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** Asks stores what an import with certain filters would bring. */
public final class Previews {
  private static final Duration A_MOMENT = Duration.ofSeconds(5);

  private final Database database;
  private final ConnectionRepository connections;
  private final StoreTokens tokens;
  private final BigCommerceApi api;

  /**
   * @param api with a short time limit, because callers wait
   */
  public Previews(
      Database database, ConnectionRepository connections, StoreTokens tokens, BigCommerceApi api) {
    this.database = database;
    this.connections = connections;
    this.tokens = tokens;
    this.api = api;
  }

  /**
   * What an import with these filters would bring now. Who may ask is who may import: it takes from
   * the store's quota.
   *
   * @param filters saved ones or others
   * @throws Problem {@code right-missing}, {@code not-found}; {@code not-possible-now} naming the
   *     reason why the store is not asked; {@code token-rejected}, {@code bigcommerce-busy}, {@code
   *     store-unavailable}, {@code bigcommerce-timeout}, {@code bigcommerce-failed}
   */
  public Preview of(Member member, long connectionId, OrderFilters filters) {
    member.must(Right.MANAGE);
    Connection connection =
        database
            .tenant(
                member.workspace(), tx -> connections.find(tx, member.workspace(), connectionId))
            .orElseThrow(Resources::notFound);
    ZoneId zone = ImportFilters.of(filters, connection.store().timeZone()).zone();
    if (filters.statuses().isEmpty()) {
      return Preview.nothing(zone);
    }
    try {
      var store = api.store(connection.storeHash(), token(connection));
      return new PreviewReading(store.orders(), filters, zone).read();
    } catch (ApiTrouble trouble) {
      throw problem(trouble);
    }
  }

  private Secret token(Connection connection) {
    StatusReason reason = connection.statusReason();
    if (reason != null && !reason.synchronisable()) {
      throw notPossible(reason);
    }
    return switch (tokens.open(connection)) {
      case StoreTokens.Opened.Good(Secret token) -> token;
      case StoreTokens.Opened.Unreadable() -> throw notPossible(StatusReason.TOKEN_UNREADABLE);
      case StoreTokens.Opened.Gone() -> throw notPossible(StatusReason.APP_UNINSTALLED);
    };
  }

  private static Problem notPossible(StatusReason reason) {
    return Problem.naming(
        ProblemType.NOT_POSSIBLE_NOW, "the store is not asked", List.of(reason.slug()));
  }

  private static Problem problem(ApiTrouble trouble) {
    return switch (trouble.kind()) {
      case TOKEN_REJECTED, NOT_FOUND -> because(ProblemType.TOKEN_REJECTED, trouble);
      case FORBIDDEN -> notPossible(StatusReason.SCOPES_MISSING);
      case BUSY ->
          Problem.passing(
              ProblemType.BIGCOMMERCE_BUSY,
              "no quota is left for a preview",
              trouble.retryAfter().orElse(A_MOMENT));
      case STORE_UNAVAILABLE -> because(ProblemType.STORE_UNAVAILABLE, trouble);
      case TIMED_OUT -> because(ProblemType.BIGCOMMERCE_TIMEOUT, trouble);
      case OTHER_STORE, SERVER_ERROR, FAILED -> because(ProblemType.BIGCOMMERCE_FAILED, trouble);
    };
  }

  private static Problem because(ProblemType type, ApiTrouble trouble) {
    return Problem.because(type, "the store gave no preview", trouble);
  }
}
