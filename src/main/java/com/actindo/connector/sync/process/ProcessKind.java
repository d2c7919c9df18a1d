package com.actindo.connector.sync.process;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a process does. */
public enum ProcessKind {
  SYNCHRONISATION("synchronisation"),
  IMPORT("import"),
  DELETION("deletion");

  private final String id;

  ProcessKind(String id) {
    this.id = id;
  }

  /** The name in answers. */
  @JsonValue
  public String id() {
    return id;
  }

  static ProcessKind of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst().orElseThrow();
  }
}
