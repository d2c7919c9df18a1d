package com.actindo.connector.workspace;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Addresses;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.guard.Budgets;
import com.actindo.connector.web.guard.Cookies;
import com.actindo.connector.workspace.page.SignedOutPage;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Sign-in and sign-out of a workspace's users. */
public final class WorkspaceHandlers {
  private static final String LOGIN = "login";
  private static final Duration LOGIN_LIFE = Duration.ofMinutes(15);
  private static final Duration SESSION_LIFE = Duration.ofHours(24);
  private static final Pattern PATH =
      Pattern.compile("/workspaces/[a-z0-9.-]{1,70}/[\\w./?=&%,+~-]*");
  private static final int LONGEST_WAY_BACK = 2000;
  private static final int SECRET = 128;
  private static final int CODE = 4096;

  private final SignIn signIn;
  private final Sessions sessions;
  private final Cookies cookies;
  private final Pages pages;
  private final Budgets perAddress;
  private final Addresses addresses;

  public WorkspaceHandlers(
      SignIn signIn,
      Sessions sessions,
      Cookies cookies,
      Pages pages,
      Budgets perAddress,
      Addresses addresses) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.cookies = cookies;
    this.pages = pages;
    this.perAddress = perAddress;
    this.addresses = addresses;
  }

  /** {@code GET /workspaces/{workspace}/login}. */
  public void login(Context ctx) {
    perAddress.spend("login " + addresses.of(ctx));
    WorkspaceName workspace = workspace(ctx);
    String home = "/workspaces/" + workspace + "/connections";
    String wanted =
        Parameters.optionalQuery(ctx, "return_to", LONGEST_WAY_BACK)
            .filter(path -> PATH.matcher(path).matches() && !path.contains(".."))
            .orElse(home);
    SignIn.Begun begun = signIn.begin(workspace, wanted);
    cookies.set(ctx, LOGIN, begun.browser(), LOGIN_LIFE);
    ctx.redirect(begun.authorizeUrl().toString(), HttpStatus.SEE_OTHER);
  }

  /** {@code GET /login/callback}: one address for all workspaces, the state says which. */
  public void callback(Context ctx) {
    perAddress.spend("login " + addresses.of(ctx));
    Secret browser =
        cookies
            .get(ctx, LOGIN)
            .orElseThrow(
                () -> Problem.of(ProblemType.CLAIM_REFUSED, "this browser began no sign-in"));
    Secret state = Secret.of(Parameters.query(ctx, "state", SECRET));
    if (Parameters.optionalQuery(ctx, "error", SECRET).isPresent()) {
      signedOut(ctx, signIn.denied(browser, state));
      return;
    }
    Secret code = Secret.of(Parameters.query(ctx, "code", CODE));
    SignIn.Done done = signIn.end(browser, state, code, sessions.cookie(ctx));
    cookies.clear(ctx, LOGIN);
    sessions.give(ctx, done.session(), SESSION_LIFE);
    ctx.redirect(done.returnTo(), HttpStatus.SEE_OTHER);
  }

  /** {@code POST /workspaces/{workspace}/logout}: ends the session everywhere. */
  public void logout(Context ctx) {
    WorkspaceName workspace = workspace(ctx);
    sessions.end(ctx);
    ctx.redirect("/workspaces/" + workspace + "/signed-out", HttpStatus.SEE_OTHER);
  }

  /** {@code POST /workspaces/{workspace}/language}: from now on, and back to the same page. */
  public void language(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    String wanted = Parameters.form(ctx, "language", 2);
    Language language =
        Arrays.stream(Language.values())
            .filter(known -> known.tag().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Problem.naming(ProblemType.INVALID, "no such", List.of("language")));
    sessions.speak(ctx, member.workspace(), language);
    ctx.redirect(openPage(ctx, member.workspace()), HttpStatus.SEE_OTHER);
  }

  /** The page whose form was sent, if it is one of the workspace. */
  private static String openPage(Context ctx, WorkspaceName workspace) {
    String home = "/workspaces/" + workspace + "/";
    return Parameters.pathOf(ctx.header("Referer"))
        .filter(path -> path.startsWith(home) && PATH.matcher(path).matches())
        .orElse(home + "connections");
  }

  /** {@code GET /workspaces/{workspace}/signed-out}. */
  public void signedOut(Context ctx) {
    signedOut(ctx, workspace(ctx));
  }

  private void signedOut(Context ctx, WorkspaceName workspace) {
    String login = "/workspaces/" + workspace + "/login";
    Language language = Language.accepted(ctx.header("Accept-Language"));
    pages.render(
        ctx, "workspace/signed-out", new SignedOutPage(language, workspace.value(), login));
  }

  private static WorkspaceName workspace(Context ctx) {
    return WorkspaceName.parse(ctx.pathParam("workspace"))
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, "no workspace's name"));
  }
}
