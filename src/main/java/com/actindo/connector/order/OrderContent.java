package com.actindo.connector.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an order of the shop comes to, ready to be kept.
 *
 * @param remoteId the order's id in the shop
 * @param shopStatus BigCommerce's status id, 0 to 14
 * @param channelId the sub sales channel
 * @param customer null when the order names no e-mail address
 * @param attributes by the field of the standard attributes: texts, numbers, flags; absent when
 *     empty
 * @param complete false when a part is missing that another call would give
 */
public record OrderContent(
    long remoteId,
    int shopStatus,
    long channelId,
    String currency,
    BigDecimal totalIncTax,
    BigDecimal totalExTax,
    Instant orderedAt,
    @Nullable Instant modifiedAt,
    @Nullable Buyer customer,
    Map<String, Object> attributes,
    List<OrderLine> lines,
    List<OrderNotice> notices,
    boolean complete) {
  public OrderContent {
    attributes = Map.copyOf(attributes);
    lines = List.copyOf(lines);
    notices = List.copyOf(notices);
  }

  /**
   * Who ordered.
   *
   * @param email trimmed and in lower case: what a customer is known by
   */
  public record Buyer(
      String email,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String company) {}
}
