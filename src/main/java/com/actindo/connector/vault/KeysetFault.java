package com.actindo.connector.vault;

/** A keyset that cannot be used. The message names the mend and no key material. */
public final class KeysetFault extends Exception {
  KeysetFault(String message) {
    super(message);
  }
}
