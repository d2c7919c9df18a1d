package com.actindo.connector.attribute.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name that products of a store use.
 *
 * @param id the smallest of the ids that things of this name have: BigCommerce counts options and
 *     their values anew for each product; null where it has none
 */
public record CatalogName(String name, @Nullable Long id) {
  /** BigCommerce takes 250 characters for custom fields and 255 for options and values. */
  private static final int LONGEST = 255;

  public CatalogName {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a name is empty");
    }
  }

  /**
   * A name as we keep it; PostgreSQL keeps no NUL characters, JSON may hold them.
   *
   * @return empty for one that nobody could read
   */
  public static Optional<CatalogName> of(String name, @Nullable Long id) {
    String readable = name.replace("\0", "").strip();
    if (readable.isEmpty()) {
      return Optional.empty();
    }
    int length = readable.codePointCount(0, readable.length());
    return Optional.of(
        new CatalogName(
            length <= LONGEST
                ? readable
                : readable.substring(0, readable.offsetByCodePoints(0, LONGEST)),
            id));
  }
}
