package com.actindo.connector.omnichannel.view;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import java.util.Arrays;
import java.util.Optional;

/**
 * Why a name was refused, and which window shows it.
 *
 * @param renaming whether it was to be another name of a view, not the name of a new one
 * @param name as it was entered
 */
public record ViewFault(boolean renaming, String name, Why why) {
  /** What is wrong with the name. */
  public enum Why {
    UNFIT("unfit"),
    TAKEN("taken"),
    TOO_MANY("too-many");

    private final String id;

    Why(String id) {
      this.id = id;
    }

    /** The name in problems. */
    public String id() {
      return id;
    }
  }

  /** What {@code problem} says of the name; empty when it is about something else. */
  static Optional<ViewFault> of(Problem problem, boolean renaming, String name) {
    if (problem.type() != ProblemType.INVALID) {
      return Optional.empty();
    }
    return Arrays.stream(Why.values())
        .filter(why -> problem.names().contains(why.id()))
        .findFirst()
        .map(why -> new ViewFault(renaming, name, why));
  }
}
