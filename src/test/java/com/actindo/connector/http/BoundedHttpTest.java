package com.actindo.connector.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BoundedHttpTest {
  private static final int LIMIT = 1000;
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(400);

  @RegisterExtension
  static final WireMockExtension PEER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final BoundedHttp http = new BoundedHttp();

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void readsAnAnswerOfExactlyTheLimit() throws IOException {
    peerAnswers(ok("x".repeat(LIMIT)));

    assertThat(get(LONG)).hasToString("Answer[200, 1000 bytes]");
  }

  @Test
  void hangsUpOnAnAnswerBeyondTheLimit() {
    peerAnswers(ok("x".repeat(LIMIT + 1)));

    assertThatThrownBy(() -> get(LONG)).isInstanceOf(BodyTooLarge.class);
  }

  @Test
  void unpacksGzip() throws IOException {
    peerAnswers(ok().withHeader("Content-Encoding", "gzip").withBody(packed("{\"a\":1}")));

    assertThat(get(LONG).json().orElseThrow().path("a").intValue()).isEqualTo(1);
  }

  @Test
  void stopsUnpackingAtTheLimit() throws IOException {
    byte[] bomb = packed("x".repeat(100_000));
    assertThat(bomb.length).isLessThan(LIMIT);
    peerAnswers(ok().withHeader("Content-Encoding", "gzip").withBody(bomb));

    assertThatThrownBy(() -> get(LONG)).isInstanceOf(BodyTooLarge.class);
  }

  @Test
  void refusesABodyThatOnlyClaimsToBeGzip() {
    peerAnswers(ok("{}").withHeader("Content-Encoding", "gzip"));

    assertThatThrownBy(() -> get(LONG)).isInstanceOf(IOException.class);
  }

  @Test
  void doesNotWaitForASlowAnswer() {
    peerAnswers(ok("{}").withFixedDelay(4000));

    assertThatThrownBy(() -> get(SHORT)).isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void doesNotWaitForABodyThatDripsInSlowly() {
    peerAnswers(ok("x".repeat(100)).withChunkedDribbleDelay(20, 4000));

    assertThatThrownBy(() -> get(SHORT)).isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void sendsNothingWhenNoTimeIsLeft() {
    peerAnswers(ok("{}"));

    assertThatThrownBy(() -> get(Duration.ZERO)).isInstanceOf(HttpTimeoutException.class);
    PEER.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void doesNotFollowRedirects() throws IOException {
    peerAnswers(temporaryRedirect("/elsewhere"));

    assertThat(get(LONG).status()).isEqualTo(302);
    PEER.verify(0, anyRequestedFor(urlEqualTo("/elsewhere")));
  }

  @Test
  void sendsAPostOnceWhenTheConnectionBreaks() {
    peerAnswers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    var post = request().POST(HttpRequest.BodyPublishers.ofString("code=1")).build();

    assertThatThrownBy(() -> http.send(post, LONG, LIMIT)).isInstanceOf(IOException.class);
    PEER.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void tellsWhenThePeerSentIt() throws IOException {
    peerAnswers(ok().withHeader("Date", "Sat, 21 Nov 2026 10:00:00 GMT"));

    assertThat(get(LONG).date()).contains(Instant.parse("2026-11-21T10:00:00Z"));
  }

  @Test
  void readsSecondsToWait() throws IOException {
    peerAnswers(aResponse().withStatus(429).withHeader("Retry-After", "17"));

    assertThat(get(LONG).retryAfter()).contains(Duration.ofSeconds(17));
  }

  @Test
  void readsADateToWaitFor() throws IOException {
    peerAnswers(
        aResponse()
            .withStatus(503)
            .withHeader("Date", "Sat, 21 Nov 2026 10:00:00 GMT")
            .withHeader("Retry-After", "Sat, 21 Nov 2026 10:02:00 GMT"));

    assertThat(get(LONG).retryAfter()).contains(Duration.ofMinutes(2));
  }

  @Test
  void readsBigCommercesWaysToAskForAPause() throws IOException {
    peerAnswers(aResponse().withStatus(429).withHeader("X-Rate-Limit-Time-Reset-Ms", "1500"));
    assertThat(get(LONG).retryAfter()).contains(Duration.ofMillis(1500));

    peerAnswers(aResponse().withStatus(429).withHeader("X-Retry-After", "9"));
    assertThat(get(LONG).retryAfter()).contains(Duration.ofSeconds(9));
  }

  @Test
  void waitsNoLongerThanADayAndForNothingUnreadable() throws IOException {
    peerAnswers(aResponse().withStatus(429).withHeader("Retry-After", "999999999"));
    assertThat(get(LONG).retryAfter()).contains(Duration.ofDays(1));

    peerAnswers(aResponse().withStatus(429).withHeader("Retry-After", "soon"));
    assertThat(get(LONG).retryAfter()).isEmpty();
  }

  @Test
  void takesOnlyWholeJsonForJson() throws IOException {
    for (String body : new String[] {"", "<html>", "{\"a\":1", "{} {}", "{}x"}) {
      peerAnswers(ok(body));
      assertThat(get(LONG).json()).as(body).isEmpty();
    }
    peerAnswers(okJson(" {\"a\":[]} "));
    assertThat(get(LONG).json()).isPresent();
  }

  private static void peerAnswers(ResponseDefinitionBuilder answer) {
    PEER.stubFor(any(urlEqualTo("/")).willReturn(answer));
  }

  private Answer get(Duration total) throws IOException {
    return http.send(request().build(), total, LIMIT);
  }

  private static HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create(PEER.baseUrl() + "/"));
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
