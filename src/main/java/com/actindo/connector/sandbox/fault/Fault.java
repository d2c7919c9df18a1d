package com.actindo.connector.sandbox.fault;

import java.time.Duration;

/**
 * A fault that is switched on.
 *
 * @param who a store hash, a workspace, or {@code *} for all
 * @param path only requests whose path contains this; empty: all of them
 * @param after how many requests it lets through before it strikes
 * @param left how many requests it still strikes; negative: until it is switched off
 */
public record Fault(
    Area area, String who, FaultKind kind, Duration delay, String path, int after, int left) {
  public static final String ALL = "*";

  public Fault {
    if (!kind.fits(area)) {
      throw new IllegalArgumentException(area.label() + " cannot be: " + kind.label());
    }
  }

  boolean strikes(Area where, String whom, String request) {
    return area.covers(where, request)
        && (who.equals(ALL) || who.equals(whom))
        && request.contains(path);
  }

  boolean replaces(Fault other) {
    return area == other.area && who.equals(other.who) && path.equals(other.path);
  }

  /** What is left of it after a request that it strikes, or lets through. */
  Fault once() {
    if (after > 0) {
      return new Fault(area, who, kind, delay, path, after - 1, left);
    }
    return left < 0 ? this : new Fault(area, who, kind, delay, path, 0, left - 1);
  }
}
