package com.actindo.connector.sync.job;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.token.StoreTokens;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.job.SyncOutcome.Done;
import com.actindo.connector.sync.job.SyncOutcome.Failed;
import com.actindo.connector.sync.job.SyncOutcome.HandedBack;
import com.actindo.connector.sync.job.SyncOutcome.Tries;
import com.actindo.connector.sync.job.SyncOutcome.TryAgain;
import com.actindo.connector.sync.job.SyncOutcome.Unwanted;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.vault.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What jobs of connections do around their calls: begin or find that nobody wants them, open the
 * token, wait, fail and give up. A job can run twice, also at the same time, and be killed
 * anywhere.
 */
public final class JobFrame {
  private final Database database;
  private final ConnectionRepository connections;
  private final ProcessRepository processes;
  private final StoreTokens tokens;
  private final RetryPolicy policy;
  private final Predicate<StatusReason> tolerates;
  private final Failing failing;

  /**
   * @param tolerates the reasons for being inactive with which the job makes sense all the same
   * @param failing what else a failure means
   */
  public JobFrame(
      Database database,
      ConnectionRepository connections,
      ProcessRepository processes,
      StoreTokens tokens,
      RetryPolicy policy,
      Predicate<StatusReason> tolerates,
      Failing failing) {
    this.database = database;
    this.connections = connections;
    this.processes = processes;
    this.tokens = tokens;
    this.policy = policy;
    this.tolerates = tolerates;
    this.failing = failing;
  }

  /** Writes a failure down, with connection and process locked. */
  public interface Failing {
    void failed(Tx tx, ConnectionJob job, Connection connection, SyncTrouble why);
  }

  /** Empty when the process has ended, or when the connection is not to be worked on now. */
  public Optional<Connection> begin(ConnectionJob job) {
    return inTransaction(job, tx -> begin(tx, job));
  }

  private Optional<Connection> begin(Tx tx, ConnectionJob job) {
    if (!processes.begin(tx, job.workspaceName(), job.process())) {
      return Optional.empty();
    }
    return wanted(tx, job).filter(connection -> stillWanted(tx, job, connection));
  }

  /** Opens the token as it is now and goes on with it, or fails. */
  public SyncOutcome opened(
      ConnectionJob job, Connection connection, Function<Secret, SyncOutcome> work) {
    return switch (tokens.open(connection)) {
      case StoreTokens.Opened.Good(Secret token) -> work.apply(token);
      case StoreTokens.Opened.Unreadable() -> fail(job, connection, SyncTrouble.TOKEN_UNREADABLE);
      case StoreTokens.Opened.Gone() -> fail(job, connection, SyncTrouble.APP_UNINSTALLED);
    };
  }

  /**
   * Locks connection and process and looks again at what may have changed during the calls.
   *
   * @return empty when nobody wants what the calls gave
   */
  public Optional<Connection> held(Tx tx, ConnectionJob job) {
    return connections
        .lock(tx, job.workspaceName(), job.connection())
        .filter(_ -> processes.lock(tx, job.workspaceName(), job.process()))
        .filter(connection -> stillWanted(tx, job, connection));
  }

  /** What follows from trouble with BigCommerce: the process waits, or has failed. */
  public SyncOutcome after(ConnectionJob job, Connection seen, ApiTrouble trouble, Tries tries) {
    if (Thread.interrupted()) {
      return new HandedBack();
    }
    return settle(job, seen, policy.after(trouble, tries));
  }

  /** The same for an answer that is well-formed and yet no answer. */
  public SyncOutcome afterNonsense(ConnectionJob job, Connection seen, Tries tries) {
    return settle(job, seen, policy.afterFailure(SyncTrouble.BIGCOMMERCE_FAILED, tries));
  }

  private SyncOutcome settle(ConnectionJob job, Connection seen, SyncOutcome decided) {
    return switch (decided) {
      case TryAgain again -> waitFor(job, again);
      case Failed(SyncTrouble why) -> fail(job, seen, why);
      case Done _, Unwanted _, HandedBack _ -> throw new AssertionError(decided);
    };
  }

  /** Ends a process that failed for reasons of our own, again and again. */
  public void giveUp(ConnectionJob job) {
    inTransaction(job, tx -> wanted(tx, job))
        .ifPresent(connection -> fail(job, connection, SyncTrouble.INTERNAL));
  }

  /**
   * A process outlives its connection: one that has none any more must not seem to run for ever.
   */
  private Optional<Connection> wanted(Tx tx, ConnectionJob job) {
    Optional<Connection> connection = connections.find(tx, job.workspaceName(), job.connection());
    if (connection.isEmpty()) {
      processes.cancel(tx, job.workspaceName(), job.process(), "deleted");
    }
    return connection;
  }

  private boolean stillWanted(Tx tx, ConnectionJob job, Connection connection) {
    StatusReason reason = connection.statusReason();
    if (reason == null || tolerates.test(reason)) {
      return true;
    }
    processes.cancel(tx, job.workspaceName(), job.process(), reason.slug());
    return false;
  }

  private SyncOutcome waitFor(ConnectionJob job, TryAgain again) {
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
  private SyncOutcome fail(ConnectionJob job, Connection seen, SyncTrouble why) {
    return inTransaction(
        job,
        tx -> {
          Optional<Connection> present =
              connections.lock(tx, job.workspaceName(), job.connection());
          if (present.isEmpty() || !processes.lock(tx, job.workspaceName(), job.process())) {
            return new Unwanted();
          }
          if (why.fault().isPresent() && present.get().version() != seen.version()) {
            return new TryAgain(Duration.ZERO, why, Tries.NONE);
          }
          failing.failed(tx, job, present.get(), why);
          return new Failed(why);
        });
  }

  private <T> T inTransaction(ConnectionJob job, Function<Tx, T> work) {
    return database.tenant(job.workspaceName(), work);
  }
}
