package com.actindo.connector.core1;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.actindo.connector.vault.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proof key for code exchange (RFC 7636). Does not print its verifier.
 *
 * @param verifier 43 to 128 unreserved characters
 */
public record Pkce(String verifier) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

  public Pkce {
    if (!FORM.matcher(verifier).matches()) {
      throw new IllegalArgumentException("not a code verifier");
    }
  }

  /**
   * The one that belongs to a browser: derived from a secret that only the browser keeps, so that
   * nothing has to be stored for it.
   */
  public static Pkce from(Secret browserSecret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(browserSecret.reveal().getBytes(UTF_8), "HmacSHA256"));
      return new Pkce(base64Url(mac.doFinal("pkce".getBytes(US_ASCII))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  /** The S256 challenge: base64url(SHA-256(verifier)). */
  public String challenge() {
    try {
      return base64Url(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Pkce[***]";
  }
}
