package com.actindo.connector.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** What stands before the body of an answer; names of headers count without regard to case. */
public final class Head {
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final int status;
  private final HttpHeaders headers;

  Head(int status, HttpHeaders headers) {
    this.status = status;
    this.headers = headers;
  }

  public int status() {
    return status;
  }

  boolean packed() {
    return "gzip".equalsIgnoreCase(headers.firstValue("Content-Encoding").orElse("").strip());
  }

  /** When the peer sent this, by its own clock: the {@code Date} header. */
  public Optional<Instant> date() {
    return headers.firstValue("Date").flatMap(Head::httpDate);
  }

  /** A header that is a whole number from 0. */
  public OptionalLong number(String header) {
    return headers
        .firstValue(header)
        .map(String::strip)
        .filter(text -> text.matches("[0-9]{1,12}"))
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
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
    OptionalLong told = number(header);
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(atMostADay(unit.apply(told.getAsLong())));
  }

  private Optional<Duration> untilRetryDate() {
    Optional<Instant> until = headers.firstValue("Retry-After").flatMap(Head::httpDate);
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
    return "Head[" + status + "]";
  }
}
