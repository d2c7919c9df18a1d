package com.actindo.connector.sync.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A process as the JSON interface shows it. */
public record ProcessJson(
    long id,
    long connection,
    String kind,
    String status,
    @Nullable String step,
    Progress progress,
    Map<String, Integer> counts,
    List<Notice> notices,
    @Nullable String error,
    Instant queuedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {

  /** Steps that lie behind the process, and all of them. */
  public record Progress(int done, int total) {}

  public static ProcessJson of(Process process) {
    return new ProcessJson(
        process.id(),
        process.connectionId(),
        process.kind().id(),
        process.status().id(),
        process.step(),
        new Progress(process.stepsDone(), process.stepsTotal()),
        new TreeMap<>(process.counts()),
        process.notices(),
        process.error(),
        process.queuedAt(),
        process.startedAt(),
        process.endedAt());
  }
}
