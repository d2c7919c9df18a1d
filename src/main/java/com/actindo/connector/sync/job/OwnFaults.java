package com.actindo.connector.sync.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a job that threw: the database was away, or we have a bug. Neither is the store's
 * fault.
 */
public final class OwnFaults {
  private static final Logger log = LoggerFactory.getLogger(OwnFaults.class);
  private static final Duration PAUSE = Duration.ofSeconds(15);
  private static final int MOST = 8;

  private final InstantSource clock;

  public OwnFaults(InstantSource clock) {
    this.clock = clock;
  }

  /** Tries again with growing pauses, and in the end gives up. */
  public <T> void after(
      ExecutionComplete complete, ExecutionOperations<T> operations, Runnable giveUp) {
    int faults = complete.getExecution().consecutiveFailures + 1;
    log.atWarn()
        .addKeyValue("job", complete.getExecution().taskInstance.getTaskAndInstance())
        .addKeyValue("faults", faults)
        .setCause(complete.getCause().orElse(null))
        .log("job failed");
    if (faults >= MOST) {
      giveUp.run();
      operations.remove();
    } else {
      operations.reschedule(complete, clock.instant().plus(PAUSE.multipliedBy(faults)));
    }
  }
}
