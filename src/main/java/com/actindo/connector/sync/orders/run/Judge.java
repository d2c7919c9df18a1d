package com.actindo.connector.sync.orders.run;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.order.OrderCalls;
import com.actindo.connector.bigcommerce.order.ShopEntry;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.keeping.Arrival;
import com.actindo.connector.order.keeping.Known;
import com.actindo.connector.order.reading.OrderReader;
import com.actindo.connector.order.reading.OrderReader.Details;
import com.actindo.connector.order.reading.OrderReader.Need;
import com.actindo.connector.order.reading.OrderReader.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each entry what is to become of it, and makes the further calls that it needs. */
final class Judge {
  /** Changes within one second of the shop's clock cannot be told apart. */
  private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

  /** A kind of further call that fails so often in a row is not made any more in this try. */
  private static final int MOST_FAILED = 3;

  private final OrderCalls calls;
  private final OrderReader reader;
  private final ImportFilters filters;
  private final @Nullable Instant settledBefore;
  private final Set<Need> refused = EnumSet.noneOf(Need.class);
  private final boolean lenient;
  private int failedInARow;
  private int made;

  /**
   * A judge of one run.
   *
   * @param lenient whether further calls may fail: one did in the try before
   */
  Judge(OrderCalls calls, OrderReader reader, RunBook.Begun begun, boolean lenient) {
    this.calls = calls;
    this.reader = reader;
    this.filters = begun.filters();
    this.settledBefore = begun.settledBefore();
    this.lenient = lenient;
  }

  /** What is to become of an entry. */
  sealed interface Verdict {
    /** It is written. */
    record Keep(Arrival arrival) implements Verdict {}

    /** It does not pass the filters, or a user gave up on it. */
    record Skip() implements Verdict {}

    /** It is here as it is. */
    record Leave() implements Verdict {}

    /** Not even its id can be read. */
    record Lose() implements Verdict {}
  }

  /** How many further calls were made. */
  int callsMade() {
    return made;
  }

  /** An entry of a page. */
  Verdict of(ShopEntry entry, Map<Long, Known> here) throws ApiTrouble {
    return switch (entry) {
      case ShopEntry.Unreadable(Long id, String member) -> unreadable(id, member, here);
      case ShopEntry.Readable(ShopOrder order) -> order(order, here.get(order.id()));
    };
  }

  private Verdict unreadable(@Nullable Long id, String member, Map<Long, Known> here) {
    if (id == null) {
      return new Verdict.Lose();
    }
    Known known = here.get(id);
    if (known == null ? !filters.takeId(id) : known.status() == ImportStatus.CANCELED) {
      return new Verdict.Skip();
    }
    return faulty(id, OrderFault.Reason.UNREADABLE, Map.of("member", member));
  }

  private Verdict order(ShopOrder order, @Nullable Known known) throws ApiTrouble {
    if (known == null ? !filters.take(order) : known.status() == ImportStatus.CANCELED) {
      return new Verdict.Skip();
    }
    List<Need> needs = reader.needs(order);
    if (!needs.isEmpty() && known != null && isSettled(order, known)) {
      return new Verdict.Leave();
    }
    return new Verdict.Keep(read(order, needs));
  }

  /** An order that is here and waits for something; it passed the filters once. */
  Verdict again(Known known) throws ApiTrouble {
    if (known.status() == ImportStatus.IMPORTED && !refused.isEmpty()) {
      return new Verdict.Leave(); // what it lacks is refused again
    }
    made++;
    Optional<ShopEntry> found;
    try {
      found = calls.order(known.remoteId());
    } catch (ApiTrouble trouble) {
      mayFail(trouble);
      return known.status() == ImportStatus.NOT_IMPORTED
          ? faulty(known.remoteId(), OrderFault.Reason.NOT_GIVEN, Map.of())
          : new Verdict.Leave();
    }
    return again(found.orElse(null), known);
  }

