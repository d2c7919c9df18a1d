package com.actindo.connector.audit;

import org.jspecify.annotations.Nullable;

/** Who did something: people are named by their id, never by e-mail. */
public record Actor(String kind, @Nullable String id) {
  private static final Actor SERVICE = new Actor("service", null);

  /** The service itself. */
  public static Actor service() {
    return SERVICE;
  }

  /** A user of a BigCommerce store. */
  public static Actor storeUser(long id) {
    return new Actor("store-user", Long.toString(id));
  }

  /** A user of a workspace. */
  public static Actor workspaceUser(String id) {
    return new Actor("workspace-user", id);
  }
}
