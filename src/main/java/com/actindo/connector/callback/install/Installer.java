package com.actindo.connector.callback.install;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.grant.ExchangeOutcome;
import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.bigcommerce.grant.TokenExchange;
import com.actindo.connector.bigcommerce.grant.TokenGrant;
import com.actindo.connector.callback.install.ExchangeLease.Turn;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.DatabaseAway;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The story of an install, from the code to the kept token. A code is exchanged once: an attempt is
 * on record before, and a failed one is never repeated.
 */
final class Installer {
  private static final Logger log = LoggerFactory.getLogger(Installer.class);

  private final Database database;
  private final InstallAttemptRepository attempts;
  private final ExchangeLease lease;
  private final TokenExchange bigCommerce;
  private final GrantKeeper keeper;
  private final Scopes needed;

  Installer(
      Database database,
      InstallAttemptRepository attempts,
      ExchangeLease lease,
      TokenExchange bigCommerce,
      GrantKeeper keeper,
      Scopes needed) {
    this.database = database;
    this.attempts = attempts;
    this.lease = lease;
    this.bigCommerce = bigCommerce;
    this.keeper = keeper;
    this.needed = needed;
  }

  /**
   * Installs the app with a code that nobody has seen before.
   *
   * @return empty when the code is on record already: then {@link RepeatedCode} answers
   * @throws Problem when it fails; its type says how
   */
  Optional<Installed> install(InstallRequest request) {
    UUID holder = UUID.randomUUID();
    Begun begun =
        database.service(tx ->
            attempts.begin(tx, request.codeHash(), request.store(), holder)
                ? new Begun(true, lease.take(tx, request.store(), holder))
                : new Begun(false, Optional.empty()));
    return begun.first()
        ? Optional.of(exchange(request, begun.turn().orElseGet(() -> waitForTurn(request, holder))))
        : Optional.empty();
  }

  /** An attempt that is on record, with its turn unless another exchange is under way. */
  private record Begun(boolean first, Optional<Turn> turn) {}

  /** On record as failed, or the same code would look like one whose exchange never ended. */
  private Turn waitForTurn(InstallRequest request, UUID holder) {
    return lease
        .await(request.store(), holder)
        .orElseThrow(() ->
            failed(
                request,
                Problem.passing(
                    ProblemType.BIGCOMMERCE_BUSY,
                    "the exchange lease is taken",
                    Duration.ofSeconds(15))));
  }

  private Installed exchange(InstallRequest request, Turn turn) {
    try {
      return exchange(request, turn.generation());
    } catch (Problem onRecord) {
      throw onRecord;
    } catch (RuntimeException e) {
      lease.giveBack(turn);
      throw e;
    }
  }

  private Installed exchange(InstallRequest request, long generation) {
    return switch (bigCommerce.exchange(request.grant())) {
      case ExchangeOutcome.Granted(TokenGrant grant) -> {
        check(request, grant);
        yield keeper.keep(HeldGrant.of(request, grant, generation, keeper.vault()));
      }
      case ExchangeOutcome.Refused(String reason) ->
          throw failed(request, Problem.of(ProblemType.CODE_REFUSED, reason));
      case ExchangeOutcome.Busy(var retryAfter) ->
          throw failed(
              request,
              Problem.passing(
                  ProblemType.BIGCOMMERCE_BUSY,
                  "BigCommerce asked to wait",
                  retryAfter.orElse(Duration.ofSeconds(30))));
      case ExchangeOutcome.TimedOut() ->
          throw failed(request, Problem.of(ProblemType.BIGCOMMERCE_TIMEOUT, "no answer in time"));
      case ExchangeOutcome.Failed(String reason) ->
          throw failed(request, Problem.of(ProblemType.BIGCOMMERCE_FAILED, reason));
    };
  }

  private void check(InstallRequest request, TokenGrant grant) {
    if (!grant.store().equals(request.store())) {
      throw failed(
          request,
          Problem.of(ProblemType.OTHER_STORE, "the token is for another store"),
          grant.store());
    }
    List<String> missing = grant.scopes().missing(needed);
    if (!missing.isEmpty()) {
      throw failed(
          request, Problem.naming(ProblemType.SCOPES_MISSING, missing.toString(), missing));
    }
  }

  private Problem failed(InstallRequest request, Problem problem) {
    return failed(request, problem, request.store());
  }

  /**
   * Puts the failure on record, so that the same code gets the same answer.
   *
   * @param granted the store whose token may have been ended by the exchange
   */
  private Problem failed(InstallRequest request, Problem problem, StoreHash granted) {
    log.atWarn()
        .addKeyValue("store", request.store())
        .addKeyValue("problem", problem.type().slug())
        .addKeyValue("reason", problem.getMessage())
        .log("install failed");
    boolean exchanged = problem.type() != ProblemType.CODE_REFUSED;
    try {
      database.serviceDo(tx -> {
        attempts.failed(tx, request.codeHash(), problem);
        if (exchanged) {
          keeper.tokenMayBeDead(tx, granted);
        }
      });
    } catch (RuntimeException e) {
      if (!DatabaseAway.caused(e)) {
        throw e;
      }
      log.atWarn().addKeyValue("store", request.store()).log("failed install not on record");
    }
    return problem;
  }
}
