package com.actindo.connector.setup.page;

import com.actindo.connector.connection.StatusReason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A synchronisation as a merchant sees it.
 *
 * @param steps all steps in their order; empty when there is no synchronisation
 * @param reason why it failed or waits, one of the service's reason codes
 * @param first whether the connection had none before
 */
public record SyncView(
    Status status, List<StepView> steps, Optional<String> reason, boolean first) {
  /**
   * How many steps lie before the last one, which stands for all that a later synchronisation reads
   * of the catalog besides.
   */
  public static final int LAST = StepView.Step.values().length - 1;

  /** How the whole of it stands. */
  public enum Status {
    NONE,
    QUEUED,
    RUNNING,
    WAITING,
    SUCCEEDED,
    FAILED,
    CANCELLED
  }

  public SyncView {
    steps = List.copyOf(steps);
  }

  /** There is no synchronisation to tell of. */
  public static SyncView none() {
    return new SyncView(Status.NONE, List.of(), Optional.empty(), true);
  }

  /**
   * Reads the row of a connection's first process.
   *
   * @param status the row's status, such as {@code running}
   * @param stepsDone how many steps have ended well
   * @param counts how much was found, by the step's slug
   * @param reason the row's error
   */
  public static SyncView of(
      String status, int stepsDone, Map<String, Integer> counts, Optional<String> reason) {
    var whole = Status.valueOf(status.toUpperCase(Locale.ROOT));
    var all = StepView.Step.values();
    var steps =
        IntStream.range(0, all.length)
            .mapToObj(at -> StepView.of(all[at], at - stepsDone, whole, counts))
            .toList();
    return new SyncView(whole, steps, reason, true);
  }

  /** The same of a connection that had another one before. */
  public SyncView later() {
    return new SyncView(status, steps, reason, false);
  }

  /** It has ended, and not well. */
  public boolean endedBadly() {
    return status == Status.FAILED || status == Status.CANCELLED;
  }

  /** The reason, where it is one that also a connection's status knows. */
  public Optional<StatusReason> statusReason() {
    return reason.flatMap(StatusReason::find);
  }

  /** Nothing more will change by itself. */
  public boolean finished() {
    return switch (status) {
      case NONE, SUCCEEDED, FAILED, CANCELLED -> true;
      case QUEUED, RUNNING, WAITING -> false;
    };
  }
}
