package com.actindo.connector.attribute.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of the names of a list: by the name, or where that has vanished, by the id.
 *
 * @param present what is there still or again, with the name that it has now
 * @param added names that nothing had before
 * @param gone what the store had and has no more
 * @param returned how many of those present the store did not have the time before
 * @param renamed how many of those present have another name
 */
record Matching<T>(
    Map<T, CatalogName> present, List<CatalogName> added, List<T> gone, int returned, int renamed) {

  /**
   * Something that came from the store.
   *
   * @param said the name that the store last gave it
   * @param mirrored whether the store had it the last time
   */
  record Known<T>(T what, String said, @Nullable Long id, boolean mirrored) {}

  /** Compares what is known with the names that the store has now. */
  static <T> Matching<T> of(List<Known<T>> known, List<CatalogName> fresh) {
    var left = new LinkedHashMap<String, CatalogName>();
    fresh.forEach(name -> left.put(name.name(), name));
    var present = new LinkedHashMap<T, CatalogName>();
    var missing = new ArrayList<Known<T>>();
    int returned = 0;
    for (Known<T> one : known) {
      CatalogName same = left.remove(one.said());
      if (same != null) {
        present.put(one.what(), same);
        returned += one.mirrored() ? 0 : 1;
      } else if (one.mirrored()) {
        missing.add(one);
      }
    }
    List<T> gone = rename(missing, left, present);
    return new Matching<>(
        present, List.copyOf(left.values()), gone, returned, missing.size() - gone.size());
  }

  /** Those that have vanished by name and by id. */
  private static <T> List<T> rename(
      List<Known<T>> missing, Map<String, CatalogName> left, Map<T, CatalogName> present) {
    var byId = new HashMap<Long, CatalogName>();
    left.values().stream()
        .filter(name -> name.id() != null)
        .forEach(name -> byId.put(name.id(), name));
    var gone = new ArrayList<T>();
    for (Known<T> one : missing) {
      CatalogName other = one.id() == null ? null : byId.remove(one.id());
      if (other == null) {
        gone.add(one.what());
      } else {
        present.put(one.what(), other);
        left.remove(other.name());
      }
    }
    return gone;
  }
}
