package com.actindo.connector.sync.orders.run;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.order.OrderCalls;
import com.actindo.connector.bigcommerce.order.OrderPage;
import com.actindo.connector.bigcommerce.order.OrderQuery;
import com.actindo.connector.bigcommerce.order.ShopEntry;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.keeping.Arrival;
import com.actindo.connector.order.keeping.Known;
import com.actindo.connector.sync.process.Notice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One try to bring a run to its end, from the place that it reached. */
final class Attempt {
  private static final int LONGEST_CHUNK = 250;
  private static final int MOST_CALLS = 25;
  private static final Duration PLAUSIBLE = Duration.ofDays(1);

  private final ImportJob job;
  private final OrderCalls calls;
  private final RunBook book;
  private final ImportFilters filters;
  private final Judge judge;
  private final InstantSource clock;
  private RunState state;
  private boolean progressed;

  Attempt(
      ImportJob job,
      OrderCalls calls,
      RunBook book,
      RunBook.Begun begun,
      Judge judge,
      InstantSource clock) {
    this.job = job;
    this.calls = calls;
    this.book = book;
    this.filters = begun.filters();
    this.judge = judge;
    this.clock = clock;
    this.state = begun.state();
  }

  /** A page came whole and brought nothing that was not there before. */
  static final class Repeating extends Exception {
    Repeating() {
      super("the page repeats", null, false, false);
    }
  }

  /** Whether this try kept anything: then the next trouble is the first one again. */
  boolean progressed() {
    return progressed;
  }

  /**
   * Goes on until nothing is left.
   *
   * @return the state at the end
   */
  RunState run() throws ApiTrouble, Superseded, Repeating {
    if (!filters.takeNone()) {
      expect();
      while (phase() == Phase.ORDERS || phase() == Phase.ARCHIVED) {
        page();
      }
    }
    if (phase() != Phase.AGAIN) {
      enter(Phase.AGAIN);
    }
    again();
    return state;
  }

  private Phase phase() {
    return state.place().phase();
  }

  /** How many there are is for the eye only: whatever is wrong shows with the first page. */
  private void expect() throws ApiTrouble, Superseded {
    if (!state.scope().full() || state.expected() != null || phase() != Phase.ORDERS) {
      return;
    }
    try {
      OrderQuery query = filters.all(false);
      Map<Integer, Long> counts = calls.count(query).byStatus();
      Integer only = query.status();
      state =
          state.expecting(
              only == null
                  ? counts.values().stream().mapToLong(Long::longValue).sum()
                  : counts.getOrDefault(only, 0L));
      book.reached(job, state);
    } catch (ApiTrouble trouble) {
      switch (trouble.kind()) {
        case SERVER_ERROR, FAILED, TIMED_OUT, NOT_FOUND -> {}
        default -> throw trouble;
      }
    }
  }

  private void page() throws ApiTrouble, Superseded, Repeating {
    Instant asked = clock.instant();
    int limit = state.place().limit();
    var entries = new ArrayList<ShopEntry>();
    OrderPage page;
    try {
      page = calls.page(query(), limit, entries::add);
    } catch (ApiTrouble trouble) {
      broken(trouble, entries);
      throw trouble;
    }
    state = state.toldAt(told(page.told(), asked));
    long from = state.place().from();
    keep(entries);
    settle(page.entries(), limit, state.place().from() > from);
  }

  private OrderQuery query() {
    boolean archived = phase() == Phase.ARCHIVED;
    Instant since = state.scope().since();
    OrderQuery query = since == null ? filters.all(archived) : filters.changed(since, archived);
    return state.place().from() == 0 ? query : query.from(state.place().from());
  }

  /** What came whole is kept; a page that was too much for the store is halved. */
  private void broken(ApiTrouble trouble, List<ShopEntry> entries) throws ApiTrouble, Superseded {
    keep(entries);
    switch (trouble.kind()) {
      case SERVER_ERROR, TIMED_OUT -> {
        state = state.at(state.place().limit(state.place().limit() / 2));
        book.reached(job, state);
      }
      default -> {}
    }
  }

  /** Clocks that are days apart cannot both be right: the earlier one asks for more, at worst. */
  private static Instant told(@Nullable Instant told, Instant asked) {
    if (told == null) {
      return asked;
    }
    return told.isAfter(asked.plus(PLAUSIBLE)) ? asked : told;
  }

  /** Decides what comes after a page. */
  private void settle(int entries, int limit, boolean advanced) throws Superseded, Repeating {
    if (entries == 0 && isOdd() && !state.place().doubted()) {
      move(state.place().doubted(true));
    } else if (entries < limit) {
      enter(phase().next(filters.wanted().importArchived()));
    } else if (!advanced) {
      throw new Repeating();
    } else if (limit < OrderCalls.LARGEST_PAGE) {
      state = state.at(state.place().limit(limit * 2));
    }
  }

  /** An empty page is what an end looks like, and what a slip looks like. */
  private boolean isOdd() {
    Long expected = state.expected();
    return from() > 0 || (phase() == Phase.ORDERS && expected != null && expected > 0);
  }

  private void enter(Phase phase) throws Superseded {
    move(state.place().in(phase));
  }

  private void move(RunState.Place place) throws Superseded {
    state = state.at(place);
    book.reached(job, state);
  }

  /** Keeps the entries of a page, those that lie behind already left out. */
  private void keep(List<ShopEntry> entries) throws ApiTrouble, Superseded {
    List<ShopEntry> fresh =
        entries.stream()
            .filter(entry -> Objects.requireNonNullElse(id(entry), Long.MAX_VALUE) >= from())
            .sorted(Comparator.comparingLong(entry -> Objects.requireNonNullElse(id(entry), 0L)))
            .toList();
    if (fresh.isEmpty()) {
      return;
    }
    Map<Long, Known> here =
        book.known(job, fresh.stream().map(Attempt::id).filter(Objects::nonNull).toList());
    chunked(fresh, Attempt::id, entry -> judge.of(entry, here));
  }

  private long from() {
    return state.place().from();
  }

  private static @Nullable Long id(ShopEntry entry) {
    return switch (entry) {
      case ShopEntry.Readable(var order) -> order.id();
      case ShopEntry.Unreadable(Long id, String _) -> id;
    };
  }

  /** One by one, what waits for something. */
  private void again() throws ApiTrouble, Superseded {
    for (var some = pending(); !some.isEmpty(); some = pending()) {
      chunked(some, Known::remoteId, this::again);
    }
  }

  private List<Known> pending() {
    return book.pending(job, from(), MOST_CALLS);
  }

  private Judge.Verdict again(Known known) throws ApiTrouble {
    return known.status() == ImportStatus.IMPORTED && judge.isRefused()
        ? new Judge.Verdict.Leave()
        : judge.again(calls.order(known.remoteId()).orElse(null), known);
  }

  private interface Id<T> {
    @Nullable Long of(T one);
  }

  private interface Judging<T> {
    Judge.Verdict of(T one) throws ApiTrouble;
  }

  /** Writes what was judged before further calls become too many, and also before a failure. */
  private <T> void chunked(List<T> some, Id<T> ids, Judging<T> judging)
      throws ApiTrouble, Superseded {
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
    state = state.at(state.place().passed(id == null ? from() - 1 : id, 1));
  }

  private void write(List<Arrival> arrivals) throws Superseded {
    state = book.keep(job, state, arrivals);
    arrivals.clear();
    progressed = true;
  }
}
