package com.actindo.connector.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
final class TickingClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-11-21T10:15:30Z");

  @Override
  public Instant instant() {
    return now;
  }

  void advance(Duration by) {
    now = now.plus(by);
  }
}
