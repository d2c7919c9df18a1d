package com.actindo.connector.setup.claim;

import static com.actindo.connector.db.gen.Tables.CLAIM;
import static com.actindo.connector.db.gen.Tables.PAGE_KEY;
import static com.actindo.connector.db.gen.Tables.SETUP_TICKET;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ClaimRecord;
import com.actindo.connector.setup.claim.Claim.Status;
import com.actindo.connector.vault.Secret;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** Keeps claims. */
public final class ClaimRepository {
  /** How long after START SETUP the sign-in may take. */
  private static final Duration LIFE = Duration.ofMinutes(15);

  /** How long the browser that began a claim may come back to its pages. */
  private static final Duration REVISIT = Duration.ofHours(1);

  private static final List<String> OPEN =
      List.of(Status.STARTED.slug(), Status.SIGNED_IN.slug(), Status.CONSENT.slug());

  private final InstantSource clock;

  public ClaimRepository(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Begins a claim; one that the same ticket began before is replaced: it is gone, so that a
   * sign-in that is under way for it finds nothing to go on with.
   */
  public void begin(
      Tx tx,
      Secret ticket,
      Secret browser,
      Secret state,
      Visitor visitor,
      WorkspaceName workspace) {
    ClaimRecord row = new ClaimRecord();
    row.setTicketHash(ticket.sha256());
    row.setBrowserHash(browser.sha256());
    row.setStateHash(state.sha256());
    row.setStoreHash(visitor.store().value());
    row.setGeneration(visitor.generation());
    row.setUserId(visitor.userId());
    row.setWorkspace(workspace.value());
    row.setStatus(Status.STARTED.slug());
    row.setWorkspaceUser(null);
    row.setStartedAt(now());
    tx.sql().deleteFrom(CLAIM).where(CLAIM.TICKET_HASH.eq(ticket.sha256())).execute();
    tx.sql().insertInto(CLAIM).set(row).onConflict(CLAIM.TICKET_HASH).doUpdate().set(row).execute();
  }

  /**
   * Burns the state of the claim that this browser began.
   *
   * @return empty for another browser, a state that was used, or a claim that is too old
   */
  Optional<Claim> burn(Tx tx, Secret browser, Secret state) {
    int burned =
        tx.sql()
            .update(CLAIM)
            .set(CLAIM.STATE_HASH, val((byte[]) null))
            .set(CLAIM.STATUS, Status.SIGNED_IN.slug())
            .where(CLAIM.BROWSER_HASH.eq(browser.sha256()))
            .and(CLAIM.STATE_HASH.eq(state.sha256()))
            .and(CLAIM.STATUS.eq(Status.STARTED.slug()))
            .and(CLAIM.STARTED_AT.gt(now().minus(LIFE)))
            .execute();
    return burned == 1 ? ofBrowser(tx, browser) : Optional.empty();
  }

  /** The claim that this browser began, whatever became of it, for an hour. */
  public Optional<Claim> ofBrowser(Tx tx, Secret browser) {
    return tx.sql()
        .select(CLAIM.asterisk(), SETUP_TICKET.LOCALE, SETUP_TICKET.FRAMED, SETUP_TICKET.EXTERNAL)
        .from(CLAIM)
        .join(SETUP_TICKET)
        .on(SETUP_TICKET.TICKET_HASH.eq(CLAIM.TICKET_HASH))
        .where(CLAIM.BROWSER_HASH.eq(browser.sha256()))
        .and(CLAIM.STARTED_AT.gt(now().minus(REVISIT)))
        .fetchOptional(ClaimRepository::read);
  }

  /** The last claim that a page's visitor began since the page is open. */
  public Optional<Claim> ofPage(Tx tx, Visitor visitor, Secret pageKey) {
    return tx.sql()
        .select(CLAIM.asterisk(), SETUP_TICKET.LOCALE, SETUP_TICKET.FRAMED, SETUP_TICKET.EXTERNAL)
        .from(CLAIM)
        .join(SETUP_TICKET)
        .on(SETUP_TICKET.TICKET_HASH.eq(CLAIM.TICKET_HASH))
        .where(CLAIM.STORE_HASH.eq(visitor.store().value()))
        .and(CLAIM.GENERATION.eq(visitor.generation()))
        .and(CLAIM.USER_ID.eq(visitor.userId()))
        .and(
            CLAIM.STARTED_AT.ge(
                select(PAGE_KEY.ISSUED_AT)
                    .from(PAGE_KEY)
                    .where(PAGE_KEY.KEY_HASH.eq(pageKey.sha256()))))
        .orderBy(CLAIM.STARTED_AT.desc(), CLAIM.ID.desc())
        .limit(1)
        .fetchOptional(ClaimRepository::read);
  }

  /** Whether a claim still goes on after the sign-in; nobody ends it until the transaction ends. */
  boolean lock(Tx tx, Claim claim) {
    return tx.sql()
        .select(CLAIM.ID)
        .from(CLAIM)
        .where(signedIn(claim))
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  /**
   * The user has signed in and is asked for consent, with a ticket of its own.
   *
   * @return false when the claim has ended meanwhile
   */
  boolean askConsent(Tx tx, Claim claim, String workspaceUser, Secret consentTicket) {
    return tx.sql()
            .update(CLAIM)
            .set(CLAIM.STATUS, Status.CONSENT.slug())
            .set(CLAIM.WORKSPACE_USER, workspaceUser)
            .set(CLAIM.TICKET_HASH, consentTicket.sha256())
            .where(signedIn(claim))
            .execute()
        == 1;
  }

  /** Takes the answer to the consent page, once: later ones find nothing. */
  Optional<Claim> takeConsent(Tx tx, Secret browser, Secret consentTicket) {
    int taken =
        tx.sql()
            .update(CLAIM)
            .set(CLAIM.STATUS, Status.SIGNED_IN.slug())
            .where(CLAIM.BROWSER_HASH.eq(browser.sha256()))
            .and(CLAIM.TICKET_HASH.eq(consentTicket.sha256()))
            .and(CLAIM.STATUS.eq(Status.CONSENT.slug()))
            .and(CLAIM.STARTED_AT.gt(now().minus(LIFE)))
            .execute();
    return taken == 1 ? ofBrowser(tx, browser) : Optional.empty();
  }

  void connected(Tx tx, Claim claim, long connectionId) {
    tx.sql()
        .update(CLAIM)
        .set(CLAIM.STATUS, Status.CONNECTED.slug())
        .set(CLAIM.CONNECTION_ID, connectionId)
        .set(CLAIM.ENDED_AT, now())
        .where(CLAIM.ID.eq(claim.id()))
        .execute();
  }

  /** Ends a claim; one that has ended stays as it is. */
  void end(Tx tx, Claim claim, Status status) {
    tx.sql()
        .update(CLAIM)
        .set(CLAIM.STATUS, status.slug())
        .set(CLAIM.ENDED_AT, now())
        .where(signedIn(claim))
        .execute();
  }

  /** Ends what is open for a store, because it installs again or uninstalls; tickets go with it. */
  public void endAll(Tx tx, StoreHash store) {
    tx.sql()
        .update(CLAIM)
        .set(CLAIM.STATUS, Status.ENDED.slug())
        .set(CLAIM.STATE_HASH, val((byte[]) null))
        .set(CLAIM.ENDED_AT, now())
        .where(CLAIM.STORE_HASH.eq(store.value()))
        .and(CLAIM.STATUS.in(OPEN))
        .execute();
    tx.sql()
        .update(SETUP_TICKET)
        .set(SETUP_TICKET.USED_AT, now())
        .where(SETUP_TICKET.STORE_HASH.eq(store.value()))
        .and(SETUP_TICKET.USED_AT.isNull())
        .execute();
  }

  private static Condition signedIn(Claim claim) {
    return CLAIM.ID.eq(claim.id()).and(CLAIM.STATUS.eq(Status.SIGNED_IN.slug()));
  }

  private static Claim read(Record row) {
    return new Claim(
        row.get(CLAIM.ID),
        row.get(CLAIM.TICKET_HASH),
        new Visitor(
            new StoreHash(row.get(CLAIM.STORE_HASH)),
            row.get(CLAIM.GENERATION),
            row.get(CLAIM.USER_ID),
            row.get(SETUP_TICKET.LOCALE),
            row.get(SETUP_TICKET.FRAMED),
            row.get(SETUP_TICKET.EXTERNAL)),
        new WorkspaceName(row.get(CLAIM.WORKSPACE)),
        Status.of(row.get(CLAIM.STATUS)),
        row.get(CLAIM.WORKSPACE_USER),
        row.get(CLAIM.CONNECTION_ID),
        row.get(CLAIM.STARTED_AT).toInstant());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
