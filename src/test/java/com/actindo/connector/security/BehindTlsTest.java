package com.actindo.connector.security;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.RawHttp;
import com.actindo.connector.testing.RawHttp.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As in production: browsers speak https to a proxy, which speaks http to us. */
class BehindTlsTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static TestApp app;
  private static RawHttp http;

  @BeforeAll
  static void start() {
    app = TestApp.start(Map.of("PUBLIC_URL", "https://Connector.example.com:443"));
    http = new RawHttp(app.port());
    app.core1.stubFor(
        post(urlPathMatching(".*getAccessToken"))
            .willReturn(okJson("{\"access_token\":\"core1-token\"}")));
    app.core1.stubFor(post(urlPathMatching(".*ping")).willReturn(okJson("{\"success\":true}")));
    app.core1.stubFor(
        post(urlPathMatching(".*Profile.get"))
            .willReturn(okJson("{\"success\":true,\"id\":\"7\",\"name\":\"Ann\"}")));
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void cookiesBelongToThisHostAloneAndTravelByHttpsOnly() {
    Answer begun = http.get("/workspaces/acme/login");
    String cookie = begun.header("Set-Cookie");
    Answer back = callback(begun, "__Host-login");
    Answer bare = callback(http.get("/workspaces/acme/login"), "login");

    assertThat(cookie)
        .matches("__Host-login=[\\w-]{43}; Path=/; Max-Age=900; HttpOnly; SameSite=Lax; Secure");
    assertThat(begun.header("Location"))
        .contains("redirect_uri=https%3A%2F%2FConnector.example.com");
    assertThat(back.status()).isEqualTo(303);
    assertThat(back.header("Set-Cookie"))
        .containsPattern("__Host-session=[\\w-]{43}; Path=/; Max-Age=86400; HttpOnly; .*; Secure")
        .doesNotContain("Domain");
    assertThat(bare.status()).isEqualTo(403);
  }

  @Test
  void browsersAreToldToStayWithHttps() {
    for (String path : new String[] {"/auth", "/nothing", "/%00", "/workspaces/acme/login"}) {
      assertThat(http.get(path).header("Strict-Transport-Security"))
          .as(path)
          .isEqualTo("max-age=31536000; includeSubDomains");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://connector.example.com, ticket-refused",
    "http://connector.example.com, foreign-origin",
    "https://connector.example.com:8443, foreign-origin",
    "https://connector.example.com.evil.example.com, foreign-origin",
    "https://evil.example.com, foreign-origin",
    "http://localhost, foreign-origin",
    "null, foreign-origin"
  })
  void formsComeFromTheHttpsOriginOnly(String origin, String type) {
    Answer answer = http.send("POST", "/setup", "ticket=x", FORM, "Origin: " + origin);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("/problems/" + type + "\"");
  }

  private static Answer callback(Answer begun, String cookie) {
    String state = begun.header("Location").replaceFirst(".*[?&]state=([^&]+).*", "$1");
    String value = begun.header("Set-Cookie").replaceFirst("[^=]+=([^;]+);.*", "$1");
    return http.get("/login/callback?code=c&state=" + state, "Cookie: " + cookie + "=" + value);
  }
}
