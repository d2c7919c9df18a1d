package com.actindo.connector.vault;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets that nobody can guess: tickets, keys, session ids, states. */
public final class SecretSource {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** 256 random bits as 43 characters of base64url. */
  public Secret next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Secret.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
