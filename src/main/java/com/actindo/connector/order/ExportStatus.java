package com.actindo.connector.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What became of an order's status on its way back to the shop. */
public enum ExportStatus {
  BEING_EXPORTED("being-exported"),
  EXPORTED("exported"),
  /** The shop has no status for it, or has it already. */
  NO_CHANGES("no-changes"),
  ERROR("error");

  private final String id;

  ExportStatus(String id) {
    this.id = id;
  }

  /** The name in answers and rows. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The status of that name, if there is one. */
  public static Optional<ExportStatus> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }
}
