package com.actindo.connector.sync.job;

import java.time.Duration;
import java.util.Map;

/** How one try of a synchronisation ended. */
public sealed interface SyncOutcome {
  /** The store is mirrored. */
  record Done(Map<String, Integer> counts) implements SyncOutcome {}

  /**
   * It failed in a way that may pass.
   *
   * @param in the pause before the next try
   * @param tries the tries until now, to hand to the next one
   */
  record TryAgain(Duration in, SyncTrouble why, Tries tries) implements SyncOutcome {}

  /** It failed for good. */
  record Failed(SyncTrouble why) implements SyncOutcome {}

  /** Nobody wants it any more, or somebody else has ended it. */
  record Unwanted() implements SyncOutcome {}

  /** The service stops, or others have their turn: whoever is free next goes on with it. */
  record HandedBack() implements SyncOutcome {}

  /**
   * Tries in vain.
   *
   * @param busy because BigCommerce asked to wait
   * @param failed because it did not answer well
   */
  record Tries(int busy, int failed) {
    /** Before the first try. */
    public static final Tries NONE = new Tries(0, 0);
  }
}
