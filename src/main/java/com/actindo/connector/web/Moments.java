package com.actindo.connector.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How pages write an instant; a script turns it into the reader's own time zone and manner. */
public final class Moments {
  private Moments() {}

  /** Date and minute in UTC, such as {@code 2026-11-21 18:05 UTC}. */
  public static String utc(Instant at) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(at);
  }
}
