package com.actindo.connector.callback;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.bigcommerce.grant.TokenExchange;
import com.actindo.connector.bigcommerce.payload.SignedPayloads;
import com.actindo.connector.callback.CallbackHandlers.Answers;
import com.actindo.connector.callback.Loads.StorePages;
import com.actindo.connector.callback.install.InstallAttemptRepository;
import com.actindo.connector.callback.install.InstallRows;
import com.actindo.connector.callback.install.Installs;
import com.actindo.connector.callback.install.Pause;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.installation.StoreUserRepository;
import com.actindo.connector.setup.Follow;
import com.actindo.connector.setup.Links;
import com.actindo.connector.setup.Reconnects;
import com.actindo.connector.setup.SetupHandlers;
import com.actindo.connector.setup.SetupPages;
import com.actindo.connector.setup.claim.TicketRepository;
import com.actindo.connector.setup.situation.Situations;
import com.actindo.connector.sync.token.TokenChecks;
import com.actindo.connector.sync.token.TokenTrial;
import com.actindo.connector.vault.Vault;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.guard.SecurityHeaders;
import com.actindo.connector.workspace.SessionRepository;
import java.time.InstantSource;

/** Puts the parts of the callbacks together. */
public record Callbacks(CallbackHandlers handlers, Installs installs, Housekeeping housekeeping) {

  /** BigCommerce as the callbacks need it. */
  public record Upstream(TokenExchange exchange, SignedPayloads payloads, Scopes needed) {}

  /** What installs keep. */
  public record Stores(
      Database database,
      InstallationRepository installations,
      StoreUserRepository users,
      TicketRepository tickets,
      SessionRepository sessions,
      AuditRepository audit,
      Vault vault) {}

  /** What the claim offers. */
  public record Claiming(
      Reconnects reconnects, Situations situations, SetupPages pages, Follow follow, Links links) {}

  /** How tokens are tried. */
  public record Trying(TokenTrial trial, TokenChecks checks) {}

  /** How answers are made. */
  public record Answering(Pages pages, SecurityHeaders headers, SetupHandlers.Limits limits) {}

  /** Makes the callbacks; {@code pause} waits for other instances. */
  public static Callbacks create(
      Upstream upstream,
      Stores stores,
      Claiming claiming,
      Trying trying,
      Answering answering,
      Pause pause,
      InstantSource clock) {
    Database database = stores.database();
    var attempts = new InstallAttemptRepository(clock);
    var payloads = new SeenPayloadRepository();
    var rows = new InstallRows(stores.installations(), stores.users(), attempts);
    var installs =
        Installs.create(
            new Installs.Upstream(upstream.exchange(), upstream.needed(), pause),
            new Installs.Keeping(database, stores.vault(), rows, stores.audit()),
            claiming.reconnects(),
            trying.trial(),
            clock);
    var landing =
        new Landing(
            database,
            claiming.situations(),
            stores.users(),
            stores.tickets(),
            claiming.pages(),
            claiming.links(),
            clock);
    var loads =
        new Loads(
            database,
            rows,
            stores.tickets(),
            trying.checks(),
            claiming.follow(),
            new StorePages(landing, answering.pages()),
            stores.audit());
    var uninstalls =
        new Uninstalls(
            database,
            stores.installations(),
            trying.checks(),
            claiming.reconnects(),
            stores.audit());
    var handlers =
        new CallbackHandlers(
            installs,
            new Payloads(upstream.payloads(), payloads, database),
            loads,
            uninstalls,
            landing,
            new Answers(answering.pages(), answering.headers(), claiming.links()),
            answering.limits());
    var tables =
        new Housekeeping.Tables(
            stores.installations(),
            stores.users(),
            attempts,
            payloads,
            stores.tickets(),
            stores.sessions());
    return new Callbacks(handlers, installs, new Housekeeping(database, tables, clock));
  }
}
