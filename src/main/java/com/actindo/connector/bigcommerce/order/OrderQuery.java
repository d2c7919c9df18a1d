package com.actindo.connector.bigcommerce.order;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which orders of a store. All parts count together; null is no restriction.
 *
 * @param fromId the first id, inclusive
 * @param status one status; BigCommerce takes no list
 * @param createdFrom inclusive
 * @param modifiedFrom inclusive
 * @param archived true: the archived ones; false: the others
 */
public record OrderQuery(
    @Nullable Long fromId,
    @Nullable Integer status,
    @Nullable Instant createdFrom,
    @Nullable Instant modifiedFrom,
    boolean archived) {
  /** The same from another id on. */
  public OrderQuery from(long id) {
    return new OrderQuery(id, status, createdFrom, modifiedFrom, archived);
  }

  OrderQuery withoutArchived() {
    return new OrderQuery(fromId, status, createdFrom, modifiedFrom, false);
  }

  /** As they stand in an address, each followed by {@code &}. */
  String parameters() {
    var parameters = new StringBuilder();
    add(parameters, "min_id", fromId);
    add(parameters, "status_id", status);
    add(parameters, "min_date_created", seconds(createdFrom));
    add(parameters, "min_date_modified", seconds(modifiedFrom));
    // without the parameter BigCommerce leaves out the archived ones
    add(parameters, "is_deleted", archived ? true : null);
    return parameters.toString();
  }

  private static @Nullable Instant seconds(@Nullable Instant time) {
    return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
  }

  /** An instant is written as ISO 8601 in UTC, which needs no escape. */
  private static void add(StringBuilder parameters, String name, @Nullable Object value) {
    if (value != null) {
      parameters.append(name).append('=').append(value).append('&');
    }
  }
}
