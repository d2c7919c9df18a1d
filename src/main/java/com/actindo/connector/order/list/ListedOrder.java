package com.actindo.connector.order.list;

import com.actindo.connector.order.Order;
import org.jspecify.annotations.Nullable;

/**
 * An order as lists show it.
 *
 * @param customer null when the order names none
 */
public record ListedOrder(Order order, String connectionName, @Nullable Customer customer) {
  /**
   * Who ordered.
   *
   * @param name the person's or else the company's; null when the shop knows neither
   */
  public record Customer(long id, @Nullable String name, String email) {}
}
