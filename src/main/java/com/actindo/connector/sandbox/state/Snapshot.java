package com.actindo.connector.sandbox.state;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All that is remembered. Codes, tokens and sign-ins are filed under their fingerprint, shops under
 * their hash. Read and changed only inside the {@link Ledger}.
 *
 * @param seededAt the day up to which the seeded orders reach
 */
public record Snapshot(
    Instant seededAt,
    Map<String, ShopState> shops,
    Map<String, AppCode> codes,
    Map<String, AppToken> tokens,
    Map<String, SignIn> signIns,
    Map<String, WorkspaceCode> workspaceCodes,
    Map<String, WorkspaceToken> workspaceTokens) {

  private static final Duration USED_CODES = Duration.ofDays(1);

  public Snapshot {
    Objects.requireNonNull(seededAt);
    Objects.requireNonNull(shops);
    Objects.requireNonNull(codes);
    Objects.requireNonNull(tokens);
    Objects.requireNonNull(signIns);
    Objects.requireNonNull(workspaceCodes);
    Objects.requireNonNull(workspaceTokens);
  }

  static Snapshot fresh(Instant now) {
    return new Snapshot(
        now,
        new TreeMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }

  public ShopState shop(String hash) {
    return shops.computeIfAbsent(hash, any -> new ShopState());
  }

  /** Drops what is long over, so that the file stays small. */
  void forget(Instant now) {
    codes.values().removeIf(code -> code.expires().plus(USED_CODES).isBefore(now));
    signIns.values().removeIf(signIn -> signIn.expires().isBefore(now));
    workspaceCodes.values().removeIf(code -> code.expires().isBefore(now));
    workspaceTokens.values().removeIf(token -> token.expires().isBefore(now));
  }
}
