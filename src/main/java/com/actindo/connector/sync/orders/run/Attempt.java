package com.actindo.connector.sync.orders.run;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.order.OrderCalls;
import com.actindo.connector.bigcommerce.order.OrderPage;
import com.actindo.connector.bigcommerce.order.OrderQuery;
import com.actindo.connector.bigcommerce.order.ShopEntry;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.keeping.Known;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One try to bring a run to its end, from the place that it reached. */
final class Attempt {
  private static final Duration PLAUSIBLE = Duration.ofDays(1);
  private static final Duration TURN = Duration.ofMinutes(1);

  private final ImportJob job;
  private final OrderCalls calls;
  private final RunBook book;
  private final ImportFilters filters;
  private final Judge judge;
  private final InstantSource clock;
  private final boolean lenient;
  private final Instant begun;
  private final Way way;

  Attempt(
      ImportJob job,
      OrderCalls calls,
      RunBook book,
      RunBook.Begun taken,
      Judge judge,
      InstantSource clock) {
    this.job = job;
    this.calls = calls;
    this.book = book;
    this.filters = taken.filters();
    this.judge = judge;
    this.clock = clock;
    this.lenient = job.failed() > 0;
    this.begun = clock.instant();
    this.way = new Way(job, book, judge, taken.state());
  }

  /** A page came whole and brought nothing that was not there before. */
  static final class Repeating extends Exception {
    Repeating() {
      super("the page repeats", null, false, false);
    }
  }

  /** Whether this try kept anything: then the next trouble is the first one again. */
  boolean progressed() {
    return way.progressed();
  }

  /**
   * Goes on until nothing is left, or for about a minute: other jobs wait for the thread.
   *
   * @return the state at the end; empty when there is more
   */
  Optional<RunState> run() throws ApiTrouble, Superseded, Repeating {
    if (!filters.takeNone()) {
      expect();
      while (phase() == Phase.ORDERS || phase() == Phase.ARCHIVED) {
        if (isOver()) {
          return Optional.empty();
        }
        page();
      }
    }
    if (phase() != Phase.AGAIN) {
      enter(Phase.AGAIN);
    }
    return again(EnumSet.of(ImportStatus.NOT_IMPORTED, ImportStatus.IMPORTED))
        ? Optional.of(way.state())
        : Optional.empty();
  }

  /** What a user asked for again behind the place that {@link #run} had reached by then. */
  Optional<RunState> runLate() throws ApiTrouble, Superseded {
    enter(Phase.AGAIN);
    return again(EnumSet.of(ImportStatus.NOT_IMPORTED))
        ? Optional.of(way.state())
        : Optional.empty();
  }

  private RunState.Place place() {
    return way.state().place();
  }

  private Phase phase() {
    return place().phase();
  }

  /** How many there are is for the eye only: whatever is wrong shows with the first page. */
  private void expect() throws ApiTrouble, Superseded {
    if (!way.state().scope().full() || way.state().expected() != null || phase() != Phase.ORDERS) {
      return;
    }
    try {
      OrderQuery query = filters.all(false);
      Map<Integer, Long> counts = calls.count(query).byStatus();
      Integer only = query.status();
      way.expect(
          only == null
              ? counts.values().stream().mapToLong(Long::longValue).sum()
              : counts.getOrDefault(only, 0L));
    } catch (ApiTrouble trouble) {
      switch (trouble.kind()) {
        case SERVER_ERROR, FAILED, TIMED_OUT, NOT_FOUND -> {}
        default -> throw trouble;
      }
    }
  }

  private void page() throws ApiTrouble, Superseded, Repeating {
    Instant asked = clock.instant();
    int limit = place().limit();
    var entries = new ArrayList<ShopEntry>();
    OrderPage page;
    try {
      page = calls.page(query(), limit, entries::add);
    } catch (ApiTrouble trouble) {
      if (limit == 1 && lenient && entries.isEmpty() && Judge.isOfOneCall(trouble)) {
        passOver(trouble);
        return;
      }
      broken(trouble, entries, asked);
      throw trouble;
    }
    way.toldAt(told(page.told(), asked));
    long from = place().from();
    keep(entries);
    settle(page.entries(), limit, place().from() > from);
  }

  private OrderQuery query() {
    boolean archived = phase() == Phase.ARCHIVED;
    Instant since = way.state().scope().since();
    OrderQuery query = since == null ? filters.all(archived) : filters.changed(since, archived);
    return place().from() == 0 ? query : query.from(place().from());
  }

  /**
   * What came whole is kept; a page that was too much for the store is halved, which is as good as
   * a step forward.
   */
  private void broken(ApiTrouble trouble, List<ShopEntry> entries, Instant asked)
      throws ApiTrouble, Superseded {
    if (!entries.isEmpty()) {
      way.toldAt(asked);
    }
    keep(entries);
    int limit = place().limit();
    switch (trouble.kind()) {
      case SERVER_ERROR, TIMED_OUT -> {
        way.move(place().limit(limit / 2));
        way.count(limit > 1);
      }
      default -> {}
    }
  }

  /**
   * The store fails with one order, again and again: it is kept as an error, and those behind come.
   */
  private void passOver(ApiTrouble trouble) throws ApiTrouble, Superseded {
    long from = place().from();
    way.toldAt(clock.instant());
    List<ShopEntry> heads = calls.heads(query(), false, 1);
    if (heads.isEmpty()) {
      enter(phase().next(filters.wanted().importArchived()));
      return;
    }
    Map<Long, Known> here = known(heads);
    way.keep(
        heads,
        Attempt::id,
        head -> judge.notGiven(head, here.get(Objects.requireNonNullElse(id(head), 0L))));
    if (place().from() == from) {
      throw trouble; // not even its id is given
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
    if (entries == 0 && isOdd() && !place().doubted()) {
      way.move(place().doubted(true));
    } else if (entries < limit) {
      enter(phase().next(filters.wanted().importArchived()));
    } else if (!advanced) {
      throw new Repeating();
    } else if (limit < OrderCalls.LARGEST_PAGE) {
      way.at(place().limit(limit * 2));
    }
  }

  /** An empty page is what an end looks like, and what a slip looks like. */
  private boolean isOdd() {
    Long expected = way.state().expected();
    return from() > 0 || (phase() == Phase.ORDERS && expected != null && expected > 0);
  }

  private void enter(Phase phase) throws Superseded {
    way.move(place().in(phase));
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
    Map<Long, Known> here = known(fresh);
    way.keep(fresh, Attempt::id, entry -> judge.of(entry, here));
  }

  private Map<Long, Known> known(List<ShopEntry> entries) {
    return book.known(job, entries.stream().map(Attempt::id).filter(Objects::nonNull).toList());
  }

  private long from() {
    return place().from();
  }

  private static @Nullable Long id(ShopEntry entry) {
    return switch (entry) {
      case ShopEntry.Readable(var order) -> order.id();
      case ShopEntry.Unreadable(Long id, String _) -> id;
    };
  }

  /** One by one, what waits for something; false when others have their turn before the end. */
  private boolean again(Set<ImportStatus> statuses) throws ApiTrouble, Superseded {
    for (var some = pending(statuses); !some.isEmpty(); some = pending(statuses)) {
      if (isOver()) {
        return false;
      }
      way.keep(some, Known::remoteId, judge::again);
    }
    return true;
  }

  private List<Known> pending(Set<ImportStatus> statuses) {
    return book.pending(job, statuses, from(), Way.MOST_CALLS);
  }

  /** Whether this took so long that other jobs are due. */
  private boolean isOver() {
    return clock.instant().isAfter(begun.plus(TURN));
  }
}
