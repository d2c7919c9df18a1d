package com.actindo.connector.sandbox.workspace;

import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A workspace's front door, and who has come in. */
public final class SignInPages {
  private static final String COOKIE = "core1_session";

  private final Grants grants;
  private final Addresses addresses;
  private final Pages pages;

  /**
   * The sign-in form.
   *
   * @param next where to go afterwards, a query string for the authorize address; may be empty
   */
  public record SignInPage(
      Workspace workspace, String action, String next, @Nullable String fault, String start) {}

  /** The workspace itself, of which there is not much to see. */
  public record HomePage(
      Workspace workspace, WorkspaceUser user, String signOut, String connections, String start) {}

  public SignInPages(Grants grants, Addresses addresses, Pages pages) {
    this.grants = grants;
    this.addresses = addresses;
    this.pages = pages;
  }

  Optional<WorkspaceUser> user(Context ctx, Workspace workspace) {
    return Optional.ofNullable(ctx.cookie(COOKIE))
        .flatMap(secret -> grants.signedIn(workspace, secret));
  }

  /** {@code GET /workspaces/{workspace}}. */
  public void home(Context ctx, Workspace workspace) {
    var user = user(ctx, workspace);
    if (user.isEmpty()) {
      form(ctx, workspace, "", null);
      return;
    }
    var connections = addresses.app() + "/workspaces/" + workspace.name() + "/connections";
    pages.show(
        ctx,
        "workspace",
        new HomePage(
            workspace,
            user.get(),
            addresses.workspace(workspace.name()) + "/sign-out",
            connections,
            addresses.origin() + "/"));
  }

  /** {@code GET …/sign-in}. */
  public void ask(Context ctx, Workspace workspace) {
    form(ctx, workspace, Optional.ofNullable(ctx.queryParam("next")).orElse(""), null);
  }

  /** {@code POST …/sign-in}: on to where the browser wanted to go. */
  public void signIn(Context ctx, Workspace workspace) {
    var fields = Fields.of(ctx);
    var next = fields.or("next", "");
    var user = fields.find("user").flatMap(workspace::user);
    if (user.isEmpty() || !fields.or("password", "").equals(WorkspaceUser.PASSWORD)) {
      ctx.status(422);
      form(ctx, workspace, next, "Pick a user and type the password that is shown.");
      return;
    }
    ctx.cookie(cookie(workspace, grants.signIn(workspace, user.get()), 43_200));
    var home = addresses.workspace(workspace.name());
    var target = next.isEmpty() ? home : home + Authorize.PATH + "?" + next;
    ctx.redirect(target, HttpStatus.SEE_OTHER);
  }

  public void signOut(Context ctx, Workspace workspace) {
    Optional.ofNullable(ctx.cookie(COOKIE)).ifPresent(grants::signOut);
    ctx.cookie(cookie(workspace, "", 0));
    ctx.redirect(addresses.workspace(workspace.name()), HttpStatus.SEE_OTHER);
  }

  /** The sign-in form for a browser that came to authorize something. */
  void redirect(Context ctx, Workspace workspace, String next) {
    var query = Fields.query(Map.of("next", next));
    ctx.redirect(addresses.workspace(workspace.name()) + "/sign-in?" + query, HttpStatus.SEE_OTHER);
  }

  private void form(Context ctx, Workspace workspace, String next, @Nullable String fault) {
    var action = addresses.workspace(workspace.name());
    pages.show(
        ctx, "signin", new SignInPage(workspace, action, next, fault, addresses.origin() + "/"));
  }

  // the path keeps the workspaces of this one host apart
  private static Cookie cookie(Workspace workspace, String value, int maxAge) {
    var cookie = new Cookie(COOKIE, value);
    cookie.setPath("/workspaces/" + workspace.name());
    cookie.setMaxAge(maxAge);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }
}
