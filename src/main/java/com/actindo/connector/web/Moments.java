package com.actindo.connector.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How pages write times, the same in all languages; a script turns instants into the reader's own
 * time zone.
 */
public final class Moments {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private Moments() {}

  /** Date and minute in UTC, such as {@code 21/11/2026 18:05 UTC}. */
  public static String utc(Instant at) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm 'UTC'", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(at);
  }

  /** The day of an instant in UTC, such as {@code 21/11/2026}. */
  public static String day(Instant at) {
    return day(at.atOffset(ZoneOffset.UTC));
  }

  /** A day, such as {@code 21/11/2026}. */
  public static String day(TemporalAccessor date) {
    return DAY.format(date);
  }
}
