package com.actindo.connector.bigcommerce.grant;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * OAuth scopes as BigCommerce grants them.
 *
 * @param names scope strings such as {@code store_v2_orders}, in alphabetical order
 */
public record Scopes(SortedSet<String> names) {
  private static final String READ_ONLY = "_read_only";

  public Scopes {
    names = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }

  /** Reads scopes that are separated by white space. */
  public static Scopes parse(String text) {
    var names = new TreeSet<String>();
    for (String name : text.trim().split("\\s+", -1)) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return new Scopes(names);
  }

  /**
   * What this grant lacks of the scopes that are needed. A need that ends in {@code _read_only} is
   * also met by the scope without that ending; further scopes do no harm.
   */
  public List<String> missing(Scopes needed) {
    return needed.names.stream().filter(need -> !meets(need)).toList();
  }

  private boolean meets(String need) {
    return names.contains(need)
        || (need.endsWith(READ_ONLY)
            && names.contains(need.substring(0, need.length() - READ_ONLY.length())));
  }

  /** The scopes separated by one space. */
  @Override
  public String toString() {
    return names.stream().collect(joining(" "));
  }
}
