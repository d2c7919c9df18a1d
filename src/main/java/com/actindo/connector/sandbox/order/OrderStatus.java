package com.actindo.connector.sandbox.order;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** BigCommerce's fifteen order statuses; id and position are theirs, the descriptions are ours. */
public enum OrderStatus {
  INCOMPLETE(0, 0, "Incomplete", "The shopper saw the payment page and went no further."),
  PENDING(1, 1, "Pending", "A checkout has begun and is still open."),
  SHIPPED(2, 8, "Shipped", "Everything is on its way; nobody has confirmed that it arrived."),
  PARTIALLY_SHIPPED(3, 6, "Partially Shipped", "A part of the items is on its way."),
  REFUNDED(4, 11, "Refunded", "The shopper has got the money back."),
  CANCELLED(5, 9, "Cancelled", "The seller has called the order off."),
  DECLINED(6, 10, "Declined", "The seller did not accept the order."),
  AWAITING_PAYMENT(7, 2, "Awaiting Payment", "Ordered; the money has not been seen yet."),
  AWAITING_PICKUP(8, 5, "Awaiting Pickup", "Packed and waiting for the shopper to collect it."),
  AWAITING_SHIPMENT(9, 4, "Awaiting Shipment", "Packed and waiting for the carrier."),
  COMPLETED(10, 7, "Completed", "Paid for, and the files can be downloaded."),
  AWAITING_FULFILLMENT(11, 3, "Awaiting Fulfillment", "Paid for; nobody has packed it yet."),
  MANUAL_VERIFICATION(
      12, 13, "Manual Verification Required", "Somebody has to look at it before it goes on."),
  DISPUTED(13, 12, "Disputed", "The shopper contests the payment."),
  PARTIALLY_REFUNDED(14, 14, "Partially Refunded", "The shopper got a part of the money back.");

  private final int id;
  private final int position;
  private final String label;
  private final String description;

  OrderStatus(int id, int position, String label, String description) {
    this.id = id;
    this.position = position;
    this.label = label;
    this.description = description;
  }

  public int id() {
    return id;
  }

  public int position() {
    return position;
  }

  public String label() {
    return label;
  }

  public String description() {
    return description;
  }

  public static Optional<OrderStatus> of(int id) {
    return Arrays.stream(values()).filter(status -> status.id == id).findFirst();
  }

  /** As the control panel lists them. */
  public static List<OrderStatus> byPosition() {
    return Arrays.stream(values()).sorted(Comparator.comparingInt(OrderStatus::position)).toList();
  }
}
