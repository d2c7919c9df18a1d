package com.actindo.connector.vault;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals secrets with AES-256-GCM (Tink) and opens them again. Associated data ties a sealed secret
 * to its place: moved to another row, it does not open. Safe for use by many threads.
 */
public final class Vault {
  private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
  private static final String DEVELOPMENT_FILE = "keyset.json";

  private final @Nullable KeysetFile file;
  private volatile Keyset keys;

  private Vault(Keyset keys, @Nullable KeysetFile file) {
    this.keys = keys;
    this.file = file;
  }

  /** A new keyset of one key, as JSON with the key in clear. */
  public static String createKeyset() {
    return Keyset.create().json();
  }

  /**
   * A vault with the keys in {@code json}.
   *
   * @throws KeysetFault when that is no keyset
   */
  public static Vault ofKeyset(Secret json) throws KeysetFault {
    try {
      return new Vault(Keyset.parse(json.reveal()), null);
    } catch (GeneralSecurityException e) {
      throw new KeysetFault("this is no keyset: it must be the output of keys create");
    }
  }

  /**
   * A vault with the keys in a file. It reads the file again when it meets a key that it does not
   * know, so that a running service follows a rotation.
   *
   * @throws KeysetFault when the file cannot be read, or holds no keyset
   */
  public static Vault ofFile(Path file) throws KeysetFault {
    var keyset = new KeysetFile(file);
    return new Vault(keyset.read(), keyset);
  }

  /**
   * A vault for one machine, with a keyset that is made once, for its owner alone to read.
   *
   * @param dataDir where {@code keyset.json} lies or will lie
   * @throws KeysetFault when it can be neither read nor made
   */
  public static Vault development(Path dataDir) throws KeysetFault {
    var keyset = new KeysetFile(dataDir.resolve(DEVELOPMENT_FILE));
    return new Vault(keyset.readOrCreate(), keyset);
  }

  /**
   * Adds a new primary key to a keyset file; the other keys go on opening what they sealed.
   *
   * @return a vault that seals with the new key
   * @throws KeysetFault when the file is no keyset, or cannot be replaced
   */
  public static Vault rotate(Path file) throws KeysetFault {
    var keyset = new KeysetFile(file);
    return new Vault(keyset.rotate(), keyset);
  }

  /**
   * Seals with the primary key.
   *
   * @param associatedData where the secret belongs; needed again to open it
   */
  public Sealed seal(Secret secret, String associatedData) {
    Keyset now = keys;
    return new Sealed(now.seal(secret.reveal(), associatedData), now.primaryId());
  }

  /**
   * Opens what was sealed; empty when the key is unknown or the content or its place was changed.
   */
  public Optional<Secret> open(Sealed sealed, String associatedData) {
    Keyset now = keysWith(sealed.keyId());
    if (!now.has(sealed.keyId())) {
      LOG.atWarn()
          .addKeyValue("key_id", sealed.keyId())
          .addKeyValue("reason", "unknown key")
          .log("sealed secret unreadable");
      return Optional.empty();
    }
    try {
      return Optional.of(Secret.of(now.open(sealed.bytes(), associatedData)));
    } catch (GeneralSecurityException e) {
      LOG.atWarn()
          .addKeyValue("key_id", sealed.keyId())
          .addKeyValue("reason", "does not open")
          .log("sealed secret unreadable");
      return Optional.empty();
    }
  }

  /** The key that seals now. */
  public long primaryKeyId() {
    return keys.primaryId();
  }

  private Keyset keysWith(long keyId) {
    Keyset now = keys;
    if (file == null || now.has(keyId)) {
      return now;
    }
    try {
      Keyset fresh = file.read();
      // a file without that key is no newer than what we have, and could have lost others
      if (fresh.has(keyId)) {
        keys = fresh;
        LOG.atInfo().addKeyValue("key_id", fresh.primaryId()).log("keyset read again");
        return fresh;
      }
    } catch (KeysetFault e) {
      LOG.atWarn().addKeyValue("reason", e.getMessage()).log("keyset not read again");
    }
    return now;
  }
}
