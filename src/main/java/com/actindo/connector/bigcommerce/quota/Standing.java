package com.actindo.connector.bigcommerce.quota;

import com.actindo.connector.http.Head;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an answer tells of the store's quota.
 *
 * @param quota calls in a window, at least 1
 * @param left calls that are left in this window
 * @param window how long a window is
 * @param reset until the next one
 */
record Standing(int quota, int left, Duration window, Duration reset) {
  private static final String PREFIX = "X-Rate-Limit-";
  private static final int MOST_CALLS = 1_000_000;
  private static final long LONGEST_WINDOW = Duration.ofDays(1).toMillis();

  /** Empty for an answer without the headers, as stores without a limit and gateways give it. */
  static Optional<Standing> of(Head head) {
    OptionalLong quota = head.number(PREFIX + "Requests-Quota");
    OptionalLong left = head.number(PREFIX + "Requests-Left");
    OptionalLong window = head.number(PREFIX + "Time-Window-Ms");
    OptionalLong reset = head.number(PREFIX + "Time-Reset-Ms");
    boolean known =
        within(1, quota, MOST_CALLS)
            && within(0, left, MOST_CALLS)
            && within(1, window, LONGEST_WINDOW)
            && within(0, reset, LONGEST_WINDOW);
    return known
        ? Optional.of(
            new Standing(
                (int) quota.orElseThrow(),
                (int) left.orElseThrow(),
                Duration.ofMillis(window.orElseThrow()),
                Duration.ofMillis(reset.orElseThrow())))
        : Optional.empty();
  }

  private static boolean within(long least, OptionalLong value, long most) {
    return value.isPresent() && value.getAsLong() >= least && value.getAsLong() <= most;
  }

  /**
   * Whether an answer that was so long on its way still says when the window ends: the error is at
   * most the time it took, and two windows must not be taken for one.
   */
  boolean isFresh(Duration took) {
    return took.multipliedBy(4).compareTo(window) <= 0;
  }
}
