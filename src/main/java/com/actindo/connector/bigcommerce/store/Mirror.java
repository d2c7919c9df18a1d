package com.actindo.connector.bigcommerce.store;

import java.util.List;

/**
 * A list of a store.
 *
 * @param items in BigCommerce's order
 * @param known false when BigCommerce does not know the list (404)
 */
public record Mirror<T>(List<T> items, boolean known) {
  public Mirror {
    items = List.copyOf(items);
  }
}
