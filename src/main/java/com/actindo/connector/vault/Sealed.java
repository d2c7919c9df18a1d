package com.actindo.connector.vault;

import java.util.Arrays;
import java.util.Objects;

/**
 * A secret as it may be stored.
 *
 * @param bytes what the key made of it
 * @param keyId the key that opens it, from 0 to 2^32 - 1
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Sealed(byte[] bytes, long keyId) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed sealed
        && keyId == sealed.keyId
        && Arrays.equals(bytes, sealed.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(keyId, Arrays.hashCode(bytes));
  }

  @Override
  public String toString() {
    return "Sealed[key " + keyId + "]";
  }
}
