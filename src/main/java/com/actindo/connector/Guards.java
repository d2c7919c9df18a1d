package com.actindo.connector;

import com.actindo.connector.core1.Right;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.problem.ProblemAnswers;
import com.actindo.connector.workspace.BearerCalls;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import com.actindo.connector.workspace.Watch;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets only those through who have proven who they are; routes cannot be added without one. */
final class Guards {
  private static final String BEARER = "Bearer ";
  private static final int LONGEST = 8192;

  // encoded it is three times as long, and the server takes addresses of 8 KiB
  private static final int LONGEST_WAY_BACK = 2000;

  private static final String LANGUAGE = "language";

  private final Sessions sessions;
  private final BearerCalls bearer;

  Guards(Sessions sessions, BearerCalls bearer) {
    this.sessions = sessions;
    this.bearer = bearer;
  }

  /** A handler that knows who asks. */
  interface MemberHandler {
    void handle(Context ctx, Member member) throws Exception;
  }

  /** A handler that looks at the session without using it. */
  interface WatchHandler {
    void handle(Context ctx, Watch watch) throws Exception;
  }

  /** A page of a workspace: whoever is not signed in is led to the sign-in and back. */
  Handler signedIn(MemberHandler handler) {
    return ctx -> {
      WorkspaceName workspace = workspace(ctx);
      Optional<Member> member = member(ctx, workspace);
      if (member.isPresent()) {
        ctx.attribute(LANGUAGE, FrameHandlers.language(ctx, member.get()));
        handler.handle(ctx, member.get());
      } else {
        toSignIn(ctx, workspace);
      }
    };
  }

  /** What a page of a workspace asks by itself for as long as it is open. */
  Handler watching(WatchHandler handler) {
    return ctx -> {
      WorkspaceName workspace = workspace(ctx);
      Optional<Watch> watch =
          sessions.watch(ctx, workspace).filter(seen -> seen.member().isPresent());
      if (watch.isPresent()) {
        handler.handle(ctx, watch.get());
      } else {
        toSignIn(ctx, workspace);
      }
    };
  }

  /** A page that only brings itself up to date does not keep an idle session alive. */
  private Optional<Member> member(Context ctx, WorkspaceName workspace) {
    return ctx.header("X-Live") == null
        ? sessions.member(ctx, workspace)
        : sessions.watch(ctx, workspace).flatMap(Watch::member);
  }

  private static void toSignIn(Context ctx, WorkspaceName workspace) {
    if (ProblemAnswers.fromPage(ctx)) {
      ctx.header(
          "HX-Redirect", login(workspace, openPage(ctx.header("HX-Current-URL"), workspace)));
      ctx.status(HttpStatus.UNAUTHORIZED);
    } else if (ProblemAnswers.wantsPage(ctx)) {
      ctx.redirect(login(workspace, wanted(ctx, workspace)), HttpStatus.SEE_OTHER);
    } else {
      throw Problem.of(ProblemType.NOT_SIGNED_IN, "no session");
    }
  }

  /** Whoever is signed in again sees a page; what a form asked for is not done behind his back. */
  private static String wanted(Context ctx, WorkspaceName workspace) {
    if (!ctx.method().equals(HandlerType.GET)) {
      return openPage(ctx.header(Header.REFERER), workspace);
    }
    String query = ctx.queryString();
    return ctx.path() + (query == null ? "" : "?" + query);
  }

  private static String login(WorkspaceName workspace, String wanted) {
    String login = "/workspaces/" + workspace + "/login";
    return wanted.length() > LONGEST_WAY_BACK
        ? login
        : login + "?return_to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }

  /** The page that asks, so far as it is one of the workspace; else the list. */
  private static String openPage(@Nullable String address, WorkspaceName workspace) {
    String home = "/workspaces/" + workspace + "/";
    return Parameters.pathOf(address)
        .filter(path -> path.startsWith(home))
        .orElse(home + "connections");
  }

  /** The language of the member who asks, once that is known; else the browser's. */
  static Language language(Context ctx) {
    Language known = ctx.attribute(LANGUAGE);
    return known == null ? Language.accepted(ctx.header("Accept-Language")) : known;
  }

  /**
   * A call with a Core1 access token of the workspace, of somebody who has the right; cookies are
   * neither needed nor taken.
   */
  Handler bearer(Right right, MemberHandler handler) {
    return ctx -> {
      WorkspaceName workspace = workspace(ctx);
      String header = ctx.header("Authorization");
      if (header == null
          || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
          || header.length() > LONGEST
          || header.substring(BEARER.length()).isBlank()) {
        throw challenged(ctx, "Bearer", Problem.of(ProblemType.NOT_SIGNED_IN, "no bearer token"));
      }
      Secret token = Secret.of(header.substring(BEARER.length()).trim());
      Member member = member(ctx, workspace, token);
      member.must(right);
      handler.handle(ctx, member);
    };
  }

  private Member member(Context ctx, WorkspaceName workspace, Secret token) {
    try {
      return bearer.member(workspace, token);
    } catch (Problem problem) {
      throw problem.type() == ProblemType.NOT_SIGNED_IN
          ? challenged(ctx, "Bearer error=\"invalid_token\"", problem)
          : problem;
    }
  }

  /** A 401 says how to do better (RFC 6750, section 3). */
  private static Problem challenged(Context ctx, String challenge, Problem problem) {
    ctx.header("WWW-Authenticate", challenge);
    return problem;
  }

  private static WorkspaceName workspace(Context ctx) {
    return WorkspaceName.parse(ctx.pathParam("workspace"))
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, "no workspace's name"));
  }
}
