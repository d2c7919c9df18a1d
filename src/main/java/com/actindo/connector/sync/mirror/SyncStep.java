package com.actindo.connector.sync.mirror;

/**
 * The steps of a synchronisation, in their order. The first one of a connection leaves out those
 * that read the catalog.
 */
public enum SyncStep {
  STORE("store", 0, 0),
  ORDER_STATUSES("order-statuses", 1, 1),
  CHANNELS("channels", 2, 2),
  BRANDS("brands", 3, 3),
  CATEGORIES("categories", 4, 4),
  TAX_CLASSES("tax-classes", 4, 5),
  PRODUCTS("products", 4, 6),
  ATTRIBUTES("attributes", 4, 7);

  /** How many steps the first synchronisation of a connection has. */
  public static final int FIRST = 5;

  /** How many steps every later one has. */
  public static final int LATER = 8;

  private final String id;
  private final int beforeInFirst;
  private final int beforeInLater;

  SyncStep(String id, int beforeInFirst, int beforeInLater) {
    this.id = id;
    this.beforeInFirst = beforeInFirst;
    this.beforeInLater = beforeInLater;
  }

  /** The name in a process. */
  public String id() {
    return id;
  }

  /** How many steps lie behind it. */
  int before(boolean first) {
    return first ? beforeInFirst : beforeInLater;
  }
}
