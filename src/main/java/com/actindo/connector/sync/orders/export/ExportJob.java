package com.actindo.connector.sync.orders.export;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.sync.job.SyncOutcome.Tries;

/** What the scheduler keeps of a wish for an order's status, as JSON: where to find it. */
public record ExportJob(
    String workspace, long connection, long order, long wish, int busy, int failed) {
  static ExportJob first(WorkspaceName workspace, long connection, long order, long wish) {
    return new ExportJob(
        workspace.value(), connection, order, wish, Tries.NONE.busy(), Tries.NONE.failed());
  }

  ExportJob after(Tries tries) {
    return new ExportJob(workspace, connection, order, wish, tries.busy(), tries.failed());
  }

  WorkspaceName workspaceName() {
    return new WorkspaceName(workspace);
  }

  Tries tries() {
    return new Tries(busy, failed);
  }
}
