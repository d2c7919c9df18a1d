package com.actindo.connector.sandbox.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An order, as the seed made it or as it is by now.
 *
 * @param customer 0 for a guest
 * @param shipTo empty for an order that is not sent anywhere
 * @param shipping what sending to one address costs, as the store enters prices
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
    BigDecimal shipping,
    Pricing pricing,
    Extras extras,
    boolean archived,
    String payment,
    String message) {

  public Order {
    shipTo = List.copyOf(shipTo);
    lines = List.copyOf(lines);
  }

  public boolean digital() {
    return lines.stream()
        .allMatch(line -> line.address() == OrderLine.DOWNLOAD || line.isGiftCertificate());
  }

  public BigDecimal subtotalExTax() {
    return sum(OrderLine::totalExTax);
  }

  public BigDecimal subtotalIncTax() {
    return sum(OrderLine::totalIncTax);
  }

  public BigDecimal wrapping() {
    return sum(OrderLine::wrapping);
  }

  /** To all addresses, as the store enters prices. */
  public BigDecimal allShipping() {
    return shipping.multiply(BigDecimal.valueOf(shipTo.size()));
  }

  public BigDecimal totalIncTax() {
    return subtotalIncTax().add(pricing.gross(charges())).subtract(pricing.gross(reductions()));
  }

  public BigDecimal totalExTax() {
    return subtotalExTax().add(pricing.net(charges())).subtract(pricing.net(reductions()));
  }

  private BigDecimal charges() {
    return allShipping().add(wrapping()).add(extras.handling()).add(extras.allFees());
  }

  private BigDecimal reductions() {
    return extras.discount().add(extras.couponDiscount());
  }

  private BigDecimal sum(Function<OrderLine, BigDecimal> amount) {
    return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
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
        id, created, at, to, customer, channel, billing, shipTo, lines, shipping, pricing, extras,
        archived, payment, message);
  }
}
