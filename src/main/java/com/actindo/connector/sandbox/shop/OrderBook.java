package com.actindo.connector.sandbox.shop;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.seed.SeedOrders;
import com.actindo.connector.sandbox.state.Batch;
import com.actindo.connector.sandbox.state.OrderChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All orders of a store at one moment, archived ones included; each is made when it is asked for.
 */
public final class OrderBook {
  private final SeedOrders seed;
  private final Instant seededAt;
  private final List<Batch> batches;
  private final Map<Integer, OrderChange> changes;
  private final int count;

  OrderBook(
      SeedOrders seed, Instant seededAt, List<Batch> batches, Map<Integer, OrderChange> changes) {
    this.seed = seed;
    this.seededAt = seededAt;
    this.batches = List.copyOf(batches);
    this.changes = Map.copyOf(changes);
    this.count = seed.seeded() + batches.stream().mapToInt(Batch::count).sum();
  }

  /** By id. */
  public Stream<Order> all() {
    return between(0, Integer.MAX_VALUE);
  }

  /** By id; both bounds are inclusive. */
  public Stream<Order> between(int from, int to) {
    return IntStream.range(first(from), after(to)).mapToObj(this::at);
  }

  /** The same, the newest first. */
  public Stream<Order> betweenBackwards(int from, int to) {
    int first = first(from);
    int after = after(to);
    return IntStream.range(first, after).mapToObj(n -> at(after - 1 - (n - first)));
  }

  public Optional<Order> order(int id) {
    return between(id, id).findFirst();
  }

  private int first(int id) {
    return Math.clamp((long) id - SeedOrders.id(0), 0, count);
  }

  private int after(int id) {
    return Math.clamp((long) id - SeedOrders.id(0) + 1, 0, count);
  }

  private Order at(int place) {
    var order = place < seed.seeded() ? seed.seeded(place, seededAt) : later(place);
    return changed(order, changes.get(order.id()));
  }

  private Order later(int place) {
    int number = place - seed.seeded();
    for (var batch : batches) {
      if (number < batch.count()) {
        return seed.later(place, number, batch);
      }
      number -= batch.count();
    }
    throw new IllegalArgumentException("no order at " + place);
  }

  private static Order changed(Order order, @Nullable OrderChange change) {
    return Optional.ofNullable(change)
        .flatMap(c -> OrderStatus.of(c.status()).map(status -> order.changed(status, c.at())))
        .orElse(order);
  }
}
