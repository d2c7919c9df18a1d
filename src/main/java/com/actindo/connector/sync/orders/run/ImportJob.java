package com.actindo.connector.sync.orders.run;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.sync.job.ConnectionJob;
import com.actindo.connector.sync.job.SyncOutcome.Tries;

/** What the scheduler keeps of an import, as JSON: where to find it, and how often it was tried. */
public record ImportJob(String workspace, long connection, long process, int busy, int failed)
    implements ConnectionJob {
  /** Before the first try. */
  public static ImportJob first(WorkspaceName workspace, long connection, long process) {
    return new ImportJob(
        workspace.value(), connection, process, Tries.NONE.busy(), Tries.NONE.failed());
  }

  /** The same after further tries. */
  public ImportJob after(Tries tries) {
    return new ImportJob(workspace, connection, process, tries.busy(), tries.failed());
  }

  @Override
  public WorkspaceName workspaceName() {
    return new WorkspaceName(workspace);
  }

  Tries tries() {
    return new Tries(busy, failed);
  }
}
