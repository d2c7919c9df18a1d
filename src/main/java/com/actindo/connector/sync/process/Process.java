package com.actindo.connector.sync.process;

import com.actindo.connector.core1.WorkspaceName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One synchronisation or import run, as the user sees it.
 *
 * @param connectionName the name that the connection had when the process was queued
 * @param startedBy the id of the workspace's user who wanted it; null for the service itself
 * @param step what it is at, a name of the kind's own; null before it began
 * @param counts what it met and changed, by name
 * @param error why it failed, waits or was cancelled, a stable name; null otherwise
 * @param attempts how often it was tried in vain
 */
@SuppressWarnings("JavaLangClash") // the field's word; processes of the system are not met here
public record Process(
    long id,
    WorkspaceName workspace,
    long connectionId,
    @Nullable String connectionName,
    @Nullable String startedBy,
    ProcessKind kind,
    ProcessStatus status,
    @Nullable String step,
    int stepsDone,
    int stepsTotal,
    Map<String, Integer> counts,
    List<Notice> notices,
    @Nullable String error,
    int attempts,
    Instant queuedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {
  public Process {
    counts = Map.copyOf(counts);
    notices = List.copyOf(notices);
  }
}
