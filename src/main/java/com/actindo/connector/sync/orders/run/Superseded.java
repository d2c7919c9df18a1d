package com.actindo.connector.sync.orders.run;

/** Nobody wants this run any more, or another instance has taken it up. */
final class Superseded extends Exception {
  Superseded() {
    super("superseded", null, false, false);
  }
}
