package com.actindo.connector.sandbox.login;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.web.Shape;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code signed_payload_jwt}, the token with which BigCommerce says who acts in which store.
 *
 * @see <a href="https://developer.bigcommerce.com/docs/integrations/apps/guide/callbacks">App
 *     callbacks</a>
 */
public final class SignedPayloads {
  private static final int DAY = 86_400;

  private final ObjectMapper json = new ObjectMapper();
  private final String clientId;
  private final String clientSecret;

  public SignedPayloads(String clientId, String clientSecret) {
    this.clientId = clientId;
    this.clientSecret = clientSecret;
  }

  /**
   * A payload with an identity of its own.
   *
   * @param url where in the app the click leads, {@code /} for its beginning
   * @param channel the channel whose screen the click came from, if any
   * @param issued {@code nbf} lies five seconds before, {@code exp} a day after it
   */
  public String sign(
      Shop shop, ShopUser user, String url, @Nullable Integer channel, Instant issued) {
    long now = issued.getEpochSecond();
    var claims =
        Shape.of(
            "aud",
            clientId,
            "iss",
            "bc",
            "iat",
            now,
            "nbf",
            now - 5,
            "exp",
            now + DAY,
            "jti",
            UUID.randomUUID().toString(),
            "sub",
            shop.context(),
            "user",
            Shape.of("id", user.id(), "email", user.email(), "locale", user.locale()),
            "owner",
            Shape.of("id", shop.owner().id(), "email", shop.owner().email()),
            "url",
            url,
            "channel_id",
            channel);
    var signed = part(Shape.of("typ", "JWT", "alg", "HS256")) + "." + part(claims);
    return signed + "." + base64(hmac(signed));
  }

  private String part(Object value) {
    try {
      return base64(json.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] hmac(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
