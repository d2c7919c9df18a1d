package com.actindo.connector.order.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * The statuses that an order has in the platform. BigCommerce takes three of them; there are no
 * statuses of payment among them, as BigCommerce sets those itself.
 */
public enum PlatformStatus {
  NEW("new"),
  AWAITING_PAYMENT("awaiting-payment"),
  ON_HOLD("on-hold"),
  PROCESSING("processing"),
  READY_FOR_SHIPPING("ready-for-shipping"),
  PARTIALLY_SHIPPED("partially-shipped"),
  SHIPPED("shipped"),
  DELIVERED("delivered"),
  COMPLETED("completed"),
  PARTIALLY_RETURNED("partially-returned"),
  RETURNED("returned"),
  CANCELED("canceled");

  private final String id;

  PlatformStatus(String id) {
    this.id = id;
  }

  /** The name in requests. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The status of that name, if there is one. */
  public static Optional<PlatformStatus> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }

  /** The status that the shop gets; empty when it gets none. */
  public Optional<ShopStatus> inShop() {
    return switch (this) {
      case PARTIALLY_SHIPPED -> Optional.of(ShopStatus.PARTIALLY_SHIPPED);
      case READY_FOR_SHIPPING -> Optional.of(ShopStatus.AWAITING_SHIPMENT);
      case SHIPPED -> Optional.of(ShopStatus.SHIPPED);
      case NEW,
          AWAITING_PAYMENT,
          ON_HOLD,
          PROCESSING,
          DELIVERED,
          COMPLETED,
          PARTIALLY_RETURNED,
          RETURNED,
          CANCELED ->
          Optional.empty();
    };
  }
}
