package com.actindo.connector.omnichannel.header;

import static java.util.stream.Collectors.joining;

import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.web.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A process as people see it, in their language.
 *
 * @param title what it does, and to which connection
 * @param href the connection; absent for one that is being deleted
 * @param doing the step it is at; empty when it is at none
 * @param counts what it met and changed; empty when there is nothing to tell
 * @param trouble why it failed, waits or was cancelled
 */
public record ProcessView(
    ProcessStatus status,
    String title,
    Optional<String> href,
    int done,
    int total,
    String doing,
    String counts,
    Times times,
    Optional<HeaderTexts.Text> trouble) {

  /** When it was queued, began and ended. */
  public record Times(Instant queued, Optional<Instant> started, Optional<Instant> ended) {
    /** How long it took, of one that has ended. */
    public Optional<Duration> duration() {
      return started.flatMap(from -> ended.map(to -> Duration.between(from, to)));
    }
  }

  /**
   * Tells of a process.
   *
   * @param home the address below which the workspace's connections are
   */
  static ProcessView of(Process process, Language language, String home) {
    HeaderTexts texts = HeaderTexts.in(language);
    String name =
        Objects.requireNonNullElseGet(
            process.connectionName(), () -> texts.connection(process.connectionId()));
    return new ProcessView(
        process.status(),
        texts.kind(process.kind()) + ": " + name,
        process.kind() == ProcessKind.DELETION
            ? Optional.empty()
            : Optional.of(home + "/" + process.connectionId()),
        process.stepsDone(),
        process.stepsTotal(),
        Optional.ofNullable(process.step()).map(texts::stepName).orElse(""),
        counts(process.counts(), texts),
        new Times(
            process.queuedAt(),
            Optional.ofNullable(process.startedAt()),
            Optional.ofNullable(process.endedAt())),
        Optional.ofNullable(process.error()).map(reason -> HeaderTexts.of(language, reason)));
  }

  private static String counts(Map<String, Integer> counts, HeaderTexts texts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> texts.counted(entry.getKey(), entry.getValue()))
        .filter(text -> !text.isEmpty())
        .collect(joining(", "));
  }

  /** The number of the step it is at. */
  public int at() {
    return Math.min(done + 1, total);
  }

  public boolean running() {
    return status == ProcessStatus.RUNNING;
  }
}
