package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.omnichannel.table.Column;

/** What the list can show of an order; it can be sorted by those that have an index. */
public enum OrderColumn implements Column {
  REMOTE_ID("remoteId", true),
  STATUS("status", true),
  CONNECTION("connectionId", true),
  SHOP_STATUS("shopStatus", false),
  ORDERED("orderedAt", true),
  CUSTOMER("customer", false),
  TOTAL("total", false),
  FAULT("fault", false),
  CHANNEL("channel", false),
  EXPORT_STATUS("exportStatus", false),
  MODIFIED("modifiedAt", false),
  IMPORTED("importedAt", false),
  CREATED("createdAt", false),
  ID("id", true);

  private final String id;
  private final boolean sortable;

  OrderColumn(String id, boolean sortable) {
    this.id = id;
    this.sortable = sortable;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean sortable() {
    return sortable;
  }
}
