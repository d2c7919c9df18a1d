package com.actindo.connector.workspace;

import com.actindo.connector.core1.Core1;
import com.actindo.connector.core1.Core1Trouble;
import com.actindo.connector.core1.Pkce;
import com.actindo.connector.core1.Profile;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.SecretSource;
import com.actindo.connector.workspace.SessionRepository.LoginAttempt;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The sign-in of a workspace's user, by the workspace's own OAuth 2.0 server. */
public final class SignIn {
  private final Database database;
  private final SessionRepository sessions;
  private final WorkspaceRepository workspaces;
  private final Core1 core1;
  private final SecretSource secrets;
  private final URI callback;

  public SignIn(
      Database database,
      SessionRepository sessions,
      WorkspaceRepository workspaces,
      Core1 core1,
      SecretSource secrets,
      URI callback) {
    this.database = database;
    this.sessions = sessions;
    this.workspaces = workspaces;
    this.core1 = core1;
    this.secrets = secrets;
    this.callback = callback;
  }

  /** Where a sign-in begins, with the cookie that binds the browser. */
  record Begun(URI authorizeUrl, Secret browser) {}

  /** A session and where the user wanted to go. */
  record Done(Secret session, String returnTo) {}

  Begun begin(WorkspaceName workspace, String returnTo) {
    Secret browser = secrets.next();
    Secret state = secrets.next();
    database.serviceDo(tx -> sessions.beginLogin(tx, state, browser, workspace, returnTo));
    return new Begun(
        core1.authorizeUrl(workspace, callback, state.reveal(), Pkce.from(browser).challenge()),
        browser);
  }

  /**
   * Ends a sign-in with the code that the workspace gave.
   *
   * @param old the session that the browser had before; its other workspaces come along
   * @throws Problem {@code claim-refused} for another browser or a used state, {@code
   *     workspace-failed}, {@code workspace-timeout}, {@code right-missing} without any right
   */
  Done end(Secret browser, Secret state, Secret code, Optional<Secret> old) {
    LoginAttempt attempt = burn(browser, state);
    Profile profile = profile(attempt, browser, code);
    if (profile.rights().isEmpty()) {
      throw Problem.naming(
          ProblemType.RIGHT_MISSING, "no right at all", List.of("connections.view"));
    }
    Secret fresh = secrets.next();
    Member member = member(attempt.workspace(), profile);
    database.serviceDo(tx -> {
      workspaces.know(tx, attempt.workspace());
      sessions.renew(tx, old, fresh, member);
    });
    return new Done(fresh, attempt.returnTo());
  }

  /** The user refused at the workspace: burns the state. */
  WorkspaceName denied(Secret browser, Secret state) {
    return burn(browser, state).workspace();
  }

  static Member member(WorkspaceName workspace, Profile profile) {
    return new Member(workspace, profile.id(), profile.name(), profile.locale(), profile.rights());
  }

  private LoginAttempt burn(Secret browser, Secret state) {
    return database
        .service(tx -> sessions.burnLogin(tx, state, browser))
        .orElseThrow(
            () -> Problem.of(ProblemType.CLAIM_REFUSED, "another browser, or a used state"));
  }

  private Profile profile(LoginAttempt attempt, Secret browser, Secret code) {
    try {
      return core1.signIn(attempt.workspace(), callback, code, Pkce.from(browser).verifier());
    } catch (Core1Trouble trouble) {
      throw WorkspaceTrouble.problem(trouble);
    }
  }
}
