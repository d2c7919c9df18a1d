package com.actindo.connector.omnichannel.manage.trial;

import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.token.StoreTokens;
import com.actindo.connector.connection.token.StoreTokens.Opened;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.token.TokenTrial;
import com.actindo.connector.vault.Secret;
import java.time.Duration;
import java.util.Optional;

/** Tries the token that a connection has, once. */
public record StoredTokenTrial(StoreTokens tokens, TokenTrial trial) {
  private static final Duration SOON = Duration.ofMinutes(1);

  /**
   * What is wrong with the token.
   *
   * @return empty when it opens the store
   * @throws Problem of type {@code store-unavailable} when nobody can say now
   */
  public Optional<AccessFault> of(Connection connection) {
    return switch (tokens.open(connection)) {
      case Opened.Good(Secret token) -> fault(trial.of(connection.storeHash(), token));
      case Opened.Unreadable() -> Optional.of(AccessFault.TOKEN_UNREADABLE);
      case Opened.Gone() -> Optional.of(AccessFault.APP_UNINSTALLED);
    };
  }

  private static Optional<AccessFault> fault(TokenTrial.Verdict verdict) {
    return switch (verdict) {
      case WORKS -> Optional.empty();
      case REJECTED, STORE_UNKNOWN -> Optional.of(AccessFault.TOKEN_REJECTED);
      case FORBIDDEN -> Optional.of(AccessFault.SCOPES_MISSING);
      case UNREADABLE -> Optional.of(AccessFault.TOKEN_UNREADABLE);
      case STORE_UNAVAILABLE, UNREACHABLE ->
          throw Problem.passing(
              ProblemType.STORE_UNAVAILABLE, "the store does not answer now", SOON);
    };
  }
}
