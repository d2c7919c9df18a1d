package com.actindo.connector.connection;

import com.actindo.connector.bigcommerce.StoreHash;

/**
 * A connection that does not exist yet.
 *
 * @param name 1 to 255 characters
 */
public record NewConnection(String name, StoreHash storeHash, Source source) {
  /** How many characters a name may have. */
  public static final int LONGEST_NAME = 255;

  public NewConnection {
    if (!isName(name)) {
      throw new IllegalArgumentException("a connection's name has 1 to 255 characters");
    }
  }

  /** Whether a connection can be called so: 1 to 255 characters, as people count them. */
  public static boolean isName(String text) {
    return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_NAME;
  }

  /** The connection that a claim makes for the app's installation in a store. */
  public static NewConnection claimed(StoreHash storeHash) {
    return new NewConnection("BigCommerce (" + storeHash + ")", storeHash, Source.APP);
  }
}
