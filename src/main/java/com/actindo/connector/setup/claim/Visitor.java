package com.actindo.connector.setup.claim;

import com.actindo.connector.bigcommerce.StoreHash;
import org.jspecify.annotations.Nullable;

/**
 * The user of a store who was given a ticket or a page key, and how our page is shown.
 *
 * @param generation the installation's generation when it was given; a newer install ends it
 * @param locale the user's language, as a BCP 47 tag
 * @param framed inside of the control panel
 * @param external the install began outside of the control panel, and BigCommerce ends it there
 */
public record Visitor(
    StoreHash store,
    long generation,
    long userId,
    @Nullable String locale,
    boolean framed,
    boolean external) {

  /** The same visitor in a window of its own. */
  public Visitor atTopLevel() {
    return new Visitor(store, generation, userId, locale, false, external);
  }
}
