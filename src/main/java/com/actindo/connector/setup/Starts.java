package com.actindo.connector.setup;

import com.actindo.connector.core1.Core1;
import com.actindo.connector.core1.Pkce;
import com.actindo.connector.core1.WorkspaceInput;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.claim.ClaimRepository;
import com.actindo.connector.setup.claim.TicketRepository;
import com.actindo.connector.setup.claim.Visitor;
import com.actindo.connector.setup.page.FieldFault;
import com.actindo.connector.setup.situation.Situation;
import com.actindo.connector.setup.situation.Situations;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.SecretSource;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The story of START SETUP: a live ticket and a workspace that answers begin a claim. */
public final class Starts {
  private static final Logger log = LoggerFactory.getLogger(Starts.class);

  private final Database database;
  private final TicketRepository tickets;
  private final ClaimRepository claims;
  private final Situations situations;
  private final Core1 core1;
  private final SecretSource secrets;
  private final Links links;

  public Starts(
      Database database,
      TicketRepository tickets,
      ClaimRepository claims,
      Situations situations,
      Core1 core1,
      SecretSource secrets,
      Links links) {
    this.database = database;
    this.tickets = tickets;
    this.claims = claims;
    this.situations = situations;
    this.core1 = core1;
    this.secrets = secrets;
    this.links = links;
  }

  /** Where START SETUP leads. */
  sealed interface Start {
    /** To the workspace's sign-in, with a cookie that binds this browser. */
    record SignIn(URI authorizeUrl, Secret browser) implements Start {}

    /** Back to the field; the ticket is not used. */
    record Refused(FieldFault fault) implements Start {}
  }

  /**
   * To whom a live ticket was given.
   *
   * @throws Problem of type {@code ticket-refused} for a forged, used or expired one, or when the
   *     store has installed again or uninstalled since
   */
  Visitor visitor(Secret ticket) {
    return database.service(tx ->
        tickets
            .live(tx, ticket)
            .filter(visitor -> current(tx, visitor).isPresent())
            .orElseThrow(() -> Problem.of(ProblemType.TICKET_REFUSED, "no live ticket")));
  }

  Start start(Secret ticket, Visitor visitor, String typed) {
    Optional<WorkspaceName> workspace = WorkspaceInput.parse(typed);
    if (workspace.isEmpty()) {
      return new Start.Refused(FieldFault.INVALID);
    }
    if (!core1.answers(workspace.get())) {
      log.atInfo()
          .addKeyValue("store", visitor.store())
          .addKeyValue("workspace", workspace.get())
          .log("workspace does not answer");
      return new Start.Refused(FieldFault.UNREACHABLE);
    }
    return begin(ticket, visitor, workspace.get());
  }

  private Start begin(Secret ticket, Visitor visitor, WorkspaceName workspace) {
    Secret browser = secrets.next();
    Secret state = secrets.next();
    database.serviceDo(tx -> {
      claims.begin(tx, ticket, browser, state, visitor, workspace);
      if (!tickets.lock(tx, ticket)) {
        throw Problem.of(ProblemType.TICKET_REFUSED, "the ticket was used up meanwhile");
      }
    });
    log.atInfo()
        .addKeyValue("store", visitor.store())
        .addKeyValue("workspace", workspace)
        .log("claim begun");
    URI authorize =
        core1.authorizeUrl(
            workspace, links.claimCallback(), state.reveal(), Pkce.from(browser).challenge());
    return new Start.SignIn(authorize, browser);
  }

  private Optional<Situation> current(Tx tx, Visitor visitor) {
    return situations
        .of(tx, visitor.store())
        .filter(now -> now.installation().generation() == visitor.generation());
  }
}
