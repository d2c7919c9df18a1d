package com.actindo.connector.setup.claim;

import com.actindo.connector.core1.Core1;
import com.actindo.connector.core1.Core1Trouble;
import com.actindo.connector.core1.Pkce;
import com.actindo.connector.core1.Profile;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.KnownUser;
import com.actindo.connector.installation.StoreUserRepository;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.claim.Claim.Status;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.workspace.WorkspaceTrouble;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The story of a claim after the workspace's sign-in. The state is burned before anything else; no
 * call waits inside a transaction.
 */
public final class Claims {
  private static final Logger log = LoggerFactory.getLogger(Claims.class);

  private final Database database;
  private final ClaimRepository claims;
  private final TicketRepository tickets;
  private final StoreUserRepository users;
  private final Core1 core1;
  private final Takeover takeover;
  private final URI callback;

  public Claims(
      Database database,
      ClaimRepository claims,
      TicketRepository tickets,
      StoreUserRepository users,
      Core1 core1,
      Takeover takeover,
      URI callback) {
    this.database = database;
    this.claims = claims;
    this.tickets = tickets;
    this.users = users;
    this.core1 = core1;
    this.takeover = takeover;
    this.callback = callback;
  }

  /**
   * Goes on with the code that the workspace gave.
   *
   * @throws Problem of type {@code claim-refused} for another browser or a used state, {@code
   *     right-missing}, {@code workspace-failed}, {@code workspace-timeout} or {@code claim-lost}
   */
  public ClaimOutcome signedIn(Secret browser, Secret state, Secret code) {
    Claim claim = burn(browser, state);
    Profile profile = signIn(claim, browser, code);
    if (!profile.rights().contains(Right.MANAGE)) {
      end(claim, Status.REFUSED);
      throw Problem.naming(
          ProblemType.RIGHT_MISSING, "may not connect", List.of(Right.MANAGE.id()));
    }
    if (samePerson(claim, profile)) {
      return takeover.connect(claim, profile.id());
    }
    return askConsent(claim, profile);
  }

  /** The user refused the access at the workspace. */
  public void denied(Secret browser, Secret state) {
    end(burn(browser, state), Status.DECLINED);
  }

  /**
   * The workspace could not sign its user in.
   *
   * @return what to throw: a problem of type {@code workspace-failed}
   */
  public Problem failed(Secret browser, Secret state) {
    end(burn(browser, state), Status.REFUSED);
    return Problem.of(ProblemType.WORKSPACE_FAILED, "the workspace answered with an error");
  }

  /**
   * Goes on with the answer to the consent page.
   *
   * @throws Problem of type {@code claim-refused} when it was answered before
   */
  public ClaimOutcome consent(Secret browser, Secret ticket, boolean connect) {
    Claim claim =
        database
            .service(tx -> claims.takeConsent(tx, browser, ticket))
            .orElseThrow(() -> Problem.of(ProblemType.CLAIM_REFUSED, "no consent is asked for"));
    String user = claim.workspaceUser();
    if (!connect || user == null) {
      end(claim, Status.DECLINED);
      return new ClaimOutcome.Declined();
    }
    return takeover.connect(claim, user);
  }

  private Claim burn(Secret browser, Secret state) {
    return database
        .service(tx -> claims.burn(tx, browser, state))
        .orElseThrow(
            () -> Problem.of(ProblemType.CLAIM_REFUSED, "another browser, or a used state"));
  }

  private Profile signIn(Claim claim, Secret browser, Secret code) {
    try {
      return core1.signIn(claim.workspace(), callback, code, Pkce.from(browser).verifier());
    } catch (Core1Trouble trouble) {
      end(claim, Status.REFUSED);
      log.atWarn()
          .addKeyValue("store", claim.visitor().store())
          .addKeyValue("workspace", claim.workspace())
          .addKeyValue("trouble", trouble.kind().name())
          .addKeyValue("reason", trouble.getMessage())
          .log("sign-in at the workspace failed");
      throw WorkspaceTrouble.problem(trouble);
    }
  }

  /** Addresses are compared trimmed and without regard to case; an absent one is another one. */
  private boolean samePerson(Claim claim, Profile profile) {
    Optional<KnownUser> user =
        database.service(tx -> users.find(tx, claim.visitor().store(), claim.visitor().userId()));
    String ours = user.map(KnownUser::email).map(Claims::plain).orElse("");
    return !ours.isEmpty() && ours.equals(plain(profile.email()));
  }

  private static String plain(@Nullable String email) {
    return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
  }

  private ClaimOutcome askConsent(Claim claim, Profile profile) {
    Secret ticket =
        database.service(tx -> {
          Secret fresh = tickets.ticket(tx, claim.visitor().atTopLevel());
          tickets.use(tx, claim.ticketHash());
          if (!claims.askConsent(tx, claim, profile.id(), fresh)) {
            throw Problem.of(ProblemType.CLAIM_REFUSED, "the claim has ended meanwhile");
          }
          return fresh;
        });
    return new ClaimOutcome.Consent(claim, profile, ticket);
  }

  private void end(Claim claim, Status status) {
    database.serviceDo(tx -> {
      claims.end(tx, claim, status);
      tickets.use(tx, claim.ticketHash());
    });
  }
}
