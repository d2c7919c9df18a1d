package com.actindo.connector.sandbox.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order, as the seed made it or as it is by now.
 *
 * @param customer 0 for a guest
 * @param shipTo empty for an order of downloads
 * @param shippingExTax what sending to one address costs
 */
public record Order(
    int id,
    Instant created,
    Instant modified,
    OrderStatus status,
    int customer,
    int channel,
    Address billing,
    List<Address> shipTo,
    List<OrderLine> lines,
    BigDecimal shippingExTax,
    BigDecimal shippingIncTax,
    @Nullable Coupon coupon,
    boolean archived,
    String payment,
    String message) {

  public Order {
    shipTo = List.copyOf(shipTo);
    lines = List.copyOf(lines);
  }

  public boolean digital() {
    return shipTo.isEmpty();
  }

  public BigDecimal subtotalExTax() {
    return lines.stream().map(OrderLine::totalExTax).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal subtotalIncTax() {
    return lines.stream().map(OrderLine::totalIncTax).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal discount() {
    return coupon == null ? BigDecimal.ZERO : coupon.amount();
  }

  public BigDecimal allShippingExTax() {
    return shippingExTax.multiply(BigDecimal.valueOf(shipTo.size()));
  }

  public BigDecimal allShippingIncTax() {
    return shippingIncTax.multiply(BigDecimal.valueOf(shipTo.size()));
  }

  public BigDecimal totalIncTax() {
    return subtotalIncTax().add(allShippingIncTax()).subtract(discount());
  }

  public BigDecimal totalExTax() {
    return subtotalExTax().add(allShippingExTax()).subtract(discount());
  }

  public int items() {
    return lines.stream().mapToInt(OrderLine::quantity).sum();
  }

  /** How many items of a line are on their way. */
  public int shipped(OrderLine line) {
    return switch (status) {
      case SHIPPED, REFUNDED, PARTIALLY_REFUNDED -> line.address() < 0 ? 0 : line.quantity();
      case PARTIALLY_SHIPPED -> line.equals(lines.getFirst()) ? 1 : 0;
      case INCOMPLETE,
          PENDING,
          CANCELLED,
          DECLINED,
          AWAITING_PAYMENT,
          AWAITING_PICKUP,
          AWAITING_SHIPMENT,
          COMPLETED,
          AWAITING_FULFILLMENT,
          MANUAL_VERIFICATION,
          DISPUTED ->
          0;
    };
  }

  public int shipped() {
    return lines.stream().mapToInt(this::shipped).sum();
  }

  public Optional<Instant> shippedAt() {
    return shipped() == items() ? Optional.of(modified) : Optional.empty();
  }

  /** The same order after its status was changed. */
  public Order changed(OrderStatus to, Instant at) {
    return new Order(
        id,
        created,
        at,
        to,
        customer,
        channel,
        billing,
        shipTo,
        lines,
        shippingExTax,
        shippingIncTax,
        coupon,
        archived,
        payment,
        message);
  }
}
