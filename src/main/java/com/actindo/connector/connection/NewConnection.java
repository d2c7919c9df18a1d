package com.actindo.connector.connection;

import com.actindo.connector.bigcommerce.StoreHash;

/**
 * A connection that does not exist yet.
 *
 * @param name 1 to 255 characters
 */
public record NewConnection(String name, StoreHash storeHash, Source source) {
  private static final int LONGEST_NAME = 255;

  public NewConnection {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a connection's name has 1 to 255 characters");
    }
  }

  /** The connection that a claim makes for the app's installation in a store. */
  public static NewConnection claimed(StoreHash storeHash) {
    return new NewConnection("BigCommerce (" + storeHash + ")", storeHash, Source.APP);
  }
}
