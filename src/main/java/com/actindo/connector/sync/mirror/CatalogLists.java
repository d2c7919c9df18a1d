package com.actindo.connector.sync.mirror;

import com.actindo.connector.bigcommerce.catalog.Category;
import com.actindo.connector.bigcommerce.catalog.TaxClass;
import com.actindo.connector.sync.process.Notice;
import java.util.List;
import java.util.Optional;

/**
 * What only later synchronisations read. A list that BigCommerce does not give stays as it was.
 *
 * @param categories empty when they stay as they are
 * @param taxClasses empty when they stay as they are
 * @param products whether the names of the whole catalog are in the pass
 * @param notices which lists stay, and why
 */
record CatalogLists(
    Optional<List<Category>> categories,
    Optional<List<TaxClass>> taxClasses,
    boolean products,
    List<Notice> notices) {
  /** What the first synchronisation reads of them. */
  static final CatalogLists NONE =
      new CatalogLists(Optional.empty(), Optional.empty(), false, List.of());

  CatalogLists {
    notices = List.copyOf(notices);
  }
}
