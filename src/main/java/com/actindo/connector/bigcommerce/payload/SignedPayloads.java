package com.actindo.connector.bigcommerce.payload;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.http.Fields;
import com.actindo.connector.vault.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.InvalidClaimException;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.PrematureJwtException;
import io.jsonwebtoken.security.SecurityException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the {@code signed_payload_jwt} of BigCommerce's callbacks: a JSON Web Token that is
 * signed with HS256 and the app's client secret (<a
 * href="https://developer.bigcommerce.com/docs/integrations/apps/guide/callbacks">callbacks</a>).
 */
public final class SignedPayloads {
  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final int LONGEST = 8 * 1024;
  private static final int LONGEST_ID = 255;
  private static final int SHORTEST_SECRET = 32;
  private static final Pattern THREE_PARTS = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  private static final Pattern PATH = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]{0,1023}");

  private static final Set<String> EXTENSIONS = Set.of("crit", "zip", "b64");

  private final InstantSource clock;
  private final JwtParser parser;

  /**
   * @param clientId the app's client id, the audience of its payloads
   * @param clientSecret the app's client secret, at least 32 bytes
   * @throws IllegalArgumentException when the secret is shorter: HS256 is not safe with it (RFC
   *     7518 3.2)
   */
  public SignedPayloads(String clientId, Secret clientSecret, InstantSource clock) {
    byte[] key = clientSecret.reveal().getBytes(UTF_8);
    if (key.length < SHORTEST_SECRET) {
      throw new IllegalArgumentException("a client secret has at least 32 bytes");
    }
    this.clock = clock;
    this.parser =
        Jwts.parser()
            .verifyWith(new SecretKeySpec(key, "HmacSHA256"))
            .json(new StrictJson())
            .clock(() -> Date.from(clock.instant()))
            .clockSkewSeconds(SKEW.toSeconds())
            .requireIssuer("bc")
            .requireAudience(clientId)
            .build();
  }

  /**
   * Reads a payload.
   *
   * @param jwt three parts in base64url, at most 8 KiB
   * @throws PayloadRefused when anything about it is not as it has to be
   */
  public SignedPayload verify(String jwt) throws PayloadRefused {
    if (jwt.length() > LONGEST || !THREE_PARTS.matcher(jwt).matches()) {
      throw new PayloadRefused("not a signed token of three parts");
    }
    try {
      checkHeader(jwt.substring(0, jwt.indexOf('.')));
      return read(parser.parseSignedClaims(jwt).getPayload());
    } catch (JwtException | IllegalArgumentException e) {
      throw new PayloadRefused(reason(e));
    }
  }

  /** jjwt would take HS384 and HS512 with the same key, unpack, and overlook an empty crit. */
  private static void checkHeader(String part) throws PayloadRefused {
    Map<String, ?> header =
        new StrictJson()
            .deserialize(new StringReader(new String(Base64.getUrlDecoder().decode(part), UTF_8)));
    if (!"HS256".equals(header.get("alg")) || !Collections.disjoint(header.keySet(), EXTENSIONS)) {
      throw new PayloadRefused("the header asks for something else than HS256");
    }
  }

  /** The messages of jjwt hold values of the payload; these do not. */
  private static String reason(RuntimeException e) {
    return switch (e) {
      case ExpiredJwtException expired -> "expired";
      case PrematureJwtException premature -> "not valid yet";
      case InvalidClaimException claim -> "the claim " + claim.getClaimName() + " is not for us";
      case SecurityException signature -> "the signature does not match";
      default -> "malformed, or not signed with HS256";
    };
  }

  private SignedPayload read(Claims claims) throws PayloadRefused {
    JsonNode root = StrictJson.tree(claims);
    OptionalLong channel = Fields.number(root, "channel_id");
    return new SignedPayload(
        id(claims),
        Optional.ofNullable(claims.getSubject())
            .flatMap(StoreHash::ofContext)
            .orElseThrow(() -> new PayloadRefused("the claim sub names no store")),
        user(root.path("user")).orElseThrow(() -> new PayloadRefused("the claim user has no id")),
        user(root.path("owner")).orElse(null),
        issuedAt(claims),
        present(claims.getExpiration(), "exp"),
        Fields.text(root, "url").filter(url -> PATH.matcher(url).matches()).orElse("/"),
        channel.isPresent() ? channel.getAsLong() : null);
  }

  private static String id(Claims claims) throws PayloadRefused {
    String id = claims.getId();
    if (id == null || id.isBlank() || id.length() > LONGEST_ID || id.indexOf('\0') >= 0) {
      throw new PayloadRefused("the claim jti is missing or too long");
    }
    return id;
  }

  private static Optional<PayloadUser> user(JsonNode user) {
    OptionalLong id = Fields.number(user, "id");
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PayloadUser(
                id.getAsLong(),
                Fields.textOrNull(user, "email"),
                Fields.textOrNull(user, "locale")));
  }

  private Instant issuedAt(Claims claims) throws PayloadRefused {
    Instant issuedAt = present(claims.getIssuedAt(), "iat");
    if (issuedAt.isAfter(clock.instant().plus(SKEW))) {
      throw new PayloadRefused("issued in the future");
    }
    return issuedAt;
  }

  private static Instant present(@Nullable Date time, String claim) throws PayloadRefused {
    if (time == null) {
      throw new PayloadRefused("the claim " + claim + " is missing");
    }
    return time.toInstant();
  }
}
