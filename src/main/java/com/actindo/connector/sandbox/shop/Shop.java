package com.actindo.connector.sandbox.shop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A store on the stand-in of BigCommerce.
 *
 * @param users the first one is the owner
 * @param quota requests in 30 seconds, by the plan
 */
public record Shop(
    String hash,
    int number,
    String name,
    String domain,
    Region region,
    String plan,
    int quota,
    List<ShopUser> users) {

  public Shop {
    users = List.copyOf(users);
    if (users.isEmpty() || users.getFirst().role() != Role.OWNER) {
      throw new IllegalArgumentException("a store has an owner: " + hash);
    }
  }

  public ShopUser owner() {
    return users.getFirst();
  }

  public Optional<ShopUser> user(int id) {
    return users.stream().filter(user -> user.id() == id).findFirst();
  }

  public String context() {
    return "stores/" + hash;
  }

  public String accountUuid() {
    return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.UTF_8)).toString();
  }

  Shop withOwnerEmail(String email) {
    var others = new ArrayList<>(users);
    others.set(0, owner().withEmail(email));
    return new Shop(hash, number, name, domain, region, plan, quota, others);
  }
}
