package com.actindo.connector.sync.deletion;

/** The steps of a deletion, in their order: what hangs on others goes first. */
public enum DeletionStep {
  ORDERS("orders", "ordersDeleted", 0),
  ELEMENTS("elements", "elementsDeleted", 1),
  MEMBERS("members", "membersDeleted", 2),
  ATTRIBUTES("attributes", "attributesDeleted", 3),
  SETS("sets", "setsDeleted", 4),
  GROUPS("groups", "groupsDeleted", 5),
  CONNECTION("connection", "connectionsDeleted", 6);

  /** How many steps a deletion has. */
  public static final int COUNT = 7;

  private final String id;
  private final String count;
  private final int before;

  DeletionStep(String id, String count, int before) {
    this.id = id;
    this.count = count;
    this.before = before;
  }

  /** The name in a process. */
  public String id() {
    return id;
  }

  /** The name under which a process counts what this step deleted. */
  public String count() {
    return count;
  }

  /** How many steps lie behind it. */
  int before() {
    return before;
  }
}
