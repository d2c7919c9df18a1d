package com.actindo.connector.sync;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.sync.SyncOutcome.Tries;

/**
 * What the scheduler keeps of a synchronisation, as JSON: where to find it, and how often it was
 * tried.
 */
public record SyncJob(String workspace, long connection, long process, int busy, int failed) {
  static SyncJob first(WorkspaceName workspace, long connection, long process) {
    return new SyncJob(
        workspace.value(), connection, process, Tries.NONE.busy(), Tries.NONE.failed());
  }

  SyncJob after(Tries tries) {
    return new SyncJob(workspace, connection, process, tries.busy(), tries.failed());
  }

  WorkspaceName workspaceName() {
    return new WorkspaceName(workspace);
  }

  Tries tries() {
    return new Tries(busy, failed);
  }
}
