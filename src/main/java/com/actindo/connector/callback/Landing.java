package com.actindo.connector.callback;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.payload.SignedPayload;
import com.actindo.connector.callback.install.Installed;
import com.actindo.connector.callback.page.OpenAgainPage;
import com.actindo.connector.callback.page.StorePage;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.installation.KnownUser;
import com.actindo.connector.installation.StoreUserRepository;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.Links;
import com.actindo.connector.setup.SetupPages;
import com.actindo.connector.setup.claim.TicketRepository;
import com.actindo.connector.setup.claim.Visitor;
import com.actindo.connector.setup.situation.Situation;
import com.actindo.connector.setup.situation.Situation.Held;
import com.actindo.connector.setup.situation.Situations;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Which page a merchant lands on, after an install and whenever the app is opened. */
final class Landing {
  /** A payload that is older gives no ticket: the address may have been copied. */
  private static final Duration FRESH = Duration.ofMinutes(15);

  private final Database database;
  private final Situations situations;
  private final StoreUserRepository users;
  private final TicketRepository tickets;
  private final SetupPages setupPages;
  private final Links links;
  private final InstantSource clock;

  Landing(
      Database database,
      Situations situations,
      StoreUserRepository users,
      TicketRepository tickets,
      SetupPages setupPages,
      Links links,
      InstantSource clock) {
    this.database = database;
    this.situations = situations;
    this.users = users;
    this.tickets = tickets;
    this.setupPages = setupPages;
    this.links = links;
    this.clock = clock;
  }

  /** A page with its template. */
  record Shown(String template, Page page) {}

  /** How the caller sees the page. */
  record Frame(Language accepted, boolean framed, boolean external) {}

  /** The setup page, or "BigCommerce Connected" when a workspace holds the store. */
  Shown afterInstall(Installed installed, Frame frame) {
    return database.service(tx -> {
      Situation situation = situation(tx, installed.store());
      Visitor visitor = visitor(tx, situation, installed.userId(), frame);
      Language language = language(visitor, frame);
      if (situation.held().isEmpty()) {
        return setup(tx, situation, visitor, language);
      }
      Secret key = tickets.pageKey(tx, visitor);
      var page = setupPages.followed(situation, situation.held().get(), visitor, language, key);
      return new Shown("setup/connected", page);
    });
  }

  /** The store's page when a workspace holds it, otherwise the setup page. */
  Shown opened(SignedPayload payload, Frame frame) {
    boolean fresh = !payload.issuedAt().isBefore(clock.instant().minus(FRESH));
    return database.service(tx -> {
      Situation situation = situation(tx, payload.store());
      saveUser(tx, payload);
      Visitor visitor = visitor(tx, situation, payload.user().id(), frame);
      Language language = language(visitor, frame);
      if (situation.held().isPresent()) {
        Optional<Secret> key = fresh ? Optional.of(tickets.pageKey(tx, visitor)) : Optional.empty();
        return new Shown(
            "callback/store", storePage(situation, situation.held().get(), language, key));
      }
      return fresh
          ? setup(tx, situation, visitor, language)
          : new Shown(
              "callback/open-again",
              new OpenAgainPage(language, links.controlPanel(payload.store())));
    });
  }

  StorePage storePage(Situation situation, Held held, Language language, Optional<Secret> key) {
    return new StorePage(
        language,
        situation.card(),
        held.holder().workspace().value(),
        links.connections(held.holder().workspace()),
        held.view(),
        held.sync(),
        links.install(),
        links.supportUrl(),
        key.map(Secret::reveal));
  }

  private Shown setup(Tx tx, Situation situation, Visitor visitor, Language language) {
    return new Shown(
        "setup/setup", setupPages.fresh(tx, situation, visitor, language, Optional.empty()));
  }

  private Situation situation(Tx tx, StoreHash store) {
    return situations
        .of(tx, store)
        .orElseThrow(() -> Problem.of(ProblemType.STORE_UNKNOWN, "not installed"));
  }

  private void saveUser(Tx tx, SignedPayload payload) {
    var user = payload.user();
    users.save(tx, payload.store(), new KnownUser(user.id(), user.email(), user.locale()));
  }

  private Visitor visitor(Tx tx, Situation situation, long userId, Frame frame) {
    var installation = situation.installation();
    String locale =
        users.find(tx, installation.store(), userId).map(KnownUser::locale).orElse(null);
    return new Visitor(
        installation.store(),
        installation.generation(),
        userId,
        locale,
        frame.framed(),
        frame.external());
  }

  private static Language language(Visitor visitor, Frame frame) {
    String locale = visitor.locale();
    return locale == null ? frame.accepted() : Language.of(locale);
  }
}
