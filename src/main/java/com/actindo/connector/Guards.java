package com.actindo.connector;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.ProblemAnswers;
import com.actindo.connector.workspace.BearerCalls;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lets only those through who have proven who they are; routes cannot be added without one. */
final class Guards {
  private static final String BEARER = "Bearer ";
  private static final int LONGEST = 8192;

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

  /** A page of a workspace: whoever is not signed in is led to the sign-in and back. */
  Handler signedIn(MemberHandler handler) {
    return ctx -> {
      WorkspaceName workspace = workspace(ctx);
      Optional<Member> member = sessions.member(ctx, workspace);
      if (member.isPresent()) {
        handler.handle(ctx, member.get());
      } else if (ProblemAnswers.wantsPage(ctx)) {
        String query = ctx.queryString();
        String wanted = ctx.path() + (query == null ? "" : "?" + query);
        ctx.redirect(
            "/workspaces/"
                + workspace
                + "/login?return_to="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8),
            HttpStatus.SEE_OTHER);
      } else {
        throw Problem.of(ProblemType.NOT_SIGNED_IN, "no session");
      }
    };
  }

  /** A call with a Core1 access token of the workspace; cookies are neither needed nor taken. */
  Handler bearer(MemberHandler handler) {
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
      handler.handle(ctx, member(ctx, workspace, token));
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
