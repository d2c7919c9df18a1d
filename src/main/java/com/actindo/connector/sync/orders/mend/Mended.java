package com.actindo.connector.sync.orders.mend;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.order.Order;
import java.util.List;

/**
 * What came of picked orders; each is in one of the lists, as it was before.
 *
 * @param done those in error, which are so no more
 * @param changed those that somebody has changed since they were seen: they are left as they are
 * @param waiting those in error whose connection is inactive: they are left as well
 * @param calm those that are not in error
 */
public record Mended(
    List<Order> done, List<Order> changed, List<Waiting> waiting, List<Order> calm) {
  /** An order that cannot be asked for, and the connection that would have to be active. */
  public record Waiting(Order order, Connection connection) {}

  public Mended {
    done = List.copyOf(done);
    changed = List.copyOf(changed);
    waiting = List.copyOf(waiting);
    calm = List.copyOf(calm);
  }
}
