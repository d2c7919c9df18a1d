package com.actindo.connector.omnichannel.header;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import com.actindo.connector.sync.orders.text.ImportTexts;
import com.actindo.connector.sync.process.Notice;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.sync.process.change.ChangeTexts;
import com.actindo.connector.sync.process.change.ChangedList;
import com.actindo.connector.sync.process.change.ListChange;
import com.actindo.connector.web.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A process as people see it, in their language.
 *
 * @param title what it does, and to which connection
 * @param href the connection, or what an import brought; absent when the connection is gone
 * @param doing the step it is at; empty when it is at none
 * @param counts what it met, the most telling first
 * @param failed how many orders an import could not take over
 * @param changes what a synchronisation changed, list by list, and what it could not read; empty
 *     when there is nothing to tell
 * @param trouble why it failed, waits or was cancelled
 */
public record ProcessView(
    ProcessStatus status,
    String title,
    Optional<String> href,
    int done,
    int total,
    String doing,
    List<String> counts,
    int failed,
    String changes,
    Times times,
    Optional<HeaderTexts.Text> trouble) {
  public ProcessView {
    counts = List.copyOf(counts);
  }

  /** Counts that the changes list by list tell better; older processes have only these. */
  private static final Set<String> WHOLE =
      Set.of("elementsAdded", "elementsRenamed", "elementsRemoved");

  /** The counts of an import, in the order in which people read them. */
  private static final List<String> IMPORTED =
      List.of("seen", "imported", "updated", "unchanged", "skipped", "failed");

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
   * @param href where its title leads; absent when the connection is gone
   */
  static ProcessView of(Process process, Language language, Optional<String> href) {
    HeaderTexts texts = HeaderTexts.in(language);
    String name =
        Objects.requireNonNullElseGet(
            process.connectionName(), () -> texts.connection(process.connectionId()));
    return new ProcessView(
        process.status(),
        texts.kind(process.kind()) + ": " + name,
        href,
        process.stepsDone(),
        process.stepsTotal(),
        Optional.ofNullable(process.step()).map(texts::stepName).orElse(""),
        counts(process.counts(), language),
        failed(process),
        changes(process, language),
        new Times(
            process.queuedAt(),
            Optional.ofNullable(process.startedAt()),
            Optional.ofNullable(process.endedAt())),
        Optional.ofNullable(process.error()).map(reason -> HeaderTexts.of(language, reason)));
  }

  /** How many orders an import could not take over. */
  static int failed(Process process) {
    return process.kind() == ProcessKind.IMPORT ? process.counts().getOrDefault("failed", 0) : 0;
  }

  private static List<String> counts(Map<String, Integer> counts, Language language) {
    boolean byList = !ListChange.of(counts).isEmpty();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .filter(entry -> !byList || !WHOLE.contains(entry.getKey()))
        .sorted(comparingInt(ProcessView::place).thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> counted(entry.getKey(), entry.getValue(), language))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What an import met comes before what became of it. */
  private static int place(Map.Entry<String, Integer> counted) {
    int place = IMPORTED.indexOf(counted.getKey());
    return place < 0 ? IMPORTED.size() : place;
  }

  private static String changes(Process process, Language language) {
    ChangeTexts texts = ChangeTexts.in(language);
    Stream<String> left = process.notices().stream().map(notice -> left(notice, texts, language));
    return Stream.concat(Stream.of(texts.summary(ListChange.of(process.counts()))), left)
        .filter(text -> !text.isEmpty())
        .collect(joining("; "));
  }

  /** Empty for a notice that is not worth telling. */
  private static String left(Notice notice, ChangeTexts texts, Language language) {
    HeaderTexts steps = HeaderTexts.in(language);
    return switch (notice.code()) {
      case "list-forbidden" -> texts.forbidden(steps.stepName(notice.subject()));
      case "list-unknown" -> texts.unknown(steps.stepName(notice.subject()));
      default -> ImportTexts.in(language).notice(notice.code());
    };
  }

  private static String counted(String what, int count, Language language) {
    return ChangedList.find(what)
        .map(list -> ChangeTexts.in(language).met(list, count))
        .orElseGet(() -> HeaderTexts.in(language).counted(what, count));
  }

  /** Its counts in a line, so many at most. */
  public String counts(int most) {
    return counts.stream().limit(most).collect(joining(", "));
  }

  /** Whether it came to its end, but not with all orders. */
  public boolean flawed() {
    return status == ProcessStatus.SUCCEEDED && failed > 0;
  }

  /** The number of the step it is at. */
  public int at() {
    return Math.min(done + 1, total);
  }

  public boolean running() {
    return status == ProcessStatus.RUNNING;
  }
}
