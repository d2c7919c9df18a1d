package com.actindo.connector.testing;

import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it; the service and its scheduler share it. */
public final class TestClock extends SettableClock implements InstantSource {
  /** Where every clock begins. */
  public static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  public TestClock() {
    set(START);
  }

  @Override
  public Instant instant() {
    return now();
  }
}
