package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** At top level the page is told by server-sent events, for whose browser made the connection. */
class FollowEventsFlowTest {
  private static final String EVENTS = "/setup/connected/events";

  private static TestApp app;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void refusesABrowserThatConnectedNothingAndNamesAWayOn() {
    for (String path : List.of("/setup/connected", EVENTS, "/setup/progress", "/setup")) {
      Answer answer = new Browser(app).open(path, "Accept", "text/event-stream");
      assertThat(answer.status()).as(path).isEqualTo(403);
    }
    Answer page = new Browser(app).open("/setup/connected");
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.body()).contains("/app/" + TestApp.CLIENT_ID + "/install");
  }

  @Test
  void refusesABrowserWhoseClaimHasNotEnded() {
    var merchant = merchant("early1");
    Answer begun = begin(merchant);

    assertThat(listen(cookie(begun)).statusCode()).isEqualTo(403);
    assertThat(merchant.browser.open("/setup/connected").status()).isEqualTo(403);
  }

  @Test
  void sendsTheProgressAndEndsWhenTheSynchronisationHasEnded() throws Exception {
    var merchant = merchant("events1");
    String cookie = connect(merchant);
    var events = new ArrayList<String>();

    HttpResponse<Stream<String>> stream = listen(cookie);
    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    try (var lines = stream.body()) {
      lines.forEach(line -> {
        if (line.startsWith("data:")) {
          events.add(line.substring(5));
          if (events.size() == 1) {
            app.runJobs();
          }
        } else if (line.startsWith("event:")) {
          assertThat(line.substring(6).strip()).isEqualTo("progress");
        }
      });
    }

    var json = new ObjectMapper();
    assertThat(events).hasSizeGreaterThanOrEqualTo(2);
    assertThat(json.readTree(events.getFirst()).path("done").asBoolean()).isFalse();
    assertThat(json.readTree(events.getLast()).path("done").asBoolean()).isTrue();
    assertThat(json.readTree(events.getLast()).path("html").asText())
        .contains("BigCommerce Connected");
  }

  @Test
  void endsAtOnceWhenTheSynchronisationHasEndedBefore() throws Exception {
    var merchant = merchant("events2");
    String cookie = connect(merchant);
    app.runJobs();

    try (var lines = listen(cookie).body()) {
      assertThat(lines.filter(line -> line.startsWith("data:"))).hasSize(1);
    }
    Answer polled = merchant.browser.call("/setup/progress");
    assertThat(polled.body()).contains("\"done\":true");
  }

  private static Merchant merchant(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace(hash, Merchant.email(Merchant.INSTALLER), "connections.manage");
    return merchant;
  }

  private static Answer begin(Merchant merchant) {
    Answer setup = merchant.install("c-" + merchant.hash, "t-" + merchant.hash);
    return merchant.browser.post(
        "/setup", Map.of("ticket", setup.ticket(), "workspace", merchant.hash));
  }

  private static String connect(Merchant merchant) {
    Answer begun = begin(merchant);
    merchant.browser.open(
        "/setup/callback?code=core1-code&state=" + begun.redirectParameter("state"));
    return cookie(begun);
  }

  private static String cookie(Answer begun) {
    return begun.header("Set-Cookie").split(";", 2)[0];
  }

  private static HttpResponse<Stream<String>> listen(String cookie) {
    var request =
        HttpRequest.newBuilder(URI.create(app.url() + EVENTS))
            .header("Accept", "text/event-stream")
            .header("Cookie", cookie)
            .build();
    try {
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
