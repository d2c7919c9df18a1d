package com.actindo.connector.connection;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether data is exchanged with the store. */
public enum ConnectionStatus {
  ACTIVE("active"),
  INACTIVE("inactive");

  private final String id;

  ConnectionStatus(String id) {
    this.id = id;
  }

  /** The name in addresses and answers. */
  @JsonValue
  public String id() {
    return id;
  }
}
