package com.actindo.connector.sandbox.seed;

import com.actindo.connector.sandbox.order.Address;
import com.actindo.connector.sandbox.shop.Shop;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The shoppers of a store and where they live. */
final class People {
  private static final String SMILING = "Zoë 🦊";

  private final Shop shop;

  People(Shop shop) {
    this.shop = shop;
  }

  int count() {
    return shop.region().people().size();
  }

  List<Address> addresses(int person, int count) {
    return IntStream.range(0, count).mapToObj(next -> address(person, next)).toList();
  }

  /** The person's own address, or that of one of their friends. */
  Address address(int person, int next) {
    var region = shop.region();
    var name = region.people().get((person + next) % count()).split(" ", 2);
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

  /** The same with a name that needs more than the letters of one alphabet. */
  static Address smiling(Address address) {
    return new Address(
        SMILING,
        address.lastName(),
        "名古屋 & Søn 🎁",
        address.street(),
        address.city(),
        address.state(),
        address.zip(),
        address.country(),
        address.iso2(),
        address.phone(),
        address.email());
  }
}
