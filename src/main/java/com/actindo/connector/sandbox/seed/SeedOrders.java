package com.actindo.connector.sandbox.seed;

import com.actindo.connector.sandbox.order.Extras;
import com.actindo.connector.sandbox.order.Fee;
import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.order.Special;
import com.actindo.connector.sandbox.shop.Channel;
import com.actindo.connector.sandbox.shop.Product;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.state.Batch;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/**
 * Makes a store's orders. Each depends on the store, its place in the row and its date only, so
 * that every start tells the same story, and none has to be kept.
 */
public final class SeedOrders {
  private static final int ORDERS = 330;
  private static final int FIRST_ID = 100;
  private static final Duration PACE = Duration.ofMinutes(11 * 60 + 7);
  private static final Duration BUSY_PACE = Duration.ofMinutes(7);
  private static final int LINES = 4;
  private static final int LINES_OF_MANY = 3;
  private static final int UNKNOWN_CHANNEL = 699_999;
  private static final BigDecimal SOME_MONEY = new BigDecimal("2.50");
  // 65,535 characters, the most that BigCommerce keeps
  private static final String LONGEST_NOTE =
      "🎉 Happy birthday, Zoë! ".repeat(2_730) + "See you soon 🎁";
  // so many shoppers share the orders of a batch
  private static final int CROWD = 400;

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
  private final Baskets baskets;
  private final Reductions reductions;
  private final People people;
  private final List<Channel> channels;

  public SeedOrders(Shop shop, List<Product> products, List<Channel> channels) {
    this.shop = shop;
    this.baskets = new Baskets(products, shop.region().pricing());
    this.reductions = new Reductions(shop.region().pricing());
    this.people = new People(shop);
    this.channels = channels;
  }

  /** The id of the order at a place in the row. */
  public static int id(int place) {
    return FIRST_ID + place;
  }

  /** How many orders are there from the start. */
  public int seeded() {
    return baskets.isEmpty() ? 0 : ORDERS;
  }

  /** One of the orders up to that moment, the oldest first. */
  public Order seeded(int place, Instant end) {
    var created = end.minus(PACE.multipliedBy(ORDERS - place)).truncatedTo(ChronoUnit.SECONDS);
    var modified = created.plus(Duration.ofMinutes(random(place).nextInt(600)));
    return order(place, created, modified, status(place), special(place), LINES);
  }

  /** One of the orders that came later; the first of its batch has the number 0. */
  public Order later(int place, int number, Batch batch) {
    var at = batch.at().truncatedTo(ChronoUnit.SECONDS);
    var created = batch.past() ? at.minus(BUSY_PACE.multipliedBy(batch.count() - number)) : at;
    var status = OrderStatus.of(batch.status()).orElse(OrderStatus.AWAITING_FULFILLMENT);
    var special = Special.valueOf(batch.special());
    return order(
        place, created, created, status, special, batch.count() > 1 ? LINES_OF_MANY : LINES);
  }

  // the newest orders show one thing each
  private static Special special(int place) {
    var all = Special.values();
    int last = place - (ORDERS - all.length);
    if (last >= 0) {
      return all[last];
    }
    if (place % 17 == 3) {
      return Special.DIGITAL;
    }
    if (place % 13 == 4) {
      return Special.SEVERAL_ADDRESSES;
    }
    if (place % 23 == 20) {
      return Special.ARCHIVED;
    }
    return place % 9 == 2 ? Special.COUPON : Special.PLAIN;
  }

  private static OrderStatus status(int place) {
    var all = OrderStatus.values();
    if (place >= ORDERS - Special.values().length) {
      return OrderStatus.AWAITING_FULFILLMENT;
    }
    return place < all.length ? all[place] : USUAL.get(place % USUAL.size());
  }

  private Random random(int place) {
    return new Random(shop.number() * 1_000L + place);
  }

  private Order order(
      int place, Instant created, Instant modified, OrderStatus status, Special special, int most) {
    var random = random(place);
    var regular = random.nextInt(people.count());
    var person = most == LINES_OF_MANY ? regular + people.count() * (place % CROWD) : regular;
    var shipTo = people.addresses(person, addresses(special));
    var lines = baskets.lines(place, special, shipTo.size(), most, random);
    var shipping = shipTo.isEmpty() ? 0 : 495 + 100L * (place % 4);
    var reduced = reductions.of(special, place, lines, BigDecimal.valueOf(shipping, 2));
    var billing = people.address(person, 0);
    return new Order(
        id(place),
        created,
        modified,
        status,
        place % 5 == 0 ? 0 : 40 + person,
        channel(place, special),
        special == Special.EMOJI ? People.smiling(billing) : billing,
        shipTo,
        reduced.lines(),
        BigDecimal.valueOf(shipping, 2),
        shop.region().pricing(),
        extras(special, reduced.extras()),
        special == Special.ARCHIVED,
        place % 3 == 0 ? "PayPal" : "Credit Card",
        message(place, special));
  }

  private static int addresses(Special special) {
    return switch (special) {
      case DIGITAL, PICKUP -> 0;
      case SEVERAL_ADDRESSES -> 3;
      default -> 1;
    };
  }

  private int channel(int place, Special special) {
    return special == Special.UNKNOWN_CHANNEL
        ? UNKNOWN_CHANNEL
        : channels.get(place % 7 == 0 ? place % channels.size() : 0).id();
  }

  private static Extras extras(Special special, Extras reduced) {
    var zero = BigDecimal.ZERO;
    return switch (special) {
      case FEE ->
          new Extras(
              special,
              List.of(),
              zero,
              SOME_MONEY,
              List.of(new Fee(1, "Package protection", SOME_MONEY.add(BigDecimal.ONE))),
              zero,
              zero);
      case PAID_BY_CERTIFICATE ->
          new Extras(special, List.of(), zero, zero, List.of(), SOME_MONEY, BigDecimal.ONE);
      default -> reduced;
    };
  }

  private static String message(int place, Special special) {
    if (special == Special.EMOJI) {
      return LONGEST_NOTE;
    }
    return place % 19 == 0 ? "Please ring twice." : "";
  }
}
