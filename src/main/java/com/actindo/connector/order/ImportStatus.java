package com.actindo.connector.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** How far the import of an order is. */
public enum ImportStatus {
  /** Asked for again, and not come yet. */
  NOT_IMPORTED("not-imported"),
  /** Here, but a part is still missing that a further call would give. */
  IMPORTED("imported"),
  COMPLETE("complete"),
  /** It cannot be imported as it is; its fault says why. */
  ERROR("error"),
  /** A user gave up on it. */
  CANCELED("canceled");

  private final String id;

  ImportStatus(String id) {
    this.id = id;
  }

  /** The name in answers and rows. */
  @JsonValue
  public String id() {
    return id;
  }

  /** Whether it still waits for something. */
  public boolean isPending() {
    return this == NOT_IMPORTED || this == IMPORTED;
  }

  /** The status of that name, if there is one. */
  public static Optional<ImportStatus> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }
}
