package com.actindo.connector.callback.install;

import com.actindo.connector.db.Database;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** Answers a code that is on record already: the same page within 10 minutes, and no exchange. */
final class RepeatedCode {
  private static final Duration SAME_PAGE = Duration.ofMinutes(10);

  /** An exchange takes 10 s and its lease 15 s; whoever is silent for longer has died. */
  private static final Duration INTERRUPTED = Duration.ofSeconds(30);

  private static final Duration STEP = Duration.ofMillis(100);

  private final Database database;
  private final InstallAttemptRepository attempts;
  private final Pause pause;
  private final InstantSource clock;

  RepeatedCode(
      Database database, InstallAttemptRepository attempts, Pause pause, InstantSource clock) {
    this.database = database;
    this.attempts = attempts;
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * What became of the code; waits while it is being exchanged.
   *
   * @throws Problem the one with which the attempt ended; {@code code-refused} after ten minutes;
   *     {@code install-interrupted} when the process that exchanged it has died
   */
  Installed answer(InstallRequest request) {
    while (true) {
      InstallAttempt attempt =
          database
              .service(tx -> attempts.find(tx, request.codeHash()))
              .orElseThrow(() -> Problem.of(ProblemType.CODE_REFUSED, "the attempt is erased"));
      Duration age = Duration.between(attempt.startedAt(), clock.instant());
      if (age.compareTo(SAME_PAGE) > 0) {
        throw Problem.of(ProblemType.CODE_REFUSED, "the code is older than ten minutes");
      }
      switch (attempt.state()) {
        case INSTALLED -> {
          return new Installed(attempt.store(), attempt.userId() == null ? 0 : attempt.userId());
        }
        case FAILED -> throw again(attempt);
        case EXCHANGING -> {
          if (age.compareTo(INTERRUPTED) > 0) {
            throw Problem.of(ProblemType.INSTALL_INTERRUPTED, "the exchange never ended");
          }
          pause.take(STEP);
        }
      }
    }
  }

  private static Problem again(InstallAttempt attempt) {
    ProblemType type =
        Arrays.stream(ProblemType.values())
            .filter(t -> t.slug().equals(attempt.problem()))
            .findFirst()
            .orElse(ProblemType.CODE_REFUSED);
    String detail = attempt.detail();
    List<String> names =
        detail == null || detail.isEmpty() ? List.of() : List.of(detail.split(" ", -1));
    return Problem.naming(type, "the same code again", names);
  }
}
