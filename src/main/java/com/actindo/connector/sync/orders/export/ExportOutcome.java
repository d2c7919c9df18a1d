package com.actindo.connector.sync.orders.export;

import com.actindo.connector.order.ExportStatus;
import com.actindo.connector.order.export.ExportFault;
import com.actindo.connector.sync.job.SyncOutcome.Tries;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one try to carry out a wish ended. */
sealed interface ExportOutcome {
  /** The wish has come to its end. */
  record Ended(ExportStatus status, @Nullable ExportFault fault) implements ExportOutcome {}

  /**
   * It is tried again.
   *
   * @param why for the log
   */
  record Again(Duration in, String why, Tries tries) implements ExportOutcome {}

  /** There is a newer wish, or no order any more. */
  record Unwanted() implements ExportOutcome {}
}
