package com.actindo.connector;

import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.callback.Callbacks;
import com.actindo.connector.setup.ClaimPages;
import com.actindo.connector.setup.Follow;
import com.actindo.connector.setup.FollowHandlers;
import com.actindo.connector.setup.Links;
import com.actindo.connector.setup.Reconnects;
import com.actindo.connector.setup.SetupHandlers;
import com.actindo.connector.setup.SetupPages;
import com.actindo.connector.setup.Starts;
import com.actindo.connector.setup.claim.ClaimRepository;
import com.actindo.connector.setup.claim.Claims;
import com.actindo.connector.setup.claim.Takeover;
import com.actindo.connector.setup.claim.TicketRepository;
import com.actindo.connector.setup.situation.Situations;
import com.actindo.connector.setup.situation.StoreNames;
import com.actindo.connector.sync.token.TokenChecks;
import com.actindo.connector.web.LiveStreams;

/** What merchants meet: BigCommerce's callbacks, the claim, and "BigCommerce Connected". */
final class MerchantSide {
  private final Foundation base;
  private final Settings settings;
  private final Links links;
  private final LiveStreams streams;
  private final TicketRepository tickets;
  private final ClaimRepository claims;
  private final SetupPages setupPages;
  private final Situations situations;
  private final Follow follow;
  private final Callbacks callbacks;

  MerchantSide(
      Foundation base,
      Settings settings,
      Links links,
      Wiring wiring,
      TokenChecks checks,
      LiveStreams streams) {
    this.base = base;
    this.settings = settings;
    this.links = links;
    this.streams = streams;
    this.tickets = new TicketRepository(base.kernels().secrets(), base.clock());
    this.claims = new ClaimRepository(base.clock());
    this.setupPages = new SetupPages(tickets, links);
    this.situations =
        new Situations(
            base.installations(),
            base.users(),
            base.holders(),
            base.connections(),
            base.processes());
    this.follow =
        new Follow(
            base.database(), situations, tickets, claims, setupPages, base.kernels().pages());
    this.callbacks = makeCallbacks(wiring, checks);
  }

  Callbacks callbacks() {
    return callbacks;
  }

  private Callbacks makeCallbacks(Wiring wiring, TokenChecks checks) {
    return Callbacks.create(
        new Callbacks.Upstream(
            base.kernels().exchange(), base.kernels().payloads(), settings.bigCommerce().scopes()),
        new Callbacks.Stores(
            base.database(),
            base.installations(),
            base.users(),
            tickets,
            base.sessionRows(),
            base.audit(),
            base.kernels().vault()),
        new Callbacks.Claiming(
            new Reconnects(
                base.holders(), base.connections(), base.notifications(), claims, base.syncs()),
            situations,
            setupPages,
            follow,
            links),
        new Callbacks.Trying(base.trial(), checks),
        new Callbacks.Answering(
            base.kernels().pages(), base.kernels().headers(), base.kernels().limits()),
        wiring.pause(),
        base.clock());
  }

  SetupHandlers setupHandlers() {
    var takeover =
        new Takeover(
            base.database(),
            base.installations(),
            base.workspaces(),
            new Takeover.Claimed(
                claims, tickets, base.holders(), base.notifications(), base.audit()),
            base.connections(),
            new AttributeRepository(base.standard(), base.clock()),
            base.syncs());
    var starts =
        new Starts(
            base.database(),
            tickets,
            claims,
            situations,
            base.kernels().core1(),
            base.kernels().secrets(),
            links);
    var stories =
        new Claims(
            base.database(),
            claims,
            tickets,
            base.users(),
            base.kernels().core1(),
            takeover,
            links.claimCallback());
    var pages =
        new ClaimPages(
            base.database(),
            situations,
            claims,
            base.users(),
            follow,
            setupPages,
            new ClaimPages.Rendering(base.kernels().pages(), base.kernels().headers(), links));
    return new SetupHandlers(
        starts,
        stories,
        pages,
        base.kernels().origins(),
        base.kernels().cookies(),
        base.kernels().limits());
  }

  FollowHandlers followHandlers() {
    return new FollowHandlers(
        follow,
        new StoreNames(
            base.kernels().quickApi(),
            base.kernels().vault(),
            base.database(),
            base.installations()),
        base.kernels().cookies(),
        base.kernels().pages(),
        streams);
  }
}
