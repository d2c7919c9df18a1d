package com.actindo.connector.workspace;

import com.actindo.connector.core1.Core1Trouble;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;

/** What a caller is told when a workspace's Core1 does not do its part of a sign-in. */
public final class WorkspaceTrouble {
  private WorkspaceTrouble() {}

  /** A problem of type {@code workspace-timeout} or {@code workspace-failed}. */
  public static Problem problem(Core1Trouble trouble) {
    ProblemType type =
        switch (trouble.kind()) {
          case TIMED_OUT -> ProblemType.WORKSPACE_TIMEOUT;
          case REFUSED, FROZEN, BUSY, FAILED -> ProblemType.WORKSPACE_FAILED;
        };
    return Problem.because(type, "the workspace's sign-in failed", trouble);
  }
}
