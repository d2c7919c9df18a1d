package com.actindo.connector.sync.deletion;

import com.actindo.connector.core1.WorkspaceName;

/** What the scheduler keeps of a deletion, as JSON: where to find it. */
public record DeletionJob(String workspace, long connection, long process) {
  WorkspaceName workspaceName() {
    return new WorkspaceName(workspace);
  }
}
