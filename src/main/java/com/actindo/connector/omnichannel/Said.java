package com.actindo.connector.omnichannel;

import java.util.Arrays;
import java.util.Optional;

/** What a page says, for a moment, of the action that led to it: a closed choice in its address. */
public enum Said {
  SYNC_TRIGGERED("sync-triggered"),
  SAVED("saved"),
  ENABLED("enabled"),
  DISABLED("disabled"),
  RELEASED("released"),
  DELETION_STARTED("deletion-started"),
  IMPORT_TRIGGERED("import-triggered"),
  ORDERS_CANCELED("orders-canceled"),
  VIEW_SAVED("view-saved"),
  VIEW_DELETED("view-deleted"),
  IMPORT_RETRIED("import-retried"),
  STATUS_RETRIED("status-retried"),
  ORDER_CANCELED("order-canceled");

  /** The query parameter that carries it. */
  public static final String PARAMETER = "said";

  private final String slug;

  Said(String slug) {
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }

  /** {@code path} with this as a query parameter. */
  public String at(String path) {
    return path + (path.contains("?") ? '&' : '?') + PARAMETER + "=" + slug;
  }

  /** The one with this slug; empty for all other texts. */
  public static Optional<Said> of(String slug) {
    return Arrays.stream(values()).filter(said -> said.slug.equals(slug)).findFirst();
  }
}
