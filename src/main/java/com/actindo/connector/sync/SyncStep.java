package com.actindo.connector.sync;

/** The steps of a synchronisation, in their order. */
public enum SyncStep {
  STORE("store", 0),
  ORDER_STATUSES("order-statuses", 1),
  CHANNELS("channels", 2),
  BRANDS("brands", 3),
  ATTRIBUTES("attributes", 4);

  /** How many steps a synchronisation has. */
  public static final int COUNT = 5;

  private final String id;
  private final int before;

  SyncStep(String id, int before) {
    this.id = id;
    this.before = before;
  }

  /** The name in a process. */
  public String id() {
    return id;
  }

  /** How many steps lie behind it. */
  int before() {
    return before;
  }
}
