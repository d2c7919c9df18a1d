package com.actindo.connector.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.zip.GZIPInputStream;

/** What a peer answered. Never prints its body, which may hold a token. */
public final class Answer {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  private Answer(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** Unpacks a body that came with {@code Content-Encoding: gzip}. */
  static Answer of(int status, HttpHeaders headers, byte[] sent, int limit) throws IOException {
    boolean packed = "gzip".equalsIgnoreCase(headers.firstValue("Content-Encoding").orElse(""));
    return new Answer(status, headers, packed && sent.length > 0 ? unpack(sent, limit) : sent);
  }

  private static byte[] unpack(byte[] packed, int limit) throws IOException {
    try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] body = unpacking.readNBytes(limit + 1);
      if (body.length > limit) {
        throw new BodyTooLarge(limit);
      }
      return body;
    }
  }

  public int status() {
    return status;
  }

  public boolean hasNoBody() {
    return body.length == 0;
  }

  /** The body as JSON; empty when it is something else, or nothing. */
  public Optional<JsonNode> json() {
    try {
      JsonNode root = JSON.readValue(body);
      return root == null || root.isMissingNode() ? Optional.empty() : Optional.of(root);
    } catch (JacksonException notJson) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new IllegalStateException("an array of bytes cannot fail to be read", impossible);
    }
  }

  /** When the peer sent this, by its own clock: the {@code Date} header. */
  public Optional<Instant> date() {
    return headers.firstValue("Date").flatMap(Answer::httpDate);
  }

  /**
   * How long the peer asks to wait, at most a day: {@code Retry-After} (RFC 9110 10.2.3), or
   * BigCommerce's {@code X-Retry-After} in seconds or {@code X-Rate-Limit-Time-Reset-Ms}.
   */
  public Optional<Duration> retryAfter() {
    return wait("Retry-After", Duration::ofSeconds)
        .or(this::untilRetryDate)
        .or(() -> wait("X-Retry-After", Duration::ofSeconds))
        .or(() -> wait("X-Rate-Limit-Time-Reset-Ms", Duration::ofMillis));
  }

  private Optional<Duration> wait(String header, LongFunction<Duration> unit) {
    return headers
        .firstValue(header)
        .map(String::strip)
        .filter(text -> text.matches("[0-9]{1,12}"))
        .map(text -> atMostADay(unit.apply(Long.parseLong(text))));
  }

  private Optional<Duration> untilRetryDate() {
    Optional<Instant> until = headers.firstValue("Retry-After").flatMap(Answer::httpDate);
    return until.flatMap(then -> date().map(now -> atMostADay(Duration.between(now, then))));
  }

  private static Duration atMostADay(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private static Optional<Instant> httpDate(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "Answer[" + status + ", " + body.length + " bytes]";
  }
}
