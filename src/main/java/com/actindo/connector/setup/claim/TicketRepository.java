package com.actindo.connector.setup.claim;

import static com.actindo.connector.db.gen.Tables.PAGE_KEY;
import static com.actindo.connector.db.gen.Tables.SETUP_TICKET;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.db.Tx;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.SecretSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps tickets and page keys by their hash. */
public final class TicketRepository {
  /** How long a ticket opens a claim. */
  static final Duration TICKET_LIFE = Duration.ofMinutes(15);

  /** How long an open page may ask what became of it, and have its ticket renewed. */
  static final Duration PAGE_LIFE = Duration.ofMinutes(60);

  private static final Duration RENEWAL = Duration.ofMinutes(10);

  private final SecretSource secrets;
  private final InstantSource clock;

  public TicketRepository(SecretSource secrets, InstantSource clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Gives a ticket. */
  public Secret ticket(Tx tx, Visitor visitor) {
    Secret ticket = secrets.next();
    tx.sql()
        .insertInto(SETUP_TICKET)
        .set(SETUP_TICKET.TICKET_HASH, ticket.sha256())
        .set(SETUP_TICKET.STORE_HASH, visitor.store().value())
        .set(SETUP_TICKET.GENERATION, visitor.generation())
        .set(SETUP_TICKET.USER_ID, visitor.userId())
        .set(SETUP_TICKET.LOCALE, visitor.locale())
        .set(SETUP_TICKET.FRAMED, visitor.framed())
        .set(SETUP_TICKET.EXTERNAL, visitor.external())
        .set(SETUP_TICKET.ISSUED_AT, now())
        .execute();
    return ticket;
  }

  /** To whom a ticket was given that is neither used nor too old. */
  public Optional<Visitor> live(Tx tx, Secret ticket) {
    return tx.sql()
        .selectFrom(SETUP_TICKET)
        .where(SETUP_TICKET.TICKET_HASH.eq(ticket.sha256()))
        .and(SETUP_TICKET.USED_AT.isNull())
        .and(SETUP_TICKET.ISSUED_AT.gt(since(TICKET_LIFE)))
        .fetchOptional(row ->
            new Visitor(
                new StoreHash(row.getStoreHash()),
                row.getGeneration(),
                row.getUserId(),
                row.getLocale(),
                row.getFramed(),
                row.getExternal()));
  }

  /** Whether a ticket is still live; nobody else uses it up until the transaction ends. */
  public boolean lock(Tx tx, Secret ticket) {
    return tx.sql()
        .select(SETUP_TICKET.TICKET_HASH)
        .from(SETUP_TICKET)
        .where(SETUP_TICKET.TICKET_HASH.eq(ticket.sha256()))
        .and(SETUP_TICKET.USED_AT.isNull())
        .and(SETUP_TICKET.ISSUED_AT.gt(since(TICKET_LIFE)))
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  void use(Tx tx, byte[] ticketHash) {
    tx.sql()
        .update(SETUP_TICKET)
        .set(SETUP_TICKET.USED_AT, now())
        .where(SETUP_TICKET.TICKET_HASH.eq(ticketHash))
        .execute();
  }

  /** Gives the key with which an open page asks what became of it. */
  public Secret pageKey(Tx tx, Visitor visitor) {
    Secret key = secrets.next();
    tx.sql()
        .insertInto(PAGE_KEY)
        .set(PAGE_KEY.KEY_HASH, key.sha256())
        .set(PAGE_KEY.STORE_HASH, visitor.store().value())
        .set(PAGE_KEY.GENERATION, visitor.generation())
        .set(PAGE_KEY.USER_ID, visitor.userId())
        .set(PAGE_KEY.LOCALE, visitor.locale())
        .set(PAGE_KEY.FRAMED, visitor.framed())
        .set(PAGE_KEY.EXTERNAL, visitor.external())
        .set(PAGE_KEY.ISSUED_AT, now())
        .set(PAGE_KEY.TICKET_AT, now())
        .execute();
    return key;
  }

  /** To whom a page key was given that is not too old. */
  public Optional<Visitor> page(Tx tx, Secret key) {
    return tx.sql()
        .selectFrom(PAGE_KEY)
        .where(PAGE_KEY.KEY_HASH.eq(key.sha256()))
        .and(PAGE_KEY.ISSUED_AT.gt(since(PAGE_LIFE)))
        .fetchOptional(row ->
            new Visitor(
                new StoreHash(row.getStoreHash()),
                row.getGeneration(),
                row.getUserId(),
                row.getLocale(),
                row.getFramed(),
                row.getExternal()));
  }

  /** Whether the ticket that a page shows will be too old soon. */
  public boolean renewalDue(Tx tx, Secret key) {
    return tx.sql()
        .fetchExists(
            PAGE_KEY,
            PAGE_KEY.KEY_HASH.eq(key.sha256()).and(PAGE_KEY.TICKET_AT.lt(since(RENEWAL))));
  }

  /** Gives an open page a further ticket. */
  public Secret renew(Tx tx, Secret key, Visitor visitor) {
    tx.sql()
        .update(PAGE_KEY)
        .set(PAGE_KEY.TICKET_AT, now())
        .where(PAGE_KEY.KEY_HASH.eq(key.sha256()))
        .execute();
    return ticket(tx, visitor);
  }

  /** Takes back what a user of a store was given. */
  public void takeBack(Tx tx, StoreHash store, long userId) {
    tx.sql()
        .deleteFrom(SETUP_TICKET)
        .where(SETUP_TICKET.STORE_HASH.eq(store.value()))
        .and(SETUP_TICKET.USER_ID.eq(userId))
        .execute();
    tx.sql()
        .deleteFrom(PAGE_KEY)
        .where(PAGE_KEY.STORE_HASH.eq(store.value()))
        .and(PAGE_KEY.USER_ID.eq(userId))
        .execute();
  }

  /** Erases what is older than {@code before}; a claim goes with its ticket. */
  public void erase(Tx tx, Instant before) {
    OffsetDateTime limit = before.atOffset(ZoneOffset.UTC);
    tx.sql().deleteFrom(SETUP_TICKET).where(SETUP_TICKET.ISSUED_AT.lt(limit)).execute();
    tx.sql().deleteFrom(PAGE_KEY).where(PAGE_KEY.ISSUED_AT.lt(limit)).execute();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private OffsetDateTime since(Duration life) {
    return clock.instant().minus(life).atOffset(ZoneOffset.UTC);
  }
}
