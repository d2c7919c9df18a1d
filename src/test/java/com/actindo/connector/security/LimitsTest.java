package com.actindo.connector.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.RawHttp;
import com.actindo.connector.testing.RawHttp.Answer;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static TestApp app;
  private static RawHttp http;
  private static String origin;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    http = new RawHttp(app.port());
    origin = "Origin: " + app.url();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/setup", "/setup/consent", "/workspaces/acme/logout", "/load", "/nothing"})
  void refusesABodyOverSixtyFourKibibytes(String path) {
    String method = path.equals("/load") ? "GET" : "POST";
    Answer answer = http.send(method, path, "a".repeat(64 * 1024 + 1), FORM, origin);

    refused(answer, 413, "too-large");
  }

  @Test
  void refusesALargeBodyThatDoesNotTellItsLength() {
    String large = "ticket=" + "a".repeat(70_000);
    Answer answer =
        http.exchange(
            "POST /setup HTTP/1.1\r\nHost: x\r\n"
                + origin
                + "\r\n"
                + FORM
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + Integer.toHexString(large.length())
                + "\r\n"
                + large
                + "\r\n0\r\n\r\n");

    refused(answer, 413, "too-large");
  }

  @Test
  void keepsTheConnectionOfOneThatSendsALittleTooMuch() {
    String large = "a".repeat(900 * 1024);
    Answer answer =
        http.exchange(
            "POST /setup HTTP/1.1\r\nHost: x\r\n"
                + (origin + "\r\n" + FORM + "\r\nContent-Length: " + large.length())
                + ("\r\n\r\n" + large)
                + "GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("HTTP/1.1 404").contains("/problems/not-found");
  }

  @Test
  void takesABodyJustBelow() {
    String body = "ticket=x&filler=" + "a".repeat(64 * 1024 - 16);

    refused(http.send("POST", "/setup", body, FORM, origin), 403, "ticket-refused");
  }

  @Test
  void refusesHeadersOverSixteenKibibytes() {
    refused(http.get("/auth", "X-Filler: " + "a".repeat(16 * 1024)), 431, "headers-too-large");
  }

  @Test
  void refusesAddressesOverEightKibibytes() {
    refused(http.get("/load?signed_payload_jwt=" + "a".repeat(8 * 1024)), 414, "uri-too-long");
    refused(http.get("/load?signed_payload_jwt=" + "a".repeat(17_000)), 414, "uri-too-long");
    refused(http.get("/" + "a".repeat(9_000)), 414, "uri-too-long");
  }

  @Test
  void takesAPayloadOfNearlyThatSize() {
    refused(http.get("/load?signed_payload_jwt=" + "a".repeat(8_100)), 401, "payload-refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%00",
        "/%zz",
        "/%",
        "/..",
        "/../auth",
        "/%2e%2e/auth",
        "/auth\\x",
        "/ä",
        "http://evil.example.com/auth",
        "*",
        "/%c0%af"
      })
  void refusesUnreadableAddressesInItsOwnForm(String target) {
    refused(http.get(target), 400, "invalid-parameter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/a%2fb",
        "/auth;a=b",
        "//auth",
        "/a/../auth",
        "/setup/%u0041",
        "/setup/x",
        "/api/x",
        "/index.php",
        "/.git/config",
        "/assets/x",
        "/assets/x/..%2fy",
        "/workspaces/ACME/login",
        "/api/workspaces/ACME/connections",
        "/workspaces/a_b/login",
        "/workspaces/acme./login",
        "/workspaces/x.example.com/login"
      })
  void saysThatThereIsNothingAtOddAddresses(String target) {
    Answer answer = http.get(target);

    assertThat(answer.status()).isIn(400, 404);
    refused(answer, answer.status(), answer.status() == 404 ? "not-found" : "invalid-parameter");
  }

  @Test
  void answersPeopleWithAPage() {
    Answer missing = http.get("/nothing", "Accept: text/html", "Accept-Language: de");
    Answer foreign = http.get("http://evil.example.com/", "Accept: text/html");

    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.body()).contains("<html lang=\"de\">").contains("Hier ist nichts");
    assertThat(foreign.status()).isEqualTo(400);
    assertThat(foreign.body()).contains("<h1>").doesNotContain("evil").doesNotContain("Jetty");
    hardened(foreign);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /auth, 'GET, HEAD'",
    "DELETE, /load, 'GET, HEAD'",
    "PUT, /setup, 'GET, POST'",
    "TRACE, /setup, 'GET, POST'",
    "OPTIONS, /setup, 'GET, POST'",
    "FOO, /setup, 'GET, POST'",
    "GET, /setup/consent, POST",
    "POST, /api/workspaces/acme/connections/1, 'GET, PATCH, DELETE'"
  })
  void saysWhichMethodsAnAddressTakes(String method, String path, String allowed) {
    Answer answer = http.send(method, path, "", "Accept: application/json");

    refused(answer, 405, "method-not-allowed");
    assertThat(answer.header("Allow")).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "application/json",
        "text/plain",
        "application/x-www-form-urlencoded; charset=nope",
        "application/x-www-form-urlencoded; charset=utf-16",
        ";"
      })
  void takesFormsInTheirUsualFormOnly(String type) {
    Answer answer = http.send("POST", "/setup", "ticket=x", "Content-Type: " + type, origin);

    refused(answer, 415, "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /auth HTTP/1.1\r\n\r\n",
        "\u0001 hello\r\n\r\n",
        "POST /setup HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        "POST /setup HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding:"
            + " chunked\r\n\r\n0\r\n\r\n",
        "GET /setup HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        "GET /setup HTTP/1.1\r\nHost: x\r\nCookie: a=\u0001\r\n\r\n",
        "GET /setup HTTP/9.9\r\nHost: x\r\n\r\n"
      })
  void refusesBrokenRequests(String request) {
    Answer answer = http.exchange(request);

    assertThat(answer.status()).isBetween(400, 505).isNotEqualTo(500);
    assertThat(answer.body()).doesNotContain("Jetty").doesNotContain("<h2>");
  }

  /** Paced by waiting for an answer that does not come yet, half a second each time. */
  @Test
  void cutsOffWhoeverSendsABodyTooSlowly() throws IOException {
    try (var socket = http.connect()) {
      socket.setSoTimeout(500);
      var out = socket.getOutputStream();
      String head = "POST /setup HTTP/1.1\r\nHost: x\r\n" + origin + "\r\n" + FORM;
      out.write((head + "\r\nContent-Length: 60000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      int status = 0;
      for (int i = 0; i < 20 && status == 0; i++) {
        status = drip(socket);
      }
      assertThat(status).isEqualTo(408);
    }
  }

  private static int drip(java.net.Socket socket) throws IOException {
    try {
      socket.getOutputStream().write('a');
      byte[] start = socket.getInputStream().readNBytes(12);
      return start.length < 12
          ? -1
          : Integer.parseInt(new String(start, 9, 3, StandardCharsets.US_ASCII));
    } catch (SocketTimeoutException notYet) {
      return 0;
    } catch (SocketException cutOff) {
      return -1;
    }
  }

  private static void refused(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body())
        .startsWith("{\"type\":\"" + app.url() + "/problems/" + type + "\"")
        .contains("\"status\":" + status)
        .doesNotContain("Exception")
        .doesNotContain("Jetty");
    hardened(answer);
  }

  private static void hardened(Answer answer) {
    assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Server")).isEmpty();
  }
}
