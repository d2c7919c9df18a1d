package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.RawHttp;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open page is told what goes on, for as long as its session lives and no longer. */
class LiveFlowTest {
  private static final String LIVE = "/workspaces/acme/live";

  private static TestApp app;
  private static Merchant merchant;
  private Tenant tenant;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    merchant = new Merchant(app, "lively1");
    merchant.workspace(
        "acme", Merchant.email(Merchant.INSTALLER), "connections.view", "connections.manage");
    merchant.connect(merchant.install("code-1", "token-1"), "acme");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void signIn() {
    app.clock.tick(Duration.ofMinutes(2));
    tenant = new Tenant(app, "acme");
    tenant.signIn();
  }

  @Test
  void tellsOfEachChangeAndEndsWithTheSession() throws IOException {
    try (Stream<String> lines = listen(tenant.session()).body()) {
      Iterator<String> data = lines.filter(line -> line.startsWith("data:")).iterator();
      JsonNode queued = read(data.next());
      assertThat(queued.path("running").asInt() + queued.path("waiting").asInt()).isEqualTo(1);
      assertThat(queued.path("unread").asInt()).isZero();

      app.runJobs();
      JsonNode done = read(data.next());
      while (done.path("waiting").asInt() + done.path("running").asInt() > 0) {
        done = read(data.next());
      }
      assertThat(done.path("version").asText()).isNotEqualTo(queued.path("version").asText());

      tenant.logout();
      assertThat(data.hasNext()).isFalse();
    }
    assertThat(listen(tenant.session()).statusCode()).isEqualTo(401);
  }

  @Test
  void lookingOnIsNoUseOfTheSession() {
    app.clock.tick(Duration.ofHours(7));
    assertThat(get(LIVE + "/state").status()).isEqualTo(200);
    for (String page : new String[] {"processes/panel", "notifications/panel", "connections"}) {
      assertThat(get("/workspaces/acme/" + page, "X-Live: true").status()).isEqualTo(200);
    }
    app.clock.tick(Duration.ofHours(2));

    assertThat(get("/workspaces/acme/connections").status()).isEqualTo(401);
    assertThat(get(LIVE).status()).isEqualTo(401);
  }

  @Test
  void whoeverMayNotViewIsToldNothing() {
    merchant.workspace("blind", "bea@example.com", "connections.delete");
    var blind = new Tenant(app, "blind");
    blind.signIn();

    assertThat(listen(blind.session(), "/workspaces/blind/live").statusCode()).isEqualTo(403);
    assertThat(listen(tenant.session(), "/workspaces/blind/live").statusCode()).isEqualTo(401);
  }

  @Test
  void aSessionGetsOnlyAFewStreams() throws IOException {
    var streams = new java.util.ArrayList<Stream<String>>();
    try {
      for (int i = 0; i < 8; i++) {
        Stream<String> lines = listen(tenant.session()).body();
        streams.add(lines);
        assertThat(lines.filter(line -> line.startsWith("data:")).findFirst()).isPresent();
      }
      try (Stream<String> refused = listen(tenant.session()).body()) {
        assertThat(refused.anyMatch(line -> line.startsWith("data:"))).isFalse();
      }
    } finally {
      streams.forEach(Stream::close);
    }
  }

  private RawHttp.Answer get(String path, String... headers) {
    var all = Stream.concat(Stream.of("Cookie: session=" + tenant.session()), Stream.of(headers));
    return new RawHttp(app.port()).get(path, all.toArray(String[]::new));
  }

  private static JsonNode read(String line) throws IOException {
    return new ObjectMapper().readTree(line.substring("data:".length()));
  }

  private static HttpResponse<Stream<String>> listen(String session) {
    return listen(session, LIVE);
  }

  private static HttpResponse<Stream<String>> listen(String session, String path) {
    var request =
        HttpRequest.newBuilder(URI.create(app.url() + path))
            .header("Accept", "text/event-stream")
            .header("Cookie", "session=" + session)
            .build();
    try {
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
