package com.actindo.connector.sync;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreClient;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.StoreTokens;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.SyncOutcome.Done;
import com.actindo.connector.sync.SyncOutcome.Failed;
import com.actindo.connector.sync.SyncOutcome.HandedBack;
import com.actindo.connector.sync.SyncOutcome.TryAgain;
import com.actindo.connector.sync.SyncOutcome.Unwanted;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.vault.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The synchronisation of a connection: four calls, then one transaction. It can run twice, also at
 * the same time, and be killed anywhere: nothing is kept before the last transaction, and that one
 * ends a process once.
 */
public final class Synchroniser {
  private final Database database;
  private final ConnectionRepository connections;
  private final ProcessRepository processes;
  private final StoreTokens tokens;
  private final BigCommerceApi bigCommerce;
  private final SyncResults results;
  private final RetryPolicy policy;

  public Synchroniser(
      Database database,
      ConnectionRepository connections,
      ProcessRepository processes,
      StoreTokens tokens,
      BigCommerceApi bigCommerce,
      SyncResults results,
      RetryPolicy policy) {
    this.database = database;
    this.connections = connections;
    this.processes = processes;
    this.tokens = tokens;
    this.bigCommerce = bigCommerce;
    this.results = results;
    this.policy = policy;
  }

  /** Tries once. What comes next is the caller's to arrange. */
  public SyncOutcome run(SyncJob job) {
    Optional<Connection> wanted = inTransaction(job, tx -> begin(tx, job));
    if (wanted.isEmpty()) {
      return new Unwanted();
    }
    Connection connection = wanted.get();
    return switch (tokens.open(connection)) {
      case StoreTokens.Opened.Good(Secret token) -> synchronise(job, connection, token);
      case StoreTokens.Opened.Unreadable() -> fail(job, connection, SyncTrouble.TOKEN_UNREADABLE);
      case StoreTokens.Opened.Gone() -> fail(job, connection, SyncTrouble.APP_UNINSTALLED);
    };
  }

  /** Ends a process that failed for reasons of our own, again and again. */
  void giveUp(SyncJob job) {
    inTransaction(job, tx -> wanted(tx, job))
        .ifPresent(connection -> fail(job, connection, SyncTrouble.INTERNAL));
  }

  /** Does something for a connection whose store is still unavailable, so far as anybody knows. */
  void ifStillAway(SyncJob job, Consumer<Tx> comeBack) {
    database.tenantDo(
        job.workspaceName(),
        tx ->
            connections
                .lock(tx, job.workspaceName(), job.connection())
                .filter(present -> present.statusReason() == StatusReason.STORE_UNAVAILABLE)
                .ifPresent(_ -> comeBack.accept(tx)));
  }

  private SyncOutcome synchronise(SyncJob job, Connection connection, Secret token) {
    try {
      StoreSnapshot snapshot = read(job, bigCommerce.store(connection.storeHash(), token));
      return inTransaction(job, tx -> finish(tx, job, snapshot));
    } catch (ApiTrouble trouble) {
      if (Thread.interrupted()) {
        return new HandedBack();
      }
      return switch (policy.after(trouble, job.tries())) {
        case TryAgain again -> waitFor(job, again);
        case Failed(SyncTrouble why) -> fail(job, connection, why);
        case Done _, Unwanted _, HandedBack _ -> throw new AssertionError(trouble);
      };
    }
  }

  /** Empty when the process has ended, or when the connection is not to be synchronised now. */
  private Optional<Connection> begin(Tx tx, SyncJob job) {
    if (!processes.begin(tx, job.workspaceName(), job.process())) {
      return Optional.empty();
    }
    return wanted(tx, job).filter(connection -> stillWanted(tx, job, connection));
  }

  /**
   * A process outlives its connection: one that has none any more must not seem to run for ever.
   */
  private Optional<Connection> wanted(Tx tx, SyncJob job) {
    Optional<Connection> connection = connections.find(tx, job.workspaceName(), job.connection());
    if (connection.isEmpty()) {
      processes.cancel(tx, job.workspaceName(), job.process(), "deleted");
    }
    return connection;
  }

  private StoreSnapshot read(SyncJob job, StoreClient store) throws ApiTrouble {
    at(job, SyncStep.STORE);
    var profile = store.profile();
    at(job, SyncStep.ORDER_STATUSES);
    var orderStatuses = store.orderStatuses();
    at(job, SyncStep.CHANNELS);
    var channels = store.channels();
    at(job, SyncStep.BRANDS);
    var brands = store.brands();
    at(job, SyncStep.ATTRIBUTES);
    return new StoreSnapshot(profile, orderStatuses, channels, brands);
  }

  /** Looks again at what may have changed during the calls, and then keeps what they gave. */
  private SyncOutcome finish(Tx tx, SyncJob job, StoreSnapshot snapshot) {
    return connections
        .lock(tx, job.workspaceName(), job.connection())
        .filter(_ -> processes.lock(tx, job.workspaceName(), job.process()))
        .filter(connection -> stillWanted(tx, job, connection))
        .<SyncOutcome>map(connection -> new Done(results.succeeded(tx, job, connection, snapshot)))
        .orElseGet(Unwanted::new);
  }

  private boolean stillWanted(Tx tx, SyncJob job, Connection connection) {
    StatusReason reason = connection.statusReason();
    if (reason == null || reason.synchronisable()) {
      return true;
    }
    processes.cancel(tx, job.workspaceName(), job.process(), reason.slug());
    return false;
  }

  private SyncOutcome waitFor(SyncJob job, TryAgain again) {
    boolean waits =
        inTransaction(
            job,
            tx -> processes.waitFor(tx, job.workspaceName(), job.process(), again.why().slug()));
    return waits ? again : new Unwanted();
  }

  /**
   * Ends the process. What was found out about the access counts only if nobody has dealt with the
   * connection since it was read: otherwise it may speak of a token that was replaced, and the next
   * try finds out the truth.
   */
  private SyncOutcome fail(SyncJob job, Connection seen, SyncTrouble why) {
    return inTransaction(
        job,
        tx -> {
          Optional<Connection> present =
              connections.lock(tx, job.workspaceName(), job.connection());
          if (present.isEmpty() || !processes.lock(tx, job.workspaceName(), job.process())) {
            return new Unwanted();
          }
          if (why.fault().isPresent() && present.get().version() != seen.version()) {
            return new TryAgain(Duration.ZERO, why, job.tries());
          }
          results.failed(tx, job, present.get(), why);
          return new Failed(why);
        });
  }

  private void at(SyncJob job, SyncStep step) {
    inTransaction(
        job,
        tx -> {
          processes.progress(tx, job.workspaceName(), job.process(), step.id(), step.before());
          return step;
        });
  }

  private <T> T inTransaction(SyncJob job, Function<Tx, T> work) {
    return database.tenant(job.workspaceName(), work);
  }
}
