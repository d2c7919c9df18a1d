package com.actindo.connector.sync.orders.run;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.SyncJobs;
import com.actindo.connector.sync.job.ConnectionJob;
import com.actindo.connector.sync.job.Failures;
import com.actindo.connector.sync.job.JobFrame;
import com.actindo.connector.sync.job.SyncTrouble;

/** What a failed import means: the same for the connection as a failed synchronisation. */
public final class ImportFailures implements JobFrame.Failing {
  private static final Failures.Names NAMES =
      new Failures.Names("connection.orders-import-failed", RunBook.FAILED);

  private final Failures failures;
  private final SyncJobs syncs;

  public ImportFailures(Failures failures, SyncJobs syncs) {
    this.failures = failures;
    this.syncs = syncs;
  }

  /** A store that is away is looked after by synchronisations: they find out when it is back. */
  @Override
  public void failed(Tx tx, ConnectionJob job, Connection connection, SyncTrouble why) {
    failures.failed(tx, job, connection, why, NAMES);
    if (why == SyncTrouble.STORE_UNAVAILABLE) {
      syncs.enqueue(tx, connection.workspace(), connection.id());
    }
  }
}
