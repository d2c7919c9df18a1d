package com.actindo.connector.bigcommerce.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as BigCommerce tells it. Texts are as sent, without NUL; an absent or empty text is
 * null.
 *
 * @param statusId 0 to 14
 * @param archived archived and deleted are one flag there
 * @param currency what the shopper pays in, ISO 4217
 * @param pricesIncludeTax whether prices were entered with tax
 * @param items the sum of the quantities of all lines, as the order itself tells it
 * @param shippingAddresses how many addresses it goes to, as the order itself tells it
 * @param shipping the consignments that are sent, each to one address
 * @param pickups how many consignments are picked up
 * @param lines of all consignments; see {@code linesWhole}
 * @param linesWhole false when a consignment was cut or came without its lines
 * @param fees what the shop charges beside lines, shipping and handling
 */
public record ShopOrder(
    long id,
    int statusId,
    @Nullable String paymentStatus,
    boolean archived,
    Instant created,
    @Nullable Instant modified,
    long channelId,
    String currency,
    boolean pricesIncludeTax,
    BigDecimal items,
    boolean digital,
    int shippingAddresses,
    ShopTotals totals,
    @Nullable ShopAddress billing,
    List<Shipping> shipping,
    int pickups,
    List<ShopLine> lines,
    boolean linesWhole,
    Extra extra,
    List<Fee> fees) {

  public ShopOrder {
    shipping = List.copyOf(shipping);
    lines = List.copyOf(lines);
    fees = List.copyOf(fees);
  }

  /** An order without fees. */
  public ShopOrder(
      long id,
      int statusId,
      @Nullable String paymentStatus,
      boolean archived,
      Instant created,
      @Nullable Instant modified,
      long channelId,
      String currency,
      boolean pricesIncludeTax,
      BigDecimal items,
      boolean digital,
      int shippingAddresses,
      ShopTotals totals,
      @Nullable ShopAddress billing,
      List<Shipping> shipping,
      int pickups,
      List<ShopLine> lines,
      boolean linesWhole,
      Extra extra) {
    this(
        id,
        statusId,
        paymentStatus,
        archived,
        created,
        modified,
        channelId,
        currency,
        pricesIncludeTax,
        items,
        digital,
        shippingAddresses,
        totals,
        billing,
        shipping,
        pickups,
        lines,
        linesWhole,
        extra,
        List.of());
  }

  /** A consignment that is sent. */
  public record Shipping(long id, ShopAddress address, @Nullable String method) {}

  /** A fee, by the name that the shopper sees. */
  public record Fee(@Nullable String name, BigDecimal exTax, BigDecimal incTax) {}

  /** What is handed on as it is. */
  public record Extra(
      @Nullable String paymentMethod,
      @Nullable String paymentReference,
      @Nullable String customerMessage,
      @Nullable String staffNotes,
      @Nullable String externalOrderId,
      @Nullable String orderSource) {}
}
