package com.actindo.connector.sandbox.seed;

import com.actindo.connector.sandbox.order.OrderLine;
import com.actindo.connector.sandbox.order.Pricing;
import com.actindo.connector.sandbox.order.Special;
import com.actindo.connector.sandbox.shop.Brand;
import com.actindo.connector.sandbox.shop.Product;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills the baskets of a store's orders. */
final class Baskets {
  // what BigCommerce includes of a consignment, and one more
  private static final int LONG = 51;
  private static final BigDecimal THIRD = new BigDecimal("33.33");
  private static final BigDecimal WRAPPING = new BigDecimal("4.50");
  private static final Product CERTIFICATE =
      new Product(
          0,
          "$50 Gift Certificate",
          "",
          true,
          new Brand(0, ""),
          new BigDecimal("50.00"),
          BigDecimal.ZERO,
          0,
          List.of(new Product.Variant(0, "", "", "")),
          List.of());

  private final List<Product> physical;
  private final List<Product> digital;
  private final Pricing pricing;

  Baskets(List<Product> products, Pricing pricing) {
    this.physical = products.stream().filter(product -> !product.digital()).toList();
    this.digital = products.stream().filter(Product::digital).toList();
    this.pricing = pricing;
  }

  boolean isEmpty() {
    return physical.isEmpty();
  }

  /**
   * The lines of one order.
   *
   * @param place the order's place in the row, from which the ids of its lines follow
   * @param addresses how many it is sent to
   * @param most how many lines it has at most when it is an ordinary one
   */
  List<OrderLine> lines(int place, Special special, int addresses, int most, Random random) {
    var lines = new ArrayList<OrderLine>();
    int count = count(special, addresses, most, random);
    for (int n = 0; n < count; n++) {
      var product = any(special == Special.DIGITAL ? digital : physical, random);
      lines.add(
          line(1000 + place * 60 + n, product, special, address(special, n, addresses), random));
    }
    if (special == Special.GIFT_CERTIFICATE) {
      var price = CERTIFICATE.price();
      var variant = CERTIFICATE.variants().getFirst();
      int id = 1000 + place * 60 + count;
      lines.add(line(id, CERTIFICATE, variant, 1, OrderLine.E_MAIL, price, price, BigDecimal.ZERO));
    }
    return lines;
  }

  private static int count(Special special, int addresses, int most, Random random) {
    return switch (special) {
      case LONG -> LONG;
      case MANUAL_DISCOUNT, TWO_COUPONS -> 3;
      default -> Math.max(addresses, 1 + random.nextInt(most));
    };
  }

  private static int address(Special special, int n, int addresses) {
    return switch (special) {
      case DIGITAL -> OrderLine.DOWNLOAD;
      case PICKUP -> OrderLine.PICKUP;
      default -> n % addresses;
    };
  }

  private OrderLine line(int id, Product product, Special special, int address, Random random) {
    var variant = any(product.variants(), random);
    var equal = special == Special.MANUAL_DISCOUNT;
    var price = equal ? THIRD : product.price();
    var wrapping = special == Special.WRAPPED ? WRAPPING : BigDecimal.ZERO;
    int quantity = equal ? 1 : 1 + random.nextInt(3);
    var net = pricing.net(price);
    return line(id, product, variant, quantity, address, net, pricing.gross(price), wrapping);
  }

  private static OrderLine line(
      int id,
      Product product,
      Product.Variant variant,
      int quantity,
      int address,
      BigDecimal net,
      BigDecimal gross,
      BigDecimal wrapping) {
    return new OrderLine(id, product, variant, quantity, address, net, gross, wrapping, List.of());
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
