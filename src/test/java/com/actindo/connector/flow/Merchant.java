package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.actindo.connector.TestApp;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/**
 * A store, its users, and what BigCommerce and the workspaces answer in its name. User 11 owns the
 * store, user 12 may install apps.
 */
final class Merchant {
  static final long OWNER = 11;
  static final long INSTALLER = 12;
  static final String SCOPES =
      "store_v2_default store_v2_information_read_only store_v2_orders"
          + " store_v2_products_read_only store_channel_settings_read_only";

  final TestApp app;
  final String hash;
  final Browser browser;

  Merchant(TestApp app, String hash) {
    this(app, hash, new Browser(app));
  }

  /** With a browser that opens another instance, which has the peers of {@code app}. */
  Merchant(TestApp app, String hash, Browser browser) {
    this.app = app;
    this.hash = hash;
    this.browser = browser;
  }

  static String email(long user) {
    return "user" + user + "@example.com";
  }

  /** BigCommerce will trade {@code code} for {@code token}, with all scopes. */
  void granted(String code, String token) {
    grants(code, grant(token, SCOPES, hash));
  }

  /** BigCommerce will answer {@code code} so. */
  void grants(String code, ResponseDefinitionBuilder answer) {
    app.bigCommerce.stubFor(
        post("/login/oauth2/token")
            .withRequestBody(containing("code=" + code + "&"))
            .willReturn(answer));
  }

  /** A grant as BigCommerce's token endpoint answers it, dated by the test's clock. */
  ResponseDefinitionBuilder grant(String token, String scopes, String store) {
    return okJson(
            """
            {"access_token":"%s","scope":"%s","context":"stores/%s","account_uuid":"a-1",
             "user":{"id":%d,"username":"u","email":"%s"},
             "owner":{"id":%d,"username":"o","email":"%s"}}
            """
                .formatted(token, scopes, store, INSTALLER, email(INSTALLER), OWNER, email(OWNER)))
        .withHeader("Date", httpDate(app.clock.instant()));
  }

  /** The store answers our calls for this token, and refuses every other one. */
  void opensFor(String token) {
    app.bigCommerce.stubFor(
        get(urlPathMatching("/api/stores/" + hash + "/.*"))
            .atPriority(9)
            .willReturn(aResponse().withStatus(401)));
    answers(token, "/v2/store", okJson(profile()));
    answers(
        token,
        "/v2/order_statuses",
        okJson("[{\"id\":11,\"name\":\"Awaiting Fulfillment\",\"custom_label\":\"To pack\"}]"));
    answers(token, "/v3/channels", okJson("{\"data\":[{\"id\":1,\"name\":\"Storefront\"}]}"));
    answers(token, "/v3/catalog/brands", okJson("{\"data\":[{\"id\":35,\"name\":\"Oak\"}]}"));
    answers(token, "/v3/catalog/categories", okJson("{\"data\":[]}"));
    answers(token, "/v2/tax_classes", aResponse().withStatus(204));
    answers(token, "/v3/catalog/products", okJson("{\"data\":[]}"));
    answers(token, "/v2/orders", aResponse().withStatus(204));
    answers(token, "/v2/orders/count", okJson("{\"count\":0,\"statuses\":[]}"));
  }

  /** The store answers one call for this token so. */
  void answers(String token, String path, ResponseDefinitionBuilder answer) {
    app.bigCommerce.stubFor(
        get(urlPathEqualTo("/api/stores/" + hash + path))
            .withHeader("X-Auth-Token", equalTo(token))
            .willReturn(answer));
  }

  /** No token opens the store any more. */
  void refusesAllTokens() {
    app.bigCommerce.stubFor(
        get(urlPathMatching("/api/stores/" + hash + "/.*"))
            .atPriority(1)
            .willReturn(aResponse().withStatus(401)));
  }

  private String profile() {
    return """
    {"id":"%s","name":"Shop of %s","domain":"%s.example.com","currency":"EUR",
     "timezone":{"name":"Europe/Berlin"},"weight_units":"KGS","dimension_units":"Centimeters"}
    """
        .formatted(hash, hash, hash);
  }

  /** The address that BigCommerce opens after the consent. */
  String authPath(String code) {
    return "/auth?code="
        + code
        + "&scope="
        + Browser.encode(SCOPES)
        + "&context=stores%2F"
        + hash
        + "&account_uuid=a-1";
  }

  /** Installs the app; the answer is the page that the merchant sees. */
  Browser.Answer install(String code, String token) {
    granted(code, token);
    opensFor(token);
    return browser.open(authPath(code));
  }

  /** A workspace that answers, and signs in a user with this e-mail and these rights. */
  void workspace(String name, String email, String... rights) {
    String list = rights.length == 0 ? "" : "\"" + String.join("\",\"", rights) + "\"";
    workspace(
        name,
        okJson(
            """
            {"success":true,"id":"77","username":"u77","email":"%s","name":"Wanda Worker",
             "locale":"en-US","rights":[%s]}
            """
                .formatted(email, list)));
  }

  /** A workspace that answers, with this answer of its profile. */
  void workspace(String name, ResponseDefinitionBuilder profile) {
    String at = "/" + name + "/Actindo.";
    app.core1.stubFor(
        post(urlPathEqualTo(at + "CoreModules.Tools.TenantTest.ping"))
            .willReturn(okJson("{\"success\":true,\"pong\":\"1\"}")));
    app.core1.stubFor(
        post(urlPathEqualTo(at + "CoreModules.Auth.OAuth2Token.getAccessToken"))
            .willReturn(okJson("{\"access_token\":\"core1-token\",\"token_type\":\"bearer\"}")));
    app.core1.stubFor(post(urlPathEqualTo(at + "Connector.Profile.get")).willReturn(profile));
  }

  /** START SETUP and the workspace's sign-in; the answer is that of our callback. */
  Browser.Answer connect(Browser.Answer setupPage, String workspace) {
    Browser.Answer start =
        browser.post("/setup", Map.of("ticket", setupPage.ticket(), "workspace", workspace));
    return browser.open(
        "/setup/callback?code=core1-code&state=" + start.redirectParameter("state"));
  }

  /** The address of a callback with a fresh payload of this user. */
  String signed(String callback, long user) {
    return callback + "?signed_payload_jwt=" + payload(user, app.clock.instant());
  }

  /** A payload as BigCommerce signs it. */
  String payload(long user, Instant issuedAt) {
    var key = Keys.hmacShaKeyFor(TestApp.CLIENT_SECRET.getBytes(StandardCharsets.UTF_8));
    return Jwts.builder()
        .issuer("bc")
        .claim("aud", TestApp.CLIENT_ID)
        .subject("stores/" + hash)
        .id(UUID.randomUUID().toString())
        .issuedAt(Date.from(issuedAt))
        .notBefore(Date.from(issuedAt.minusSeconds(5)))
        .expiration(Date.from(issuedAt.plus(Duration.ofDays(1))))
        .claim("user", Map.of("id", user, "email", email(user), "locale", "en-US"))
        .claim("owner", Map.of("id", OWNER, "email", email(OWNER)))
        .claim("url", "/")
        .signWith(key, Jwts.SIG.HS256)
        .compact();
  }

  private static String httpDate(Instant instant) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
  }
}
