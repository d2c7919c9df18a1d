package com.actindo.connector.connection.token;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.vault.Secret;

/** Opens the access token of a connection, wherever it is kept. */
public interface StoreTokens {
  /** The token as it is now; never called inside a transaction. */
  Opened open(Connection connection);

  /** What was found. */
  sealed interface Opened {
    /** A token to call BigCommerce with. */
    record Good(Secret token) implements Opened {}

    /** There is a token, but none of our keys opens it. */
    record Unreadable() implements Opened {}

    /** There is no token any more: the app was uninstalled or the token erased. */
    record Gone() implements Opened {}
  }
}
