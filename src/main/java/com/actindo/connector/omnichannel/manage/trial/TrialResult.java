package com.actindo.connector.omnichannel.manage.trial;

import com.actindo.connector.bigcommerce.store.StoreProfile;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What BigCommerce says of credentials. */
public sealed interface TrialResult {
  /** Where a fault of the credentials is told: the names of the fields in JSON and on pages. */
  String STORE_HASH = "credentials.storeHash";

  String ACCESS_TOKEN = "credentials.accessToken";

  /** They open the store with everything that is needed. */
  record Works(StoreProfile profile) implements TrialResult {}

  /** The token is dead, or was never one. */
  record TokenRejected() implements TrialResult {}

  /** There is no such store, or another one answered. */
  record StoreUnknown() implements TrialResult {}

  /** The token is good, but does not grant these scopes. */
  record ScopesMissing(List<String> scopes) implements TrialResult {
    public ScopesMissing {
      scopes = List.copyOf(scopes);
    }
  }

  /** The store is suspended or in maintenance, or its quota is used up. */
  record StoreUnavailable(Optional<Duration> retryAfter) implements TrialResult {}

  /** No answer in time, or none that can be read. */
  record Unreachable() implements TrialResult {}

  /**
   * Goes on only with credentials that work.
   *
   * @throws Problem {@code credentials-rejected} naming the field and the missing scopes; {@code
   *     store-unavailable}
   */
  default StoreProfile mustWork() {
    return switch (this) {
      case Works(StoreProfile profile) -> profile;
      case TokenRejected() -> throw rejected("the token is refused", List.of(ACCESS_TOKEN));
      case StoreUnknown() -> throw rejected("there is no such store", List.of(STORE_HASH));
      case ScopesMissing(List<String> scopes) -> {
        var names = new ArrayList<>(List.of(ACCESS_TOKEN));
        names.addAll(scopes);
        throw rejected("scopes are missing", names);
      }
      case StoreUnavailable(Optional<Duration> wait) ->
          throw unavailable("the store is away", wait.orElse(Duration.ofMinutes(1)));
      case Unreachable() -> throw unavailable("no answer", Duration.ofSeconds(10));
    };
  }

  private static Problem rejected(String why, List<String> names) {
    return Problem.naming(ProblemType.CREDENTIALS_REJECTED, why, names);
  }

  private static Problem unavailable(String why, Duration wait) {
    return Problem.passing(ProblemType.STORE_UNAVAILABLE, why, wait);
  }
}
