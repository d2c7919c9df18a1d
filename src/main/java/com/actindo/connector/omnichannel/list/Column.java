package com.actindo.connector.omnichannel.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the list can show of a connection; it can be sorted by each. */
public enum Column {
  NAME("name"),
  STATUS("status"),
  ERRORS("ordersOrReturnsHaveErrors"),
  DRIVER("driver"),
  ID("id"),
  STORE("store"),
  STORE_HASH("storeHash"),
  CREATED("createdAt"),
  SYNCED("lastSyncedAt");

  /** What is shown unless somebody wants it otherwise. */
  public static final List<Column> STANDARD = List.of(NAME, STATUS, ERRORS, DRIVER);

  private final String id;

  Column(String id) {
    this.id = id;
  }

  /** The name in addresses and views. */
  public String id() {
    return id;
  }

  /** The column with this name; empty for all other texts. */
  public static Optional<Column> of(String id) {
    return Arrays.stream(values()).filter(column -> column.id.equals(id)).findFirst();
  }
}
