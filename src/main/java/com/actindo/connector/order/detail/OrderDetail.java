package com.actindo.connector.order.detail;

import com.actindo.connector.attribute.Names;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.list.ListedOrder;
import java.util.List;
import java.util.Optional;

/**
 * An order with everything that is kept of it.
 *
 * @param shopStatus what the shop calls its status; empty when no synchronisation has told
 * @param channel what the shop calls its channel; empty when no synchronisation has told
 * @param controlPanel the address of the store's control panel, when it is known
 * @param attributes those that have a value, as the connection's set lists them
 * @param lines in their order
 */
public record OrderDetail(
    ListedOrder listed,
    Optional<Names> shopStatus,
    Optional<Names> channel,
    Optional<String> controlPanel,
    List<AttributeValue> attributes,
    List<OrderLine> lines) {
  public OrderDetail {
    attributes = List.copyOf(attributes);
    lines = List.copyOf(lines);
  }

  public Order order() {
    return listed.order();
  }

  @Override
  public String toString() {
    return "OrderDetail[" + order().id() + "]";
  }
}
