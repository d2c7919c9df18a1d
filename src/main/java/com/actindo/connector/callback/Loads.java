package com.actindo.connector.callback;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.payload.SignedPayload;
import com.actindo.connector.callback.install.InstallRows;
import com.actindo.connector.callback.page.StorePage;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.Follow;
import com.actindo.connector.setup.claim.TicketRepository;
import com.actindo.connector.setup.situation.Progress;
import com.actindo.connector.setup.situation.Situation;
import com.actindo.connector.setup.situation.Situation.Held;
import com.actindo.connector.sync.token.TokenChecks;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import java.util.Map;
import java.util.Optional;

/** What opening the app does besides showing a page, and what a removed user leaves. */
final class Loads {
  private final Database database;
  private final InstallRows rows;
  private final TicketRepository tickets;
  private final TokenChecks checks;
  private final Follow follow;
  private final StorePages storePages;
  private final AuditRepository audit;

  /** How the store's page is built and rendered. */
  record StorePages(Landing landing, Pages pages) {}

  Loads(
      Database database,
      InstallRows rows,
      TicketRepository tickets,
      TokenChecks checks,
      Follow follow,
      StorePages storePages,
      AuditRepository audit) {
    this.database = database;
    this.rows = rows;
    this.tickets = tickets;
    this.checks = checks;
    this.follow = follow;
    this.storePages = storePages;
    this.audit = audit;
  }

  /**
   * An exchange that never ended may have ended the token that we have: it is tried, and when it is
   * dead, the page says so.
   *
   * @throws Problem of type {@code install-interrupted} when it is dead and nobody holds the store
   */
  void doubtInterrupted(StoreHash store) {
    Optional<Installation> doubted =
        database.service(tx ->
            rows.installations()
                .find(tx, store)
                .filter(now -> !now.uninstalled())
                .filter(now -> rows.attempts().interrupted(tx, store, now.grantedAt())));
    if (doubted.isPresent() && !checks.check(doubted.get()) && !follow.held(store)) {
      throw Problem.of(ProblemType.INSTALL_INTERRUPTED, "an exchange never ended");
    }
  }

  /** How it goes on for a store's page that is open. */
  Progress progress(Secret key, String shown, Language accepted) {
    return follow.ofStorePage(
        key,
        shown,
        accepted,
        (situation, held, language) -> render(situation, held, language, key));
  }

  private String render(Situation situation, Held held, Language language, Secret key) {
    StorePage page = storePages.landing().storePage(situation, held, language, Optional.of(key));
    return storePages.pages().fragment("callback/store-main", page);
  }

  /**
   * Removes exactly the payload's user, in that store, with the tickets that were given.
   *
   * @throws Problem of type {@code store-unknown}
   */
  void removeUser(SignedPayload payload) {
    database.serviceDo(tx -> {
      if (rows.installations().find(tx, payload.store()).isEmpty()) {
        throw Problem.of(ProblemType.STORE_UNKNOWN, "never installed");
      }
      tickets.takeBack(tx, payload.store(), payload.user().id());
      if (rows.users().remove(tx, payload.store(), payload.user().id())) {
        audit.add(tx, event(payload));
      }
    });
  }

  private static AuditEvent event(SignedPayload payload) {
    return new AuditEvent(
        Actor.storeUser(payload.user().id()),
        "store-user.removed",
        null,
        payload.store().value(),
        null,
        Map.of());
  }
}
