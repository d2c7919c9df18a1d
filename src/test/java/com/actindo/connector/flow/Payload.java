package com.actindo.connector.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.actindo.connector.TestApp;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Signed payloads that are right but for what a test changes. */
final class Payload {
  private final JwtBuilder jwt;

  private Payload(JwtBuilder jwt) {
    this.jwt = jwt;
  }

  /** As BigCommerce signs it for this user, just now. */
  static Payload of(Merchant merchant, long user) {
    Instant now = merchant.app.clock.instant();
    return new Payload(
        Jwts.builder()
            .issuer("bc")
            .claim("aud", TestApp.CLIENT_ID)
            .subject("stores/" + merchant.hash)
            .id(UUID.randomUUID().toString())
            .issuedAt(Date.from(now))
            .notBefore(Date.from(now.minusSeconds(5)))
            .expiration(Date.from(now.plus(Duration.ofDays(1))))
            .claim("user", Map.of("id", user, "email", Merchant.email(user), "locale", "en-US"))
            .claim("owner", Map.of("id", Merchant.OWNER, "email", Merchant.email(Merchant.OWNER))));
  }

  Payload with(UnaryOperator<JwtBuilder> change) {
    return new Payload(change.apply(jwt));
  }

  Payload locale(long user, String locale) {
    return with(jwt ->
        jwt.claim("user", Map.of("id", user, "email", Merchant.email(user), "locale", locale)));
  }

  String signed() {
    return signed(TestApp.CLIENT_SECRET);
  }

  String signed(String secret) {
    return jwt.signWith(Keys.hmacShaKeyFor(secret.getBytes(UTF_8)), Jwts.SIG.HS256).compact();
  }

  /** Signed with the right key and another algorithm. */
  String hs384() {
    String longer = TestApp.CLIENT_SECRET.repeat(2);
    return jwt.signWith(Keys.hmacShaKeyFor(longer.getBytes(UTF_8)), Jwts.SIG.HS384).compact();
  }

  /** Not signed at all: {@code alg} is {@code none}. */
  String unsigned() {
    return jwt.compact();
  }

  static String path(String callback, String jwt) {
    return callback + "?signed_payload_jwt=" + jwt;
  }
}
