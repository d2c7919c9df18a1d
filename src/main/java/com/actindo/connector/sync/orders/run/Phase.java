package com.actindo.connector.sync.orders.run;

/** The parts of a run, in their order. */
enum Phase {
  ORDERS("orders"),
  /** BigCommerce lists archived orders by themselves. */
  ARCHIVED("archived-orders"),
  /** One by one: what a user asked for again, and what lacks a part. */
  AGAIN("orders-again"),
  END("orders-again");

  private final String step;

  Phase(String step) {
    this.step = step;
  }

  /** The name in a process. */
  String step() {
    return step;
  }

  Phase next(boolean withArchived) {
    return switch (this) {
      case ORDERS -> withArchived ? ARCHIVED : AGAIN;
      case ARCHIVED -> AGAIN;
      case AGAIN, END -> END;
    };
  }
}
