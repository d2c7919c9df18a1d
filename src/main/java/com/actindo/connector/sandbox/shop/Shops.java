package com.actindo.connector.sandbox.shop;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.order.Special;
import com.actindo.connector.sandbox.seed.SeedCatalog;
import com.actindo.connector.sandbox.seed.SeedOrders;
import com.actindo.connector.sandbox.seed.SeedShops;
import com.actindo.connector.sandbox.state.Batch;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.state.OrderChange;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stores as they are by now: the seed, and what has happened since. */
public final class Shops {
  private final Map<String, Seed> seeds = new LinkedHashMap<>();
  private final Ledger ledger;
  private final InstantSource clock;

  private record Seed(
      Shop shop,
      List<Channel> channels,
      List<Brand> brands,
      List<Category> categories,
      List<Product> products,
      SeedOrders orders) {}

  public Shops(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
    SeedShops.all().forEach(shop -> seeds.put(shop.hash(), seed(shop)));
  }

  public List<Shop> all() {
    return seeds.values().stream().map(seed -> present(seed.shop())).toList();
  }

  public Optional<Shop> find(String hash) {
    return Optional.ofNullable(seeds.get(hash)).map(seed -> present(seed.shop()));
  }

  public List<Channel> channels(Shop shop) {
    return of(shop).channels();
  }

  public List<Brand> brands(Shop shop) {
    return of(shop).brands();
  }

  public List<Category> categories(Shop shop) {
    return of(shop).categories();
  }

  public List<Product> products(Shop shop) {
    return of(shop).products();
  }

  /** All orders of the store as they are at this moment. */
  public OrderBook orders(Shop shop) {
    return ledger.read(snapshot -> {
      var state = snapshot.shop(shop.hash());
      return new OrderBook(
          of(shop).orders(), snapshot.seededAt(), state.placedOrders, state.orders);
    });
  }

  public Optional<Order> order(Shop shop, int id) {
    return orders(shop).order(id);
  }

  public void setStatus(Shop shop, int id, OrderStatus status) {
    var change = new OrderChange(status.id(), clock.instant());
    ledger.shop(shop.hash(), state -> state.orders.put(id, change));
  }

  /** A shopper orders something; empty in a store that sells nothing. */
  public Optional<Order> placeOrder(Shop shop, Special special) {
    var status = OrderStatus.AWAITING_FULFILLMENT.id();
    return place(shop, new Batch(clock.instant(), 1, status, special.name(), false));
  }

  /**
   * Many shoppers order something with one to three lines.
   *
   * @param past whether they did so in the weeks before, else at this moment
   * @return the latest of these orders; empty in a store that sells nothing
   */
  public Optional<Order> placeOrders(Shop shop, int count, OrderStatus status, boolean past) {
    return place(shop, new Batch(clock.instant(), count, status.id(), Special.PLAIN.name(), past));
  }

  private Optional<Order> place(Shop shop, Batch batch) {
    if (of(shop).products().isEmpty()) {
      return Optional.empty();
    }
    ledger.shop(shop.hash(), state -> state.placedOrders.add(batch));
    return orders(shop).betweenBackwards(0, Integer.MAX_VALUE).findFirst();
  }

  private static Seed seed(Shop shop) {
    var catalog = new SeedCatalog(shop);
    var channels = catalog.channels();
    var brands = catalog.brands();
    var products = catalog.products(brands);
    var orders = new SeedOrders(shop, products, channels);
    return new Seed(shop, channels, brands, catalog.categories(), products, orders);
  }

  private Seed of(Shop shop) {
    return Optional.ofNullable(seeds.get(shop.hash())).orElseThrow();
  }

  private Shop present(Shop shop) {
    return ledger.read(snapshot ->
        Optional.ofNullable(snapshot.shop(shop.hash()).ownerEmail)
            .map(shop::withOwnerEmail)
            .orElse(shop));
  }
}
