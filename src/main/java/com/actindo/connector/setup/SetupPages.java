package com.actindo.connector.setup;

import com.actindo.connector.db.Tx;
import com.actindo.connector.setup.claim.TicketRepository;
import com.actindo.connector.setup.claim.Visitor;
import com.actindo.connector.setup.page.ConnectedPage;
import com.actindo.connector.setup.page.FieldFault;
import com.actindo.connector.setup.page.Notice;
import com.actindo.connector.setup.page.SetupPage;
import com.actindo.connector.setup.situation.Situation;
import com.actindo.connector.setup.situation.Situation.Held;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import java.net.URI;
import java.util.Optional;

/** Builds the pages of the claim from how it stands with the store. */
public final class SetupPages {
  private final TicketRepository tickets;
  private final Links links;

  public SetupPages(TicketRepository tickets, Links links) {
    this.tickets = tickets;
    this.links = links;
  }

  /** The setup page with a fresh ticket and page key. */
  public SetupPage fresh(
      Tx tx, Situation situation, Visitor visitor, Language language, Optional<Notice> notice) {
    return new SetupPage(
        language,
        situation.card(),
        tickets.ticket(tx, visitor).reveal(),
        tickets.pageKey(tx, visitor).reveal(),
        visitor.framed(),
        "",
        Optional.empty(),
        links.supportUrl(),
        notice
            .or(situation::released)
            .or(() -> visitor.external() ? Optional.of(Notice.EXTERNAL) : Optional.empty()));
  }

  /** The setup page once more, with the same ticket and a message at the field. */
  SetupPage refused(
      Tx tx,
      Situation situation,
      Visitor visitor,
      Language language,
      Secret ticket,
      String typed,
      FieldFault fault) {
    return new SetupPage(
        language,
        situation.card(),
        ticket.reveal(),
        tickets.pageKey(tx, visitor).reveal(),
        false,
        typed,
        Optional.of(fault),
        links.supportUrl(),
        Optional.empty());
  }

  /** The setup page that is open already, with a renewed ticket. */
  SetupPage renewed(
      Situation situation,
      Visitor visitor,
      Language language,
      Secret ticket,
      Secret pageKey,
      Optional<Notice> notice) {
    return new SetupPage(
        language,
        situation.card(),
        ticket.reveal(),
        pageKey.reveal(),
        visitor.framed(),
        "",
        Optional.empty(),
        links.supportUrl(),
        notice);
  }

  /** "BigCommerce Connected" at top level, where the claim's cookie follows the synchronisation. */
  ConnectedPage live(Situation situation, Held held, Visitor visitor, Language language) {
    return connected(situation, held, visitor.atTopLevel(), language, Optional.empty());
  }

  /** "BigCommerce Connected" for a page that follows with its key. */
  public ConnectedPage followed(
      Situation situation, Held held, Visitor visitor, Language language, Secret pageKey) {
    return connected(situation, held, visitor, language, Optional.of(pageKey.reveal()));
  }

  private ConnectedPage connected(
      Situation situation,
      Held held,
      Visitor visitor,
      Language language,
      Optional<String> pageKey) {
    Optional<URI> end =
        visitor.external() ? Optional.of(links.installSucceeded()) : Optional.empty();
    return new ConnectedPage(
        language,
        situation.card(),
        held.holder().workspace().value(),
        links.connections(held.holder().workspace()),
        links.controlPanel(situation.installation().store()),
        end,
        held.view(),
        held.sync(),
        pageKey,
        pageKey.isEmpty(),
        visitor.framed());
  }
}
