package com.actindo.connector.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that fails in a way the caller is told of. Anything else that is thrown is a bug. The
 * texts for people are chosen by the type, in the caller's language; the message here is for the
 * log.
 */
public final class Problem extends RuntimeException {
  private final ProblemType type;
  private final List<String> names;
  private final @Nullable Duration retryAfter;

  private Problem(
      ProblemType type,
      String reason,
      List<String> names,
      @Nullable Duration retryAfter,
      @Nullable Throwable cause) {
    super(type.slug() + ": " + reason, cause, false, cause != null);
    this.type = type;
    this.names = List.copyOf(names);
    this.retryAfter = retryAfter;
  }

  /**
   * A failure.
   *
   * @param type what the caller is told
   * @param reason why, for the log only; without secrets
   */
  public static Problem of(ProblemType type, String reason) {
    return new Problem(type, reason, List.of(), null, null);
  }

  /** A failure that names things the caller needs, such as parameters or missing scopes. */
  public static Problem naming(ProblemType type, String reason, List<String> names) {
    return new Problem(type, reason, names, null, null);
  }

  /** A failure with the exception behind it. */
  public static Problem because(ProblemType type, String reason, Throwable cause) {
    return new Problem(type, reason, List.of(), null, cause);
  }

  /** A failure that passes by itself; the answer carries {@code Retry-After}. */
  public static Problem passing(ProblemType type, String reason, Duration retryAfter) {
    return new Problem(type, reason, List.of(), retryAfter, null);
  }

  public ProblemType type() {
    return type;
  }

  /** What the caller is told by name: parameters, fields or scopes. */
  public List<String> names() {
    return names;
  }

  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
