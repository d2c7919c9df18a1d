package com.actindo.connector.omnichannel.manage.trial;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreClient;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.bigcommerce.store.StoreProfile;
import com.actindo.connector.http.Deadline;
import com.actindo.connector.omnichannel.manage.trial.TrialResult.ScopesMissing;
import com.actindo.connector.omnichannel.manage.trial.TrialResult.StoreUnavailable;
import com.actindo.connector.omnichannel.manage.trial.TrialResult.StoreUnknown;
import com.actindo.connector.omnichannel.manage.trial.TrialResult.TokenRejected;
import com.actindo.connector.omnichannel.manage.trial.TrialResult.Unreachable;
import com.actindo.connector.omnichannel.manage.trial.TrialResult.Works;
import com.actindo.connector.vault.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks BigCommerce whether a token opens a store and what the connector needs there: first the
 * store's profile, then one small call for each scope, side by side, all within ten seconds.
 */
public final class CredentialTrial {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String PROFILE_SCOPE = "store_v2_information";

  private final BigCommerceApi api;
  private final Scopes needed;

  /**
   * @param api with a limit for one call that is well below ten seconds
   * @param needed the scopes without which a connection cannot work
   */
  public CredentialTrial(BigCommerceApi api, Scopes needed) {
    this.api = api;
    this.needed = needed;
  }

  /** Tries once. */
  public TrialResult of(StoreHash store, Secret token) {
    var deadline = Deadline.in(LIMIT);
    StoreClient client = api.store(store, token);
    try {
      StoreProfile profile = client.profile();
      return first(probe(client, deadline)).orElseGet(() -> new Works(profile));
    } catch (ApiTrouble trouble) {
      if (trouble.kind() != ApiTrouble.Kind.FORBIDDEN) {
        return fault(trouble);
      }
      var faults = new ArrayList<TrialResult>();
      faults.add(new ScopesMissing(List.of(profileScope())));
      faults.addAll(probe(client, deadline));
      return first(faults).orElseThrow();
    }
  }

  /** What counts of several faults: a dead token, then all that is missing, then what may pass. */
  private static Optional<TrialResult> first(List<TrialResult> faults) {
    List<String> missing =
        faults.stream()
            .filter(ScopesMissing.class::isInstance)
            .flatMap(fault -> ((ScopesMissing) fault).scopes().stream())
            .sorted()
            .toList();
    return faults.stream()
        .filter(TokenRejected.class::isInstance)
        .findFirst()
        .or(() -> missing.isEmpty() ? Optional.empty() : Optional.of(new ScopesMissing(missing)))
        .or(() -> faults.stream().findFirst());
  }

  /** What is wrong with each scope; nothing when all are granted. */
  private List<TrialResult> probe(StoreClient client, Deadline deadline) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Optional<TrialResult>>> probes =
          needed.names().stream()
              .<Callable<Optional<TrialResult>>>map(scope -> () -> probe(client, scope))
              .toList();
      return threads.invokeAll(probes, deadline.left().toNanos(), NANOSECONDS).stream()
          .flatMap(probe -> answer(probe).stream())
          .toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of(new Unreachable());
    }
  }

  private static Optional<TrialResult> probe(StoreClient client, String scope) {
    try {
      return client.allows(scope)
          ? Optional.empty()
          : Optional.of(new ScopesMissing(List.of(scope)));
    } catch (ApiTrouble trouble) {
      return Optional.of(fault(trouble));
    }
  }

  private static Optional<TrialResult> answer(Future<Optional<TrialResult>> probe) {
    return switch (probe.state()) {
      case SUCCESS -> probe.resultNow();
      case FAILED -> throw new IllegalStateException(probe.exceptionNow());
      case CANCELLED, RUNNING -> Optional.of(new Unreachable());
    };
  }

  private static TrialResult fault(ApiTrouble trouble) {
    return switch (trouble.kind()) {
      case TOKEN_REJECTED -> new TokenRejected();
      case FORBIDDEN -> new ScopesMissing(List.of());
      case NOT_FOUND, OTHER_STORE -> new StoreUnknown();
      case STORE_UNAVAILABLE, BUSY -> new StoreUnavailable(trouble.retryAfter());
      case SERVER_ERROR, TIMED_OUT, FAILED -> new Unreachable();
    };
  }

  private String profileScope() {
    return needed.names().stream()
        .filter(scope -> scope.startsWith(PROFILE_SCOPE))
        .findFirst()
        .orElse(PROFILE_SCOPE);
  }
}
