package com.actindo.connector.omnichannel.order.error;

import com.actindo.connector.omnichannel.table.Column;

/** What the list of errors can show (rule OIM-14). */
public enum ErrorColumn implements Column {
  REMOTE_ID("remoteId", true),
  TYPE("type", false),
  CONNECTION("connectionId", true),
  MESSAGE("message", false),
  MET("createdAt", true);

  private final String id;
  private final boolean sortable;

  ErrorColumn(String id, boolean sortable) {
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
