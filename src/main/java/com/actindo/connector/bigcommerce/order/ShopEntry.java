package com.actindo.connector.bigcommerce.order;

import org.jspecify.annotations.Nullable;

/** One entry of a page of orders: most can be read. */
public sealed interface ShopEntry {
  /** An order of the known form. */
  @SuppressWarnings("AvoidCommonTypeNames") // nobody here reads characters from an order
  record Readable(ShopOrder order) implements ShopEntry {}

  /**
   * Something else.
   *
   * @param id null when not even that can be read
   * @param member the member that is missing or of another form, such as {@code date_created}
   */
  record Unreadable(@Nullable Long id, String member) implements ShopEntry {}
}
