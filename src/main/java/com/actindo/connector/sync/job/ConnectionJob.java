package com.actindo.connector.sync.job;

import com.actindo.connector.core1.WorkspaceName;

/** A job that works on a process of a connection. */
public interface ConnectionJob {
  WorkspaceName workspaceName();

  long connection();

  long process();
}
