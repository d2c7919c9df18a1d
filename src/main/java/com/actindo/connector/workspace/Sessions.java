package com.actindo.connector.workspace;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.guard.Cookies;
import com.actindo.connector.web.guard.Origins;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** The browser's session: one cookie, several workspaces, and the token that its forms carry. */
public final class Sessions {
  private static final String COOKIE = "session";
  private static final int CSRF = 64;

  private final Database database;
  private final SessionRepository repository;
  private final Cookies cookies;
  private final Origins origins;

  public Sessions(
      Database database, SessionRepository repository, Cookies cookies, Origins origins) {
    this.database = database;
    this.repository = repository;
    this.cookies = cookies;
    this.origins = origins;
  }

  Optional<Secret> cookie(Context ctx) {
    return cookies.get(ctx, COOKIE);
  }

  void give(Context ctx, Secret session, Duration life) {
    cookies.set(ctx, COOKIE, session, life);
  }

  /** The member of the workspace whom the session speaks for; empty without a live one. */
  public Optional<Member> member(Context ctx, WorkspaceName workspace) {
    return cookie(ctx)
        .flatMap(session -> database.service(tx -> repository.member(tx, session, workspace)));
  }

  /** The browser's session, to be looked at without using it; empty without a cookie. */
  public Optional<Watch> watch(Context ctx, WorkspaceName workspace) {
    return cookie(ctx).map(session -> new Watch(database, repository, session, workspace));
  }

  /** Speaks another language with the member, for as long as the session lives. */
  void speak(Context ctx, WorkspaceName workspace, Language language) {
    cookie(ctx)
        .ifPresent(session ->
            database.serviceDo(tx -> repository.speak(tx, session, workspace, language)));
  }

  /**
   * The token that the session's forms carry; it comes from the session's id and is kept nowhere.
   */
  public String csrf(Context ctx) {
    return cookie(ctx).map(Sessions::csrf).orElse("");
  }

  /**
   * Goes on only with a change that one of our own pages sent for this session.
   *
   * @throws Problem of type {@code foreign-origin}
   */
  public void mustBeOurs(Context ctx) {
    origins.mustBeOurs(ctx);
    byte[] expected = csrf(ctx).getBytes(StandardCharsets.UTF_8);
    byte[] given = Parameters.form(ctx, "csrf", CSRF).getBytes(StandardCharsets.UTF_8);
    if (expected.length == 0 || !MessageDigest.isEqual(expected, given)) {
      throw Problem.of(ProblemType.FOREIGN_ORIGIN, "the form's token is not the session's");
    }
  }

  /** Ends the session of the browser, everywhere. */
  void end(Context ctx) {
    mustBeOurs(ctx);
    cookie(ctx).ifPresent(session -> database.serviceDo(tx -> repository.end(tx, session)));
    cookies.clear(ctx, COOKIE);
  }

  private static String csrf(Secret session) {
    return HexFormat.of().formatHex(Secret.of("csrf " + session.reveal()).sha256());
  }
}
