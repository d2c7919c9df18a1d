package com.actindo.connector.sandbox.shop;

import com.actindo.connector.sandbox.order.Address;
import com.actindo.connector.sandbox.order.Coupon;
import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderLine;
import com.actindo.connector.sandbox.order.OrderStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes a store's orders. Each depends on the store, its place in the row and its date only, so
 * that every start tells the same story.
 */
final class SeedOrders {
  private static final int ORDERS = 330;
  private static final Duration PACE = Duration.ofMinutes(11 * 60 + 7);
  private static final int FIRST_ID = 100;
  private static final int LONG_ORDER = 41;

  // what a shop sees most of; the first fifteen orders have one status each
  private static final List<OrderStatus> USUAL =
      List.of(
          OrderStatus.SHIPPED,
          OrderStatus.AWAITING_FULFILLMENT,
          OrderStatus.SHIPPED,
          OrderStatus.AWAITING_SHIPMENT,
          OrderStatus.COMPLETED,
          OrderStatus.AWAITING_PAYMENT,
          OrderStatus.SHIPPED,
          OrderStatus.INCOMPLETE,
          OrderStatus.PARTIALLY_SHIPPED,
          OrderStatus.AWAITING_FULFILLMENT,
          OrderStatus.REFUNDED);

  private final Shop shop;
  private final List<Product> physical;
  private final List<Product> digital;
  private final List<Channel> channels;

  SeedOrders(Shop shop, List<Product> products, List<Channel> channels) {
    this.shop = shop;
    this.physical = products.stream().filter(product -> !product.digital()).toList();
    this.digital = products.stream().filter(Product::digital).toList();
    this.channels = channels;
  }

  /** The orders up to that moment, oldest first; none for a store that sells nothing. */
  List<Order> until(Instant end) {
    var orders = new ArrayList<Order>();
    for (int i = 0; i < ORDERS && !physical.isEmpty(); i++) {
      var created = end.minus(PACE.multipliedBy(ORDERS - i)).truncatedTo(ChronoUnit.SECONDS);
      orders.add(order(i, created, status(i)));
    }
    return orders;
  }

  /** An order that somebody places later on; the first has the number 0. */
  Order placed(int number, Instant at) {
    var created = at.truncatedTo(ChronoUnit.SECONDS);
    return order(ORDERS + number, created, OrderStatus.AWAITING_FULFILLMENT);
  }

  private static OrderStatus status(int i) {
    var all = OrderStatus.values();
    return i < all.length ? all[i] : USUAL.get(i % USUAL.size());
  }

  private Order order(int i, Instant created, OrderStatus status) {
    var random = new Random(shop.number() * 1_000L + i);
    var person = random.nextInt(shop.region().people().size());
    var download = i % 17 == 3 && i < ORDERS;
    var shipTo = download ? List.<Address>of() : addresses(person, i % 13 == 4 ? 3 : 1);
    var lines = lines(i, download ? digital : physical, shipTo.size(), random);
    var shipping = download ? BigDecimal.ZERO : BigDecimal.valueOf(495 + 100L * (i % 4), 2);
    return new Order(
        FIRST_ID + i,
        created,
        created.plus(Duration.ofMinutes(random.nextInt(600))),
        status,
        i % 5 == 0 ? 0 : 40 + person,
        channels.get(i % 7 == 0 ? i % channels.size() : 0).id(),
        address(person, 0),
        shipTo,
        lines,
        withoutTax(shipping),
        withTax(shipping),
        coupon(i, lines),
        i % 23 == 20,
        i % 3 == 0 ? "PayPal" : "Credit Card",
        i % 19 == 0 ? "Please ring twice." : "");
  }

  private List<OrderLine> lines(int i, List<Product> from, int addresses, Random random) {
    // one order is longer than what BigCommerce includes of a consignment
    int count = i == LONG_ORDER ? 55 : Math.max(addresses, 1 + random.nextInt(4));
    var lines = new ArrayList<OrderLine>();
    for (int n = 0; n < count; n++) {
      var product = from.get(random.nextInt(from.size()));
      var variant = product.variants().get(random.nextInt(product.variants().size()));
      var address = addresses == 0 ? -1 : n % addresses;
      lines.add(
          new OrderLine(
              1000 + i * 60 + n,
              product,
              variant,
              1 + random.nextInt(3),
              address,
              withoutTax(product.price()),
              withTax(product.price())));
    }
    return lines;
  }

  private static @Nullable Coupon coupon(int i, List<OrderLine> lines) {
    if (i % 9 != 2) {
      return null;
    }
    var tenth = lines.getFirst().totalIncTax().divide(BigDecimal.TEN, 2, RoundingMode.DOWN);
    return new Coupon(700 + i, 7, "WELCOME10", tenth);
  }

  private List<Address> addresses(int person, int count) {
    var addresses = new ArrayList<Address>();
    for (int n = 0; n < count; n++) {
      addresses.add(address(person, n));
    }
    return addresses;
  }

  private Address address(int person, int next) {
    var region = shop.region();
    var name = region.people().get((person + next) % region.people().size()).split(" ", 2);
    var place = region.places().get((person + next) % region.places().size()).split("\\|", 3);
    return new Address(
        name[0],
        name[1],
        person == 3 ? "Brightside Ltd" : "",
        (12 + person * 7 + next) + " Mill Lane",
        place[0],
        place[1],
        place[2],
        region.country(),
        region.iso2(),
        "555-01" + (10 + person),
        "shopper" + person + "@" + shop.hash().toLowerCase(Locale.ROOT) + ".example.com");
  }

  private BigDecimal withTax(BigDecimal price) {
    var factor = shop.region().tax().add(BigDecimal.ONE);
    return shop.region().pricesWithTax()
        ? price
        : price.multiply(factor).setScale(4, RoundingMode.HALF_UP);
  }

  private BigDecimal withoutTax(BigDecimal price) {
    var factor = shop.region().tax().add(BigDecimal.ONE);
    return shop.region().pricesWithTax() ? price.divide(factor, 4, RoundingMode.HALF_UP) : price;
  }
}
