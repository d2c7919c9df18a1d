package com.actindo.connector.setup.page;

import java.util.Map;
import java.util.Optional;

/**
 * One step of the synchronisation.
 *
 * @param count how much it found, once it is done and where that is worth telling
 */
public record StepView(Step step, State state, Optional<Integer> count) {
  /** The steps in their order, with the name under which a process counts what they found. */
  public enum Step {
    STORE("store"),
    ORDER_STATUSES("orderStatuses"),
    CHANNELS("channels"),
    BRANDS("brands"),
    ATTRIBUTES("attributes");

    private final String count;

    Step(String count) {
      this.count = count;
    }
  }

  /** How far a step is. */
  public enum State {
    OPEN,
    RUNNING,
    PAUSED,
    DONE,
    FAILED,
    SKIPPED
  }

  /**
   * One step of a synchronisation.
   *
   * @param distance how far it is behind the first step that is not done; negative: done before it
   */
  static StepView of(Step step, int distance, SyncView.Status whole, Map<String, Integer> counts) {
    var state = state(distance, whole);
    return new StepView(
        step,
        state,
        state == State.DONE ? Optional.ofNullable(counts.get(step.count)) : Optional.empty());
  }

  private static State state(int distance, SyncView.Status whole) {
    if (distance < 0) {
      return State.DONE;
    }
    return switch (whole) {
      case SUCCEEDED -> State.DONE;
      case NONE, QUEUED -> State.OPEN;
      case RUNNING -> distance == 0 ? State.RUNNING : State.OPEN;
      case WAITING -> distance == 0 ? State.PAUSED : State.OPEN;
      case FAILED -> distance == 0 ? State.FAILED : State.SKIPPED;
      case CANCELLED -> State.SKIPPED;
    };
  }
}
