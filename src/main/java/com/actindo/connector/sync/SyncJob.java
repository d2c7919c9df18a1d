package com.actindo.connector.sync;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.sync.job.ConnectionJob;
import com.actindo.connector.sync.job.SyncOutcome.Tries;
import com.actindo.connector.sync.mirror.Run;

/**
 * What the scheduler keeps of a synchronisation, as JSON: where to find it, and how often it was
 * tried.
 *
 * @param rounds how many synchronisations before this one ended because the store was unavailable
 * @param away whether this one has ended so, and the job only waits to queue the next one
 */
public record SyncJob(
    String workspace, long connection, long process, int busy, int failed, int rounds, boolean away)
    implements ConnectionJob {
  static SyncJob first(WorkspaceName workspace, long connection, long process) {
    return new SyncJob(
        workspace.value(), connection, process, Tries.NONE.busy(), Tries.NONE.failed(), 0, false);
  }

  SyncJob after(Tries tries) {
    return new SyncJob(workspace, connection, process, tries.busy(), tries.failed(), rounds, away);
  }

  SyncJob inRound(int round) {
    return new SyncJob(workspace, connection, process, busy, failed, round, away);
  }

  SyncJob whileAway() {
    return new SyncJob(workspace, connection, process, busy, failed, rounds, true);
  }

  /** How a reading of the store finds its process; until one has ended well, each is the first. */
  Run run(Connection read) {
    return new Run(workspaceName(), connection, process, read.lastSyncedAt() == null);
  }

  @Override
  public WorkspaceName workspaceName() {
    return new WorkspaceName(workspace);
  }

  Tries tries() {
    return new Tries(busy, failed);
  }
}
