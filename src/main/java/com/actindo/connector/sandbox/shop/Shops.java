package com.actindo.connector.sandbox.shop;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.state.OrderChange;
import com.actindo.connector.sandbox.state.ShopState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stores as they are by now: the seed, and what has happened since. */
public final class Shops {
  private final Map<String, Seed> seeds = new LinkedHashMap<>();
  private final Ledger ledger;
  private final InstantSource clock;

  private record Seed(
      Shop shop,
      List<Channel> channels,
      List<Brand> brands,
      List<Product> products,
      List<Order> orders,
      SeedOrders later) {}

  public Shops(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
    Instant seededAt = ledger.read(snapshot -> snapshot.seededAt());
    SeedShops.all().forEach(shop -> seeds.put(shop.hash(), seed(shop, seededAt)));
  }

  public List<Shop> all() {
    return seeds.values().stream().map(seed -> present(seed.shop())).toList();
  }

  public Optional<Shop> find(String hash) {
    return Optional.ofNullable(seeds.get(hash)).map(seed -> present(seed.shop()));
  }

  public List<Channel> channels(Shop shop) {
    return seed(shop).channels();
  }

  public List<Brand> brands(Shop shop) {
    return seed(shop).brands();
  }

  public List<Product> products(Shop shop) {
    return seed(shop).products();
  }

  /** All orders, archived ones included, by id. */
  public List<Order> orders(Shop shop) {
    return ledger.read(snapshot -> orders(seed(shop), snapshot.shop(shop.hash())));
  }

  public Optional<Order> order(Shop shop, int id) {
    return orders(shop).stream().filter(order -> order.id() == id).findFirst();
  }

  public void setStatus(Shop shop, int id, OrderStatus status) {
    var change = new OrderChange(status.id(), clock.instant());
    ledger.shop(shop.hash(), state -> state.orders.put(id, change));
  }

  /** A shopper orders something; empty in a store that sells nothing. */
  public Optional<Order> placeOrder(Shop shop) {
    if (seed(shop).products().isEmpty()) {
      return Optional.empty();
    }
    var now = clock.instant();
    ledger.shop(shop.hash(), state -> state.placedOrders.add(now));
    return Optional.of(orders(shop).getLast());
  }

  private static List<Order> orders(Seed seed, ShopState state) {
    var orders = new ArrayList<>(seed.orders());
    for (int n = 0; n < state.placedOrders.size(); n++) {
      orders.add(seed.later().placed(n, state.placedOrders.get(n)));
    }
    orders.replaceAll(order -> changed(order, state.orders.get(order.id())));
    return orders;
  }

  private static Order changed(Order order, @Nullable OrderChange change) {
    return Optional.ofNullable(change)
        .flatMap(c -> OrderStatus.of(c.status()).map(status -> order.changed(status, c.at())))
        .orElse(order);
  }

  private static Seed seed(Shop shop, Instant seededAt) {
    var catalog = new SeedCatalog(shop);
    var channels = catalog.channels();
    var brands = catalog.brands();
    var products = catalog.products(brands);
    var orders = new SeedOrders(shop, products, channels);
    return new Seed(shop, channels, brands, products, orders.until(seededAt), orders);
  }

  private Seed seed(Shop shop) {
    return Optional.ofNullable(seeds.get(shop.hash())).orElseThrow();
  }

  private Shop present(Shop shop) {
    return ledger.read(snapshot ->
        Optional.ofNullable(snapshot.shop(shop.hash()).ownerEmail)
            .map(shop::withOwnerEmail)
            .orElse(shop));
  }
}
