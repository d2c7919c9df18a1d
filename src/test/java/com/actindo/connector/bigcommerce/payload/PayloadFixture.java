package com.actindo.connector.bigcommerce.payload;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs payloads as BigCommerce does and as nobody should, by hand: the library under test could
 * hide its own mistakes.
 */
final class PayloadFixture {
  static final String SECRET = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
  static final String CLIENT_ID = "client";
  static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

  private final Map<String, Object> claims = new LinkedHashMap<>();

  /** A payload that is right in everything, issued just now. */
  PayloadFixture() {
    long now = NOW.getEpochSecond();
    claims.put("aud", CLIENT_ID);
    claims.put("iss", "bc");
    claims.put("iat", now);
    claims.put("nbf", now - 5);
    claims.put("exp", now + 86_400);
    claims.put("jti", "f9d1a8d1-1b5b-4a3e-8f6e-0e6a4c1d2b3a");
    claims.put("sub", "stores/abc123");
    claims.put("user", Map.of("id", 25, "email", "ann@example.com", "locale", "de-DE"));
    claims.put("owner", Map.of("id", 1, "email", "olga@example.com"));
    claims.put("url", "/orders/7?tab=2");
    claims.putAll(Collections.singletonMap("channel_id", null));
  }

  PayloadFixture with(String claim, @Nullable Object value) {
    claims.put(claim, value);
    return this;
  }

  PayloadFixture at(String claim, long secondsFromNow) {
    return with(claim, NOW.getEpochSecond() + secondsFromNow);
  }

  PayloadFixture without(String claim) {
    claims.remove(claim);
    return this;
  }

  String json() {
    try {
      return JsonMapper.builder().build().writeValueAsString(claims);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  String signed() {
    return signed(HS256, json());
  }

  static String signed(String header, String payload) {
    return signed(header, payload, "HmacSHA256", SECRET);
  }

  static String signed(String header, String payload, String algorithm, String secret) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
      String signed = base64Url(header.getBytes(UTF_8)) + "." + base64Url(payload.getBytes(UTF_8));
      return signed + "." + base64Url(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
