package com.actindo.connector.omnichannel.list;

import com.actindo.connector.omnichannel.table.Column;

/** What the list can show of a connection; it can be sorted by each. */
public enum ConnectionColumn implements Column {
  NAME("name"),
  STATUS("status"),
  ERRORS("ordersOrReturnsHaveErrors"),
  DRIVER("driver"),
  ID("id"),
  STORE("store"),
  STORE_HASH("storeHash"),
  CREATED("createdAt"),
  SYNCED("lastSyncedAt");

  private final String id;

  ConnectionColumn(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
