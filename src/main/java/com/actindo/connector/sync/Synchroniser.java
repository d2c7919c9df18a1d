package com.actindo.connector.sync;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.token.StoreTokens;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.job.JobFrame;
import com.actindo.connector.sync.job.RetryPolicy;
import com.actindo.connector.sync.job.SyncOutcome;
import com.actindo.connector.sync.job.SyncOutcome.Done;
import com.actindo.connector.sync.job.SyncOutcome.Tries;
import com.actindo.connector.sync.job.SyncOutcome.Unwanted;
import com.actindo.connector.sync.mirror.StoreReader;
import com.actindo.connector.sync.mirror.StoreReading;
import com.actindo.connector.sync.mirror.StoreSnapshot;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.vault.Secret;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The synchronisation of a connection: the calls, then one transaction. It can run twice, also at
 * the same time, and be killed anywhere: before the last transaction only the place in the products
 * is kept, and that one ends a process once.
 */
public final class Synchroniser {
  private final Database database;
  private final ConnectionRepository connections;
  private final StoreReader reader;
  private final SyncResults results;
  private final JobFrame frame;

  public Synchroniser(
      Database database,
      ConnectionRepository connections,
      ProcessRepository processes,
      StoreTokens tokens,
      StoreReader reader,
      SyncResults results,
      RetryPolicy policy) {
    this.database = database;
    this.connections = connections;
    this.reader = reader;
    this.results = results;
    this.frame =
        new JobFrame(
            database,
            connections,
            processes,
            tokens,
            policy,
            StatusReason::synchronisable,
            results::failed);
  }

  /** Tries once. What comes next is the caller's to arrange. */
  public SyncOutcome run(SyncJob job) {
    return frame
        .begin(job)
        .map(connection ->
            frame.opened(job, connection, token -> synchronise(job, connection, token)))
        .orElseGet(Unwanted::new);
  }

  /** Ends a process that failed for reasons of our own, again and again. */
  void giveUp(SyncJob job) {
    frame.giveUp(job);
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
    StoreReading reading = reader.of(job.run(connection), connection.storeHash(), token);
    try {
      StoreSnapshot snapshot = reading.snapshot();
      return inTransaction(job, tx -> finish(tx, job, snapshot));
    } catch (ApiTrouble trouble) {
      return frame.after(job, connection, trouble, reading.advanced() ? Tries.NONE : job.tries());
    }
  }

  /** Looks again at what may have changed during the calls, and then keeps what they gave. */
  private SyncOutcome finish(Tx tx, SyncJob job, StoreSnapshot snapshot) {
    return frame
        .held(tx, job)
        .<SyncOutcome>map(connection -> new Done(results.succeeded(tx, job, connection, snapshot)))
        .orElseGet(Unwanted::new);
  }

  private <T> T inTransaction(SyncJob job, Function<Tx, T> work) {
    return database.tenant(job.workspaceName(), work);
  }
}
