package com.actindo.connector.sync.process;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** How far a process is. */
public enum ProcessStatus {
  QUEUED("queued", true),
  RUNNING("running", true),
  /** It failed in a way that may pass, and is tried again by itself. */
  WAITING("waiting", true),
  SUCCEEDED("succeeded", false),
  FAILED("failed", false),
  /** It was no longer wanted before it ended. */
  CANCELLED("cancelled", false);

  private final String id;
  private final boolean unfinished;

  ProcessStatus(String id, boolean unfinished) {
    this.id = id;
    this.unfinished = unfinished;
  }

  /** The name in answers. */
  @JsonValue
  public String id() {
    return id;
  }

  /** Whether something still happens by itself. */
  public boolean isUnfinished() {
    return unfinished;
  }

  static List<String> unfinished() {
    return Arrays.stream(values())
        .filter(ProcessStatus::isUnfinished)
        .map(ProcessStatus::id)
        .toList();
  }

  static ProcessStatus of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst().orElseThrow();
  }
}
