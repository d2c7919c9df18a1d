package com.actindo.connector.sync.orders;

import com.actindo.connector.core1.WorkspaceName;

/**
 * What the scheduler keeps of an import that comes by itself, as JSON.
 *
 * @param plan the version of the plan that it follows
 */
public record RegularImport(String workspace, long connection, long plan) {
  WorkspaceName workspaceName() {
    return new WorkspaceName(workspace);
  }
}
