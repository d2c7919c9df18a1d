package com.actindo.connector.setup.page;

import java.util.Optional;

/**
 * The store that a page speaks of, so that nobody connects the wrong one.
 *
 * @param hash the store hash
 * @param name absent until the store has told it
 * @param domain absent until the store has told it
 */
public record StoreCard(
    String hash, Optional<String> name, Optional<String> domain, Optional<String> ownerEmail) {

  /** The name, or the hash while there is none. */
  public String title() {
    return name.orElse(hash);
  }

  /** Without the owner's address, which belongs into no log. */
  @Override
  public String toString() {
    return "StoreCard[" + hash + "]";
  }
}
