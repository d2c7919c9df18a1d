package com.actindo.connector.bigcommerce.quota;

import com.actindo.connector.http.Head;
import com.actindo.connector.http.HeadFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A store that counts calls as BigCommerce does: so many in each window. */
final class CountingShop {
  private final InstantSource clock;
  private final Duration window;
  private int quota;
  private Instant ends = Instant.MIN;
  private int used;
  private int served;
  private int refused;

  CountingShop(InstantSource clock, int quota, Duration window) {
    this.clock = clock;
    this.quota = quota;
    this.window = window;
  }

  /** Serves one call, or refuses it. */
  synchronized Head call() {
    Instant now = clock.instant();
    if (!now.isBefore(ends)) {
      ends = now.plus(window);
      used = 0;
    }
    used++;
    boolean tooMuch = used > quota;
    served += tooMuch ? 0 : 1;
    refused += tooMuch ? 1 : 0;
    return HeadFixture.head(
        tooMuch ? 429 : 200,
        "x-rate-limit-requests-quota",
        "" + quota,
        "X-Rate-Limit-Requests-Left",
        "" + Math.max(0, quota - used),
        "X-RATE-LIMIT-TIME-WINDOW-MS",
        "" + window.toMillis(),
        "X-Rate-Limit-Time-Reset-Ms",
        "" + Duration.between(now, ends).toMillis());
  }

  /** Another app of the store makes calls. */
  synchronized void usedByOthers(int calls) {
    used += calls;
  }

  /** The store's plan changes: another number of calls from now on, in the same window. */
  synchronized void changePlan(int allowed) {
    quota = allowed;
  }

  synchronized int served() {
    return served;
  }

  synchronized int refused() {
    return refused;
  }
}
