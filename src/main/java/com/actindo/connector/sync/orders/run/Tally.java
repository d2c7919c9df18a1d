package com.actindo.connector.sync.orders.run;

import com.actindo.connector.order.keeping.Kept;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/**
 * What a run met.
 *
 * @param seen all that came
 * @param skipped did not pass the filters, or a user gave up on it
 */
record Tally(int seen, int skipped, int imported, int updated, int unchanged, int failed) {
  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  static Tally ofSkipped() {
    return new Tally(1, 1, 0, 0, 0, 0);
  }

  static Tally ofUnchanged() {
    return new Tally(1, 0, 0, 0, 1, 0);
  }

  static Tally ofFailed() {
    return new Tally(1, 0, 0, 0, 0, 1);
  }

  static Tally of(Kept kept, int seen) {
    return new Tally(seen, 0, kept.imported(), kept.updated(), kept.unchanged(), kept.failed());
  }

  Tally plus(Tally more) {
    return new Tally(
        seen + more.seen,
        skipped + more.skipped,
        imported + more.imported,
        updated + more.updated,
        unchanged + more.unchanged,
        failed + more.failed);
  }

  /** Whether anything is different after it. */
  @JsonIgnore
  boolean hasChanges() {
    return imported + updated + failed > 0;
  }

  Map<String, Integer> counts() {
    return Map.of(
        "seen", seen,
        "skipped", skipped,
        "imported", imported,
        "updated", updated,
        "unchanged", unchanged,
        "failed", failed);
  }
}
