package com.actindo.connector.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sandbox on a free port and a client for it. */
final class SandboxFixture implements AutoCloseable {
  static final String CLIENT_ID = "app-client";
  static final String CLIENT_SECRET = "app-secret-with-at-least-32-characters";
  static final String CORE1_SECRET = "core1-secret";
  static final List<String> SCOPES =
      List.of(
          "store_v2_information_read_only",
          "store_v2_orders",
          "store_v2_products_read_only",
          "store_channel_settings_read_only");

  final TickingClock clock = new TickingClock();
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Path dataDir;
  private final URI app;
  private Sandbox sandbox;

  SandboxFixture(Path dataDir) {
    this(dataDir, URI.create("http://localhost:9"));
  }

  SandboxFixture(Path dataDir, URI app) {
    this.dataDir = dataDir;
    this.app = app;
    this.sandbox = start();
  }

  private Sandbox start() {
    return Sandbox.start(
        new SandboxSettings(
            0,
            app,
            CLIENT_ID,
            CLIENT_SECRET,
            "4711",
            "core1_client",
            CORE1_SECRET,
            dataDir,
            SCOPES,
            clock));
  }

  void restart() {
    sandbox.close();
    sandbox = start();
  }

  String url(String path) {
    return sandbox.url() + path;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers));
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form))));
  }

  HttpResponse<String> postJson(String path, Map<String, ?> body) {
    return send(request(path).header("Content-Type", "application/json").POST(publisher(body)));
  }

  HttpResponse<String> putJson(String path, Map<String, ?> body, String... headers) {
    return send(
        request(path, headers).header("Content-Type", "application/json").PUT(publisher(body)));
  }

  HttpRequest.Builder request(String path, String... headers) {
    var uri = URI.create(path.startsWith("http") ? path : url(path));
    var request = HttpRequest.newBuilder(uri);
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  JsonNode json(String text) {
    try {
      return json.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The machine API. */
  JsonNode machine(String path) {
    return json(post("/sandbox/" + path, Map.of()));
  }

  /** What the app would send to the token endpoint for a fresh code. */
  Map<String, String> tokenRequest(String hash) {
    var code = machine("shops/" + hash + "/code");
    var form = new LinkedHashMap<String, String>();
    form.put("client_id", CLIENT_ID);
    form.put("client_secret", CLIENT_SECRET);
    form.put("code", code.get("code").asText());
    form.put("scope", code.get("scope").asText());
    form.put("context", code.get("context").asText());
    form.put("grant_type", "authorization_code");
    form.put("redirect_uri", app + "/auth");
    return form;
  }

  /** A token of a freshly installed app. */
  String install(String hash) {
    return json(post("/login/oauth2/token", tokenRequest(hash))).get("access_token").asText();
  }

  HttpResponse<String> api(String token, String path) {
    return get("/api/stores/" + path, "X-Auth-Token", token);
  }

  /**
   * A page of a control panel; only browsers resolve its host, so the request is written by hand.
   */
  String panel(String hash, String request, String cookie, String body) {
    try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), sandbox.port())) {
      var head =
          request
              + " HTTP/1.1\r\nHost: store-"
              + hash
              + ".localhost:"
              + sandbox.port()
              + "\r\nConnection: close\r\nCookie: "
              + cookie
              + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n";
      socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String encode(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.BodyPublisher publisher(Map<String, ?> body) {
    try {
      return BodyPublishers.ofString(json.writeValueAsString(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    sandbox.close();
    http.close();
  }
}
