package com.actindo.connector.web.problem;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import io.javalin.http.Context;
import java.util.Optional;

/** Shows a problem as a page, with the way on that fits the address. */
public interface ProblemView {
  /**
   * Renders the page; the status is set already.
   *
   * @param incident the id under which the log has the stack, for a failure of ours
   */
  void show(Context ctx, Problem problem, Optional<String> incident);

  /** Renders what programs are told by a type, for those who write them. */
  void describe(Context ctx, ProblemType type);
}
