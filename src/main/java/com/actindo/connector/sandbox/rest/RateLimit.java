package com.actindo.connector.sandbox.rest;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.state.ShopState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The quota that all clients of a store share: so many requests in each window, by default of 30
 * seconds. It also counts how much of it is used.
 *
 * @see <a href="https://developer.bigcommerce.com/docs/start/best-practices/api-rate-limits">API
 *     rate limits</a>
 */
public final class RateLimit {
  private static final Duration USUAL = Duration.ofSeconds(30);
  private static final int KEPT = 1_000;

  private final Ledger ledger;
  private final InstantSource clock;
  private final Map<String, List<Window>> windows = new HashMap<>();

  /**
   * A window and what was asked in it.
   *
   * @param used how many requests came, the refused ones among them
   */
  public record Window(Instant begins, Instant ends, int quota, int used, int refused) {
    private boolean holds(Instant moment) {
      return moment.isBefore(ends);
    }

    private Window oneMore() {
      int more = used < quota ? 0 : 1;
      return new Window(begins, ends, quota, used + 1, refused + more);
    }
  }

  /** What a store's plan, or whoever changed it, allows. */
  public record Allowance(int quota, Duration window) {}

  /**
   * What the headers of the answer say.
   *
   * @param left requests left in this window
   * @param reset until the quota is full again
   * @param exceeded whether this request came too much
   */
  record Standing(Allowance allowance, int left, Duration reset, boolean exceeded) {}

  public RateLimit(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What is allowed from the next window on. */
  public Allowance allowance(Shop shop) {
    return ledger.read(snapshot -> allowance(shop, snapshot.shop(shop.hash())));
  }

  private static Allowance allowance(Shop shop, ShopState state) {
    int quota = Optional.ofNullable(state.quota).orElse(shop.quota());
    var window = Optional.ofNullable(state.windowMillis).map(Duration::ofMillis).orElse(USUAL);
    return new Allowance(quota, window);
  }

  /** Counts one request. */
  Standing take(Shop shop) {
    var allowed = allowance(shop);
    var now = clock.instant();
    var window = count(shop, allowed, now);
    return new Standing(
        allowed,
        Math.max(0, window.quota() - window.used()),
        Duration.between(now, window.ends()),
        window.used() > window.quota());
  }

  private synchronized Window count(Shop shop, Allowance allowed, Instant now) {
    var all = windows.computeIfAbsent(shop.hash(), any -> new ArrayList<>());
    if (all.isEmpty() || !all.getLast().holds(now)) {
      all.add(new Window(now, now.plus(allowed.window()), allowed.quota(), 0, 0));
      if (all.size() > KEPT) {
        all.removeFirst();
      }
    }
    all.set(all.size() - 1, all.getLast().oneMore());
    return all.getLast();
  }

  /** The latest windows in which something was asked, the oldest first. */
  public synchronized List<Window> windows(Shop shop) {
    return List.copyOf(windows.getOrDefault(shop.hash(), List.of()));
  }

  /** Counts from 0 again, in a new window. */
  public synchronized void forget(Shop shop) {
    windows.remove(shop.hash());
  }
}