  /** The first order that passes a query, when the store fails with a page of it alone. */
  Verdict notGiven(ShopEntry head, @Nullable Known known) {
    return switch (head) {
      case ShopEntry.Unreadable(Long id, String _) when id == null -> new Verdict.Lose();
      case ShopEntry.Unreadable(Long id, String _) ->
          notGiven(id, known == null && !filters.takeId(id), known, Arrival.Head.UNKNOWN);
      case ShopEntry.Readable(ShopOrder order) ->
          notGiven(order.id(), known == null && !filters.take(order), known, head(order));
    };
  }

  private static Verdict notGiven(
      long id, boolean strange, @Nullable Known known, Arrival.Head head) {
    return strange || (known != null && known.status() == ImportStatus.CANCELED)
        ? new Verdict.Skip()
        : new Verdict.Keep(
            new Arrival.Faulty(id, new OrderFault(OrderFault.Reason.NOT_GIVEN, Map.of()), head));
  }

  private Verdict again(@Nullable ShopEntry entry, Known known) throws ApiTrouble {
    return switch (entry) {
      case null ->
          known.status() == ImportStatus.NOT_IMPORTED
              ? faulty(known.remoteId(), OrderFault.Reason.GONE, Map.of())
              : new Verdict.Leave();
      case ShopEntry.Unreadable(Long _, String member) ->
          faulty(known.remoteId(), OrderFault.Reason.UNREADABLE, Map.of("member", member));
      case ShopEntry.Readable(ShopOrder order) ->
          new Verdict.Keep(read(order, reader.needs(order)));
    };
  }

  private static Verdict faulty(long id, OrderFault.Reason reason, Map<String, String> facts) {
    return new Verdict.Keep(
        new Arrival.Faulty(id, new OrderFault(reason, facts), Arrival.Head.UNKNOWN));
  }

  /** Further calls for an order that was read whole after its last change would say the same. */
  private boolean isSettled(ShopOrder order, Known known) {
    return known.status() == ImportStatus.COMPLETE
        && order.modified() != null
        && order.modified().equals(known.modifiedAt())
        && settledBefore != null
        && order.modified().isBefore(settledBefore.minus(SAME_MOMENT));
  }

  private Arrival read(ShopOrder order, List<Need> needs) throws ApiTrouble {
    var details =
        new Details(
            needs.contains(Need.LINES) ? part(Need.LINES, () -> calls.lines(order.id())) : null,
            needs.contains(Need.COUPONS)
                ? part(Need.COUPONS, () -> calls.coupons(order.id()))
                : null);
    return switch (reader.read(order, details)) {
      case Reading.Good(var content) -> new Arrival.Whole(content);
      case Reading.Bad(var fault) -> new Arrival.Faulty(order.id(), fault, head(order));
    };
  }

  private static Arrival.Head head(ShopOrder order) {
    return new Arrival.Head(
        order.statusId(),
        order.channelId(),
        order.currency(),
        order.totals().totalIncTax(),
        order.created(),
        order.modified());
  }

  private interface Call<T> {
    T make() throws ApiTrouble;
  }

  /** Null when BigCommerce refuses it: the order is imported without, and says so. */
  private <T> @Nullable T part(Need need, Call<T> call) throws ApiTrouble {
    if (refused.contains(need)) {
      return null;
    }
    made++;
    try {
      T part = call.make();
      failedInARow = 0;
      return part;
    } catch (ApiTrouble trouble) {
      switch (trouble.kind()) {
        case FORBIDDEN -> refused.add(need);
        case NOT_FOUND -> {}
        default -> {
          mayFail(trouble);
          if (++failedInARow >= MOST_FAILED) {
            refused.add(need);
          }
        }
      }
      return null;
    }
  }

  private void mayFail(ApiTrouble trouble) throws ApiTrouble {
    if (!lenient || !isOfOneCall(trouble)) {
      throw trouble;
    }
  }

  /** Whether the store may answer other calls well all the same. */
  static boolean isOfOneCall(ApiTrouble trouble) {
    return switch (trouble.kind()) {
      case SERVER_ERROR, FAILED, TIMED_OUT -> true;
      default -> false;
    };
  }
}
