package com.actindo.connector.web.problem;

import com.actindo.connector.db.DatabaseAway;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.text.ProblemTexts;
import com.actindo.connector.web.text.ProgramTexts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one mapping of failures to answers: a readable page for callers who accept HTML, problem
 * details (RFC 9457) for all others. Internals go to the log only.
 */
public final class ProblemAnswers {
  private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);
  private static final Duration SOON = Duration.ofSeconds(3);

  private final ProblemView view;
  private final String types;

  /**
   * Makes the mapping.
   *
   * @param publicUrl ours; the problem types are listed below {@code /problems/}
   */
  public ProblemAnswers(ProblemView view, URI publicUrl) {
    this.view = view;
    this.types = publicUrl + "/problems/";
  }

  /** Catches what handlers throw. */
  public void register(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, ctx) -> answer(ctx, problem, Optional.empty()));
    routes.exception(HttpResponseException.class, (e, ctx) -> framework(ctx, e));
    routes.exception(Exception.class, this::unexpected);
  }

  /** Answers one problem. */
  public void answer(Context ctx, Problem problem, Optional<String> incident) {
    log.atInfo()
        .addKeyValue("problem", problem.type().slug())
        .addKeyValue("path", ctx.path())
        .addKeyValue("reason", problem.getMessage())
        .log("request refused");
    ctx.status(problem.type().status());
    problem
        .retryAfter()
        .ifPresent(wait -> ctx.header("Retry-After", Long.toString(Math.max(1, wait.toSeconds()))));
    if (wantsPage(ctx)) {
      view.show(ctx, problem, incident);
    } else {
      ctx.json(details(problem, incident));
      ctx.contentType("application/problem+json");
    }
  }

  /** {@code GET /problems/{slug}}: what the type of an answer means. */
  public void describe(Context ctx) {
    ProblemType type =
        Arrays.stream(ProblemType.values())
            .filter(known -> known.slug().equals(ctx.pathParam("slug")))
            .findFirst()
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, "no such problem type"));
    if (wantsPage(ctx)) {
      view.describe(ctx, type);
    } else {
      ctx.json(details(Problem.of(type, "described"), Optional.empty()));
    }
  }

  /** Whether the caller is somebody who reads: the form that the caller asked for. */
  public static boolean wantsPage(Context ctx) {
    return (reads(ctx.header("Accept")) || fromPage(ctx)) && !ctx.path().startsWith("/api/");
  }

  /** Whether a script of one of our pages asks, for a part of that page. */
  public static boolean fromPage(Context ctx) {
    return "true".equals(ctx.header("HX-Request"));
  }

  static boolean reads(@Nullable String accept) {
    return accept != null && accept.contains("text/html");
  }

  ProblemDetails details(Problem problem, Optional<String> incident) {
    ProblemTexts.Text text = ProgramTexts.in(Language.ENGLISH).of(problem.type());
    return new ProblemDetails(
        types + problem.type().slug(),
        text.title(),
        problem.type().status(),
        text.explanation() + " " + text.remedy(),
        problem.names(),
        incident.map(id -> "urn:uuid:" + id).orElse(null));
  }

  private void framework(Context ctx, HttpResponseException e) {
    if (e.getStatus() == 405) {
      e.getDetails().values().forEach(methods -> ctx.header("Allow", methods));
    }
    ProblemType type =
        switch (e.getStatus()) {
          case 404 -> ProblemType.NOT_FOUND;
          case 405 -> ProblemType.METHOD_NOT_ALLOWED;
          case 413 -> ProblemType.TOO_LARGE;
          case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
          default -> ProblemType.INVALID_PARAMETER;
        };
    answer(ctx, Problem.of(type, "refused by the server"), Optional.empty());
  }

  private void unexpected(Exception e, Context ctx) {
    if (DatabaseAway.caused(e)) {
      log.atWarn().addKeyValue("reason", e.getClass().getSimpleName()).log("database is away");
      answer(
          ctx,
          Problem.passing(ProblemType.DATABASE_AWAY, "the database is away", SOON),
          Optional.empty());
      return;
    }
    String incident = UUID.randomUUID().toString();
    log.atError()
        .addKeyValue("incident", incident)
        .addKeyValue("path", ctx.path())
        .setCause(e)
        .log("request failed");
    answer(ctx, Problem.of(ProblemType.INTERNAL, "see the incident"), Optional.of(incident));
  }
}
