package com.actindo.connector.sync.orders.run;

import com.actindo.connector.bigcommerce.order.OrderCalls;
import com.actindo.connector.sync.process.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is: kept as JSON with every chunk, so that whoever goes on begins there.
 *
 * @param turn raised by everybody who takes the run up, so that one who was thought dead and still
 *     writes is told
 * @param told when BigCommerce gave its first answer; null before that
 * @param expected how many there are, as BigCommerce counts them; null when it was not asked
 */
record RunState(
    int turn,
    Scope scope,
    Place place,
    @Nullable Instant told,
    @Nullable Long expected,
    Tally tally,
    List<Notice> notices) {
  RunState {
    notices = List.copyOf(notices);
  }

  /**
   * What the run asks for.
   *
   * @param filters see {@link ImportFilters#key}
   * @param since only what changed since then; null: everything
   */
  record Scope(String filters, @Nullable Instant since) {
    boolean full() {
      return since == null;
    }
  }

  /**
   * Where it is.
   *
   * @param from the id that comes next; 0 for the first
   * @param limit how long a page may be: BigCommerce fails with pages that are too much for it
   * @param passed how many lie behind
   * @param doubted whether an empty page after a full one was asked for again
   */
  record Place(Phase phase, long from, int limit, int passed, boolean doubted) {
    static final Place START = new Place(Phase.ORDERS, 0, OrderCalls.LARGEST_PAGE, 0, false);

    Place passed(long last, int more) {
      return new Place(phase, Math.max(from, last + 1), limit, passed + more, doubted);
    }

    Place limit(int other) {
      return new Place(phase, from, Math.clamp(other, 1, OrderCalls.LARGEST_PAGE), passed, doubted);
    }

    Place doubted(boolean now) {
      return new Place(phase, from, limit, passed, now);
    }

    Place in(Phase next) {
      return new Place(next, 0, limit, passed, false);
    }
  }

  static RunState begin(int turn, Scope scope) {
    return new RunState(turn, scope, Place.START, null, null, Tally.NONE, List.of());
  }

  /** Taken up by another execution of the same process. */
  RunState again() {
    return new RunState(turn + 1, scope, place, told, expected, tally, notices);
  }

  /** Taken up by another process: what it met itself begins at nothing. */
  RunState anew() {
    return new RunState(turn + 1, scope, place, told, expected, Tally.NONE, List.of());
  }

  RunState at(Place other) {
    return new RunState(turn, scope, other, told, expected, tally, notices);
  }

  RunState expecting(long orders) {
    return new RunState(turn, scope, place, told, orders, tally, notices);
  }

  /** The first answer counts. */
  RunState toldAt(Instant time) {
    return told != null ? this : new RunState(turn, scope, place, time, expected, tally, notices);
  }

  RunState plus(Tally more) {
    return new RunState(turn, scope, place, told, expected, tally.plus(more), notices);
  }

  RunState noting(Notice notice) {
    if (notices.contains(notice)) {
      return this;
    }
    var more = new ArrayList<>(notices);
    more.add(notice);
    return new RunState(turn, scope, place, told, expected, tally, more);
  }
}
