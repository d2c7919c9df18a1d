package com.actindo.connector.sync.orders.run;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.order.keeping.Arrival;
import com.actindo.connector.sync.process.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place that a try has reached, and what came on the way there: both are written at once. */
final class Way {
  /** So many further calls are made at most before what they brought is written. */
  static final int MOST_CALLS = 25;

  private static final int LONGEST_CHUNK = 250;

  private final ImportJob job;
  private final RunBook book;
  private final Judge judge;
  private RunState state;
  private RunState.Place written;
  private boolean progressed;

  Way(ImportJob job, RunBook book, Judge judge, RunState begin) {
    this.job = job;
    this.book = book;
    this.judge = judge;
    this.state = begin;
    this.written = begin.place();
  }

  /** The id of something that lies on the way; null when it tells none. */
  interface Id<T> {
    @Nullable Long of(T one);
  }

  /** What is to become of something that lies on the way. */
  interface Judging<T> {
    Judge.Verdict of(T one) throws ApiTrouble;
  }

  RunState state() {
    return state;
  }

  /** Whether anything was kept, or else came nearer. */
  boolean progressed() {
    return progressed;
  }

  /** Something came nearer though nothing was kept. */
  void count(boolean nearer) {
    progressed = progressed || nearer;
  }

  void toldAt(Instant time) {
    state = state.toldAt(time);
  }

  void expect(long orders) throws Superseded {
    state = state.expecting(orders);
    book.reached(job, state);
  }

  /** Changes the place; it is written with what comes next. */
  void at(RunState.Place place) {
    state = state.at(place);
  }

  /** Changes the place and writes it. */
  void move(RunState.Place place) throws Superseded {
    state = state.at(place);
    book.reached(job, state);
    written = place;
  }

  /** Writes what was judged before further calls become too many, and also before a failure. */
  <T> void keep(List<T> some, Id<T> ids, Judging<T> judging) throws ApiTrouble, Superseded {
    var arrivals = new ArrayList<Arrival>();
    int callsBefore = judge.callsMade();
    try {
      for (T one : some) {
        if (arrivals.size() >= LONGEST_CHUNK || judge.callsMade() - callsBefore >= MOST_CALLS) {
          write(arrivals);
          callsBefore = judge.callsMade();
        }
        count(judging.of(one), arrivals);
        pass(ids.of(one));
      }
    } catch (ApiTrouble trouble) {
      write(arrivals);
      throw trouble;
    }
    write(arrivals);
  }

  private void count(Judge.Verdict verdict, List<Arrival> arrivals) {
    switch (verdict) {
      case Judge.Verdict.Keep(Arrival arrival) -> arrivals.add(arrival);
      case Judge.Verdict.Skip() -> state = state.plus(Tally.ofSkipped());
      case Judge.Verdict.Leave() -> state = state.plus(Tally.ofUnchanged());
      case Judge.Verdict.Lose() ->
          state = state.plus(Tally.ofFailed()).noting(new Notice("order-without-id", "orders"));
    }
  }

  private void pass(@Nullable Long id) {
    RunState.Place place = state.place();
    int more = place.phase() == Phase.AGAIN ? 0 : 1; // those were here before
    state = state.at(place.passed(id == null ? place.from() - 1 : id, more));
  }

  private void write(List<Arrival> arrivals) throws Superseded {
    if (arrivals.isEmpty() && state.place().equals(written)) {
      return;
    }
    state = book.keep(job, state, arrivals);
    arrivals.clear();
    written = state.place();
    progressed = true;
  }
}
