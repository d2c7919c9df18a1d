package com.actindo.connector.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** Tink's keyset: AES-256-GCM keys, of which the primary one seals and all open. */
final class Keyset {
  private static final Configuration TINK = AeadConfig2026.get();

  private final KeysetHandle keys;
  private final Aead aead;

  private Keyset(KeysetHandle keys) throws GeneralSecurityException {
    this.keys = keys;
    this.aead = keys.getPrimitive(TINK, Aead.class);
  }

  static Keyset create() {
    try {
      return new Keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this platform cannot make AES-256-GCM keys", e);
    }
  }

  /** Reads a keyset in Tink's JSON form, with the keys in clear. */
  static Keyset parse(String json) throws GeneralSecurityException {
    return new Keyset(
        TinkJsonProtoKeysetFormat.parseKeyset(json, TINK, InsecureSecretKeyAccess.get()));
  }

  /** The keys in clear. */
  String json() {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(keys, TINK, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keyset in use cannot be written", e);
    }
  }

  /** These keys and a new one that is primary. */
  Keyset withNewPrimary() {
    try {
      return new Keyset(
          KeysetHandle.newBuilder(keys)
              .setConfiguration(TINK)
              .addEntry(
                  KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                      .withRandomId()
                      .makePrimary())
              .build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keyset in use takes no further key", e);
    }
  }

  long primaryId() {
    return Integer.toUnsignedLong(keys.getPrimary().getId());
  }

  /** Whether it holds this key and may use it. */
  boolean has(long keyId) {
    for (int i = 0; i < keys.size(); i++) {
      KeysetHandle.Entry entry = keys.getAt(i);
      if (Integer.toUnsignedLong(entry.getId()) == keyId) {
        return entry.getStatus() == KeyStatus.ENABLED;
      }
    }
    return false;
  }

  byte[] seal(String clear, String associatedData) {
    try {
      return aead.encrypt(clear.getBytes(UTF_8), associatedData.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM does not seal", e);
    }
  }

  String open(byte[] sealed, String associatedData) throws GeneralSecurityException {
    return new String(aead.decrypt(sealed, associatedData.getBytes(UTF_8)), UTF_8);
  }
}
