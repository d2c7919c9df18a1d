package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopAddress;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.order.OrderContent.Buyer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an order goes, and who it is from. */
final class Addresses {
  private static final int LONGEST_EMAIL = 320;

  private Addresses() {}

  /** Whether it goes to more than one address, whichever way the shop says so. */
  static boolean several(ShopOrder order) {
    return count(order) > 1;
  }

  static int count(ShopOrder order) {
    return Math.max(order.shippingAddresses(), order.shipping().size());
  }

  /** The one it goes to; none for downloads and for what is picked up. */
  static Optional<ShopOrder.Shipping> delivery(ShopOrder order) {
    return order.shipping().stream().findFirst();
  }

  /** Who ordered, by the e-mail address of the bill or else of the parcel; null without one. */
  static @Nullable Buyer buyer(ShopOrder order) {
    return Stream.concat(
            Optional.ofNullable(order.billing()).stream(),
            order.shipping().stream().map(ShopOrder.Shipping::address))
        .flatMap(address -> buyer(address).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<Buyer> buyer(ShopAddress address) {
    return Optional.ofNullable(address.email())
        .map(email -> email.strip().toLowerCase(Locale.ROOT))
        .filter(email -> !email.isEmpty() && email.length() <= LONGEST_EMAIL)
        .map(email -> new Buyer(email, address.firstName(), address.lastName(), address.company()));
  }
}
