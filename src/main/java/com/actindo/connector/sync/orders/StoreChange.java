package com.actindo.connector.sync.orders;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.OrderCountRepository;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import java.util.List;

/**
 * What the import of orders says when a connection turns to another store: an order is known by its
 * connection and its number, and the numbers of two stores would meet.
 */
public record StoreChange(OrderCountRepository counts, ImportPlanRepository plans) {
  /** What a refusal names. */
  public static final String ORDERS_IMPORTED = "orders-imported";

  /**
   * Lets the next import begin from nothing.
   *
   * @throws Problem {@code not-possible-now} naming {@link #ORDERS_IMPORTED} when there are orders
   *     of the present store
   */
  public void leave(Tx tx, Connection connection) {
    if (!counts.ofConnection(tx, connection.workspace(), connection.id()).isEmpty()) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW,
          "there are orders of the present store",
          List.of(ORDERS_IMPORTED));
    }
    plans.startOver(tx, connection.workspace(), connection.id());
  }
}
