package com.actindo.connector.sync.process;

import com.actindo.connector.sync.process.change.ChangeTexts;
import com.actindo.connector.sync.process.change.ListChange;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.meaning.Means;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A process as the JSON interface shows it. */
@Means(
    en = "One run in the background, as the user sees it.",
    de = "Ein Lauf im Hintergrund, wie man ihn sieht.")
public record ProcessJson(
    @Means(en = "Its id.", de = "Seine Kennung.") long id,
    @Means(en = "The connection it works for.", de = "Die Verbindung, für die er arbeitet.")
        long connection,
    @Means(
            en = "The connection's name, also when it is gone; null before names were kept.",
            de =
                "Der Name der Verbindung, auch wenn es sie nicht mehr gibt; null, bevor Namen gemerkt"
                    + " wurden.")
        @Nullable String connectionName,
    @Means(en = "What it does.", de = "Was er tut.") ProcessKind kind,
    @Means(
            en = "How far it is; waiting means that it is tried again by itself.",
            de = "Wie weit er ist; waiting heißt, dass er von selbst noch einmal versucht wird.")
        ProcessStatus status,
    @Means(
            en = "What it is at, a name of the kind's own; null before it began.",
            de = "Wobei er ist, ein Name je nach Art; null, bevor er begann.")
        @Nullable String step,
    @Means(en = "How many steps are done.", de = "Wie viele Schritte getan sind.")
        Progress progress,
    @Means(
            en = "What it met and changed, by name.",
            de = "Was er vorfand und änderte, je Name eine Zahl.")
        Map<String, Integer> counts,
    @Means(
            en = "What a synchronisation changed, for each list in which something changed.",
            de = "Was eine Synchronisierung geändert hat, je Liste, in der sich etwas änderte.")
        List<ListChange> changes,
    @Means(
            en = "The same in a line for people; empty texts without a change.",
            de = "Dasselbe in einer Zeile zum Lesen; leere Texte, wo sich nichts änderte.")
        Summary summary,
    @Means(
            en = "What it met and what did not stop it.",
            de = "Was er vorfand, ohne dass es ihn aufhielt.")
        List<Notice> notices,
    @Means(
            en = "Why it failed, waits or was cancelled, a stable name; null otherwise.",
            de = "Warum er scheiterte, wartet oder abgebrochen wurde, ein fester Name; sonst null.")
        @Nullable String error,
    @Means(en = "When it was asked for.", de = "Wann er verlangt wurde.") Instant queuedAt,
    @Means(
            en = "When it began; null before that.",
            de = "Wann er begann; null, solange er nicht begann.")
        @Nullable Instant startedAt,
    @Means(
            en = "When it ended; null before that.",
            de = "Wann er endete; null, solange er nicht endete.")
        @Nullable Instant endedAt) {

  /** Steps that lie behind the process, and all of them. */
  public record Progress(
      @Means(en = "Steps that are done.", de = "Getane Schritte.") int done,
      @Means(en = "All steps.", de = "Alle Schritte.") int total) {}

  /** What changed, in words. */
  public record Summary(
      @Means(en = "In English.", de = "Auf Englisch.") String en,
      @Means(en = "In German.", de = "Auf Deutsch.") String de) {
    static Summary of(List<ListChange> changes) {
      return new Summary(
          ChangeTexts.in(Language.ENGLISH).summary(changes),
          ChangeTexts.in(Language.GERMAN).summary(changes));
    }
  }

  public static ProcessJson of(Process process) {
    List<ListChange> changes = ListChange.of(process.counts());
    return new ProcessJson(
        process.id(),
        process.connectionId(),
        process.connectionName(),
        process.kind(),
        process.status(),
        process.step(),
        new Progress(process.stepsDone(), process.stepsTotal()),
        new TreeMap<>(process.counts()),
        changes,
        Summary.of(changes),
        process.notices(),
        process.error(),
        process.queuedAt(),
        process.startedAt(),
        process.endedAt());
  }
}
