package com.actindo.connector.workspace;

import com.actindo.connector.core1.Right;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user of a workspace who has proven to be one, by a session or by a bearer token.
 *
 * @param userId the id that the workspace gave the user
 * @param locale a BCP 47 language tag, if the workspace told one
 */
public record Member(
    WorkspaceName workspace,
    String userId,
    String name,
    @Nullable String locale,
    Set<Right> rights) {
  public Member {
    rights = Set.copyOf(rights);
  }

  public boolean may(Right right) {
    return rights.contains(right);
  }

  /**
   * Goes on only with this right.
   *
   * @throws Problem of type {@code right-missing} without it
   */
  public void must(Right right) {
    if (!may(right)) {
      throw Problem.naming(
          ProblemType.RIGHT_MISSING, "needs " + right.id(), java.util.List.of(right.id()));
    }
  }
}
