package com.actindo.connector.sandbox.workspace;

import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.state.RandomText;
import com.actindo.connector.sandbox.state.SignIn;
import com.actindo.connector.sandbox.state.Snapshot;
import com.actindo.connector.sandbox.state.WorkspaceCode;
import com.actindo.connector.sandbox.state.WorkspaceToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/** Sign-ins, codes and tokens of all workspaces. */
public final class Grants {
  public static final Duration TOKEN_LIFE = Duration.ofHours(1);
  private static final Duration SIGN_IN_LIFE = Duration.ofHours(12);
  private static final Duration CODE_LIFE = Duration.ofMinutes(5);
  private static final Duration REFRESH_LIFE = Duration.ofDays(30);

  private final Ledger ledger;
  private final InstantSource clock;
  private final RandomText random = new RandomText();

  /** What a client gets for a code, or for a refresh token. */
  public record Pair(String accessToken, String refreshToken) {}

  public Grants(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The secret for the browser's cookie. */
  public String signIn(Workspace workspace, WorkspaceUser user) {
    var secret = random.text(40);
    var row = new SignIn(workspace.name(), user.id(), clock.instant().plus(SIGN_IN_LIFE));
    ledger.change(snapshot -> snapshot.signIns().put(RandomText.fingerprint(secret), row));
    return secret;
  }

  public void signOut(String secret) {
    ledger.change(snapshot -> snapshot.signIns().remove(RandomText.fingerprint(secret)));
  }

  public Optional<WorkspaceUser> signedIn(Workspace workspace, String secret) {
    Optional<SignIn> row =
        ledger.read(snapshot ->
            Optional.ofNullable(snapshot.signIns().get(RandomText.fingerprint(secret))));
    return row.filter(signIn -> signIn.workspace().equals(workspace.name()))
        .filter(signIn -> signIn.expires().isAfter(clock.instant()))
        .flatMap(signIn -> workspace.user(signIn.user()));
  }

  /**
   * A fresh authorization code.
   *
   * @param challenge PKCE's, by S256
   */
  public String newCode(
      Workspace workspace, WorkspaceUser user, String redirectUri, String challenge) {
    var code = random.text(32);
    var expires = clock.instant().plus(CODE_LIFE);
    var row = new WorkspaceCode(workspace.name(), user.id(), redirectUri, challenge, expires);
    ledger.change(snapshot -> snapshot.workspaceCodes().put(RandomText.fingerprint(code), row));
    return code;
  }

  /** Spends a code, whether or not it fits; empty when it does not. */
  public Optional<Pair> redeem(
      Workspace workspace, String code, String redirectUri, String verifier) {
    return ledger.change(snapshot ->
        Optional.ofNullable(snapshot.workspaceCodes().remove(RandomText.fingerprint(code)))
            .filter(row -> row.workspace().equals(workspace.name()))
            .filter(row -> row.expires().isAfter(clock.instant()))
            .filter(row -> row.redirectUri().equals(redirectUri))
            .filter(row -> row.challenge().equals(challenge(verifier)))
            .map(row -> pair(snapshot, row.workspace(), row.user())));
  }

  /** Spends a refresh token. */
  public Optional<Pair> refresh(Workspace workspace, String refreshToken) {
    return ledger.change(snapshot -> {
      var key = RandomText.fingerprint(refreshToken);
      var row = Optional.ofNullable(snapshot.workspaceTokens().get(key));
      var good = row.filter(token -> token.refresh() && holds(token, workspace));
      good.ifPresent(token -> snapshot.workspaceTokens().remove(key));
      return good.map(token -> pair(snapshot, token.workspace(), token.user()));
    });
  }

  /** Whose access token that is. */
  public Optional<WorkspaceUser> bearer(Workspace workspace, String token) {
    Optional<WorkspaceToken> row =
        ledger.read(snapshot ->
            Optional.ofNullable(snapshot.workspaceTokens().get(RandomText.fingerprint(token))));
    return row.filter(found -> !found.refresh() && holds(found, workspace))
        .flatMap(found -> workspace.user(found.user()));
  }

  /** An access token without any sign-in, for tests of bearer calls. */
  public Pair issue(Workspace workspace, WorkspaceUser user) {
    return ledger.change(snapshot -> pair(snapshot, workspace.name(), user.id()));
  }

  private boolean holds(WorkspaceToken token, Workspace workspace) {
    return token.workspace().equals(workspace.name()) && token.expires().isAfter(clock.instant());
  }

  private Pair pair(Snapshot snapshot, String workspace, String user) {
    var pair = new Pair(random.text(48), random.text(48));
    var now = clock.instant();
    snapshot
        .workspaceTokens()
        .put(
            RandomText.fingerprint(pair.accessToken()),
            new WorkspaceToken(workspace, user, false, now.plus(TOKEN_LIFE)));
    snapshot
        .workspaceTokens()
        .put(
            RandomText.fingerprint(pair.refreshToken()),
            new WorkspaceToken(workspace, user, true, now.plus(REFRESH_LIFE)));
    return pair;
  }

  // RFC 7636, section 4.6
  private static String challenge(String verifier) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
