package com.actindo.connector.core1;

import java.util.Arrays;
import java.util.Optional;

/** What a workspace's profile may allow its user. */
public enum Right {
  VIEW("connections.view"),
  MANAGE("connections.manage"),
  DELETE("connections.delete");

  private final String id;

  Right(String id) {
    this.id = id;
  }

  /** The name in the profile's {@code rights}. */
  public String id() {
    return id;
  }

  /** The right with this name; empty for rights that are none of ours. */
  public static Optional<Right> of(String id) {
    return Arrays.stream(values()).filter(right -> right.id.equals(id)).findFirst();
  }
}
