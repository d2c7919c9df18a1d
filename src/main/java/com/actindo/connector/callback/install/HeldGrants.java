package com.actindo.connector.callback.install;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Grants that wait for the database, sealed, for at most 10 minutes. */
final class HeldGrants {
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private final Cache<String, HeldGrant> grants;

  HeldGrants(InstantSource clock) {
    this.grants =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LIFE)
            .ticker(ticker(clock))
            .build();
  }

  /** Holds a grant; one that is held already keeps its time. */
  void hold(HeldGrant grant) {
    grants.asMap().putIfAbsent(key(grant.codeHash()), grant);
  }

  Optional<HeldGrant> find(byte[] codeHash) {
    return Optional.ofNullable(grants.getIfPresent(key(codeHash)));
  }

  List<HeldGrant> all() {
    return List.copyOf(grants.asMap().values());
  }

  void forget(HeldGrant grant) {
    grants.invalidate(key(grant.codeHash()));
  }

  private static String key(byte[] codeHash) {
    return HexFormat.of().formatHex(codeHash);
  }

  private static Ticker ticker(InstantSource clock) {
    return () -> {
      Instant now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    };
  }
}
