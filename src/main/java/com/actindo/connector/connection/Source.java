package com.actindo.connector.connection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a connection's access token comes from. */
public enum Source {
  /** From the app's installation in the store. */
  APP("app"),
  /** Entered by hand. */
  MANUAL("manual");

  private final String id;

  Source(String id) {
    this.id = id;
  }

  /** The name in answers. */
  @JsonValue
  public String id() {
    return id;
  }

  static Source of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst().orElseThrow();
  }
}
