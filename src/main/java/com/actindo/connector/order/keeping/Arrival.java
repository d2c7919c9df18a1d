package com.actindo.connector.order.keeping;

import com.actindo.connector.order.OrderContent;
import com.actindo.connector.order.OrderFault;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order that an import brought, to be kept. */
public sealed interface Arrival {
  /** The order's id in the shop. */
  long remoteId();

  /** When it was changed in the shop; null when the shop does not say. */
  @Nullable Instant modifiedAt();

  /** One that can be imported. */
  record Whole(OrderContent content) implements Arrival {
    @Override
    public long remoteId() {
      return content.remoteId();
    }

    @Override
    public @Nullable Instant modifiedAt() {
      return content.modifiedAt();
    }
  }

  /** One that cannot: it is kept with the reason, and what is known of it. */
  record Faulty(long remoteId, OrderFault fault, Head head) implements Arrival {
    @Override
    public @Nullable Instant modifiedAt() {
      return head.modifiedAt();
    }
  }

  /** What is known of an order that cannot be imported; null is not known. */
  record Head(
      @Nullable Integer shopStatus,
      @Nullable Long channelId,
      @Nullable String currency,
      @Nullable BigDecimal totalIncTax,
      @Nullable Instant orderedAt,
      @Nullable Instant modifiedAt) {
    /** Nothing is known. */
    public static final Head UNKNOWN = new Head(null, null, null, null, null, null);
  }
}
