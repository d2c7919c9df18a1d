package com.actindo.connector.order.keeping;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.OrderContent;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.keeping.Arrival.Faulty;
import com.actindo.connector.order.keeping.Arrival.Whole;
import com.actindo.connector.order.keeping.WholeOrderRepository.Digested;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a chunk of orders with the caller's transaction, in at most seven statements whatever its
 * length. The same orders again change nothing, and an older version changes nothing.
 */
public final class OrderKeeper {
  private final KnownOrderRepository known = new KnownOrderRepository();
  private final CustomerRepository customers = new CustomerRepository();
  private final WholeOrderRepository wholes;
  private final FaultyOrderRepository faults;
  private final LineRepository lines;
  private final Columns columns;
  private final InstantSource clock;

  public OrderKeeper(ObjectMapper json, InstantSource clock) {
    this.columns = new Columns(json);
    this.wholes = new WholeOrderRepository(columns);
    this.faults = new FaultyOrderRepository(columns);
    this.lines = new LineRepository(columns);
    this.clock = clock;
  }

  /** Keeps orders of one connection; of two versions of one order the newer counts. */
  public Kept keep(Tx tx, WorkspaceName workspace, long connectionId, List<Arrival> arrivals) {
    Collection<Arrival> some = newest(arrivals);
    if (some.isEmpty()) {
      return new Kept(0, 0, 0, 0);
    }
    Map<Long, Known> before =
        known.lock(
            tx, workspace, connectionId, some.stream().map(Arrival::remoteId).sorted().toList());
    var good = new ArrayList<Digested>();
    var bad = new ArrayList<Faulty>();
    for (Arrival arrival : some) {
      switch (arrival) {
        case Whole(OrderContent order) ->
            good.add(new Digested(order, columns.digest(order.lines())));
        case Faulty faulty -> bad.add(faulty);
      }
    }
    Set<Long> changed = good(tx, workspace, connectionId, good, before);
    int failed = bad(tx, workspace, connectionId, bad);
    int imported = (int) changed.stream().filter(id -> !before.containsKey(id)).count();
    return new Kept(imported, changed.size() - imported, good.size() - changed.size(), failed);
  }

  private static Collection<Arrival> newest(List<Arrival> arrivals) {
    var newest = new LinkedHashMap<Long, Arrival>();
    arrivals.forEach(arrival ->
        newest.merge(
            arrival.remoteId(), arrival, (known, next) -> isOlder(next, known) ? known : next));
    return newest.values();
  }

  private static boolean isOlder(Arrival version, Arrival other) {
    return version.modifiedAt() != null
        && other.modifiedAt() != null
        && version.modifiedAt().isBefore(other.modifiedAt());
  }

  private Set<Long> good(
      Tx tx,
      WorkspaceName workspace,
      long connectionId,
      List<Digested> some,
      Map<Long, Known> before) {
    if (some.isEmpty()) {
      return Set.of();
    }
    Instant now = clock.instant();
    customers.meet(
        tx,
        workspace,
        some.stream().map(one -> one.order().customer()).filter(Objects::nonNull).toList(),
        now);
    Map<Long, Long> changed = wholes.write(tx, workspace, connectionId, some, now);
    var fresh = new HashMap<Long, List<OrderLine>>();
    var had = new HashSet<Long>();
    for (Digested one : some) {
      Long id = changed.get(one.order().remoteId());
      @Nullable Known earlier = before.get(one.order().remoteId());
      if (id != null && (earlier == null || !one.digest().equals(earlier.linesDigest()))) {
        fresh.put(id, one.order().lines());
        if (earlier != null) {
          had.add(id);
        }
      }
    }
    lines.replace(tx, workspace, fresh, had);
    return changed.keySet();
  }

  private int bad(Tx tx, WorkspaceName workspace, long connectionId, List<Faulty> some) {
    if (!some.isEmpty()) {
      faults.write(tx, workspace, connectionId, some, clock.instant());
    }
    return some.size();
  }
}
