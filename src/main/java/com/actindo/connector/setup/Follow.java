package com.actindo.connector.setup;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.claim.Claim;
import com.actindo.connector.setup.claim.Claim.Status;
import com.actindo.connector.setup.claim.ClaimRepository;
import com.actindo.connector.setup.claim.TicketRepository;
import com.actindo.connector.setup.claim.Visitor;
import com.actindo.connector.setup.page.ConnectedPage;
import com.actindo.connector.setup.situation.Progress;
import com.actindo.connector.setup.situation.Situation;
import com.actindo.connector.setup.situation.Situation.Held;
import com.actindo.connector.setup.situation.Situations;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import java.util.Optional;

/**
 * Tells an open page how it goes on: by its key where it is framed and has no cookie, by the
 * claim's cookie at top level.
 */
public final class Follow {
  private static final String CONNECTED = "setup/connected-main";
  private static final String CONNECTED_VERSION = "connected-";
  private static final String SETUP = "setup/setup-main";

  private final Database database;
  private final Situations situations;
  private final TicketRepository tickets;
  private final ClaimRepository claims;
  private final SetupPages setupPages;
  private final Pages pages;

  public Follow(
      Database database,
      Situations situations,
      TicketRepository tickets,
      ClaimRepository claims,
      SetupPages setupPages,
      Pages pages) {
    this.database = database;
    this.situations = situations;
    this.tickets = tickets;
    this.claims = claims;
    this.setupPages = setupPages;
    this.pages = pages;
  }

  /**
   * How it goes on for the page that was given {@code key}.
   *
   * @param shown the version that the page shows already; what has not changed is not sent again
   * @throws Problem of type {@code ticket-refused} when the key is unknown or too old
   */
  public Progress ofPage(Secret key, String shown, Language accepted) {
    return database.service(tx -> {
      Visitor visitor = visitor(tx, key);
      Language language = language(visitor, accepted);
      Situation situation = situation(tx, visitor);
      return situation.held().isPresent()
          ? connected(situation, situation.held().get(), visitor, shown, language, key)
          : notYet(tx, situation, visitor, shown, language, key);
    });
  }

  /** Shows a store that a workspace holds. */
  public interface StoreView {
    String html(Situation situation, Held held, Language language);
  }

  /** How it goes on for the page of a store that a workspace holds. */
  public Progress ofStorePage(Secret key, String shown, Language accepted, StoreView view) {
    return database.service(tx -> {
      Visitor visitor = visitor(tx, key);
      Situation situation = situation(tx, visitor);
      Held held = situation.held().orElseThrow(Follow::notConnected);
      String html = view.html(situation, held, language(visitor, accepted));
      String version = "store-" + held.version();
      return version.equals(shown)
          ? Progress.unchanged(version, false)
          : new Progress(version, false, null, html);
    });
  }

  /** Whether a workspace holds the store. */
  public boolean held(StoreHash store) {
    return database.service(tx -> situations.of(tx, store).flatMap(Situation::held).isPresent());
  }

  /**
   * How the synchronisation goes on that this browser's claim has queued.
   *
   * @throws Problem of type {@code claim-refused} for another browser or without a connection
   */
  Progress ofClaim(Secret browser, Language accepted) {
    return database.service(tx -> {
      Claim claim = connectedClaim(tx, browser);
      Situation situation = situation(tx, claim.visitor());
      Held held = situation.held().orElseThrow(Follow::notConnected);
      Language language = language(claim.visitor(), accepted);
      String html =
          pages.fragment(CONNECTED, setupPages.live(situation, held, claim.visitor(), language));
      return new Progress(held.version(), held.sync().finished(), null, html);
    });
  }

  /** The "BigCommerce Connected" page for the browser that made the connection. */
  ConnectedPage connectedPage(Secret browser, Language accepted) {
    return database.service(tx -> {
      Claim claim = connectedClaim(tx, browser);
      Situation situation = situation(tx, claim.visitor());
      Held held = situation.held().orElseThrow(Follow::notConnected);
      return setupPages.live(situation, held, claim.visitor(), language(claim.visitor(), accepted));
    });
  }

  /** The store that a page's key speaks of, for the card that names it. */
  Situation store(Secret key) {
    return database.service(tx -> situation(tx, visitor(tx, key)));
  }

  private Progress connected(
      Situation situation,
      Held held,
      Visitor visitor,
      String shown,
      Language language,
      Secret key) {
    String version = CONNECTED_VERSION + held.version();
    boolean done = held.sync().finished();
    if (version.equals(shown)) {
      return Progress.unchanged(version, done);
    }
    var page = setupPages.followed(situation, held, visitor, language, key);
    return new Progress(version, done, null, pages.fragment(CONNECTED, page));
  }

  private Progress notYet(
      Tx tx, Situation situation, Visitor visitor, String shown, Language language, Secret key) {
    Optional<Claim> claim = claims.ofPage(tx, visitor, key);
    Status status = claim.map(Claim::status).orElse(Status.STARTED);
    boolean released = situation.released().isPresent() && shown.startsWith(CONNECTED_VERSION);
    String version =
        released
            ? "released"
            : claim.filter(c -> c.status().over()).map(c -> "over-" + c.id()).orElse("open");
    if (!released && (claim.isEmpty() || !status.over() || version.equals(shown))) {
      String ticket = tickets.renewalDue(tx, key) ? tickets.renew(tx, key, visitor).reveal() : null;
      return new Progress(version, false, ticket, null);
    }
    Secret ticket = tickets.renew(tx, key, visitor);
    var page =
        setupPages.renewed(
            situation,
            visitor,
            language,
            ticket,
            key,
            claim.flatMap(Claim::notice).or(situation::released));
    return new Progress(version, false, ticket.reveal(), pages.fragment(SETUP, page));
  }

  private Visitor visitor(Tx tx, Secret key) {
    return tickets
        .page(tx, key)
        .orElseThrow(() -> Problem.of(ProblemType.TICKET_REFUSED, "the page key is not good"));
  }

  private Situation situation(Tx tx, Visitor visitor) {
    return situations
        .of(tx, visitor.store())
        .filter(now -> now.installation().generation() == visitor.generation())
        .orElseThrow(
            () -> Problem.of(ProblemType.TICKET_REFUSED, "the installation is another one now"));
  }

  private Claim connectedClaim(Tx tx, Secret browser) {
    return claims
        .ofBrowser(tx, browser)
        .filter(claim -> claim.status() == Status.CONNECTED)
        .orElseThrow(Follow::notConnected);
  }

  private static Problem notConnected() {
    return Problem.of(ProblemType.CLAIM_REFUSED, "no claim of this browser has connected a store");
  }

  static Language language(Visitor visitor, Language accepted) {
    return visitor.locale() == null ? accepted : Language.of(visitor.locale());
  }
}
