package com.actindo.connector.installation;

import static com.actindo.connector.db.gen.Tables.INSTALLATION;
import static org.jooq.impl.DSL.val;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.InstallationRecord;
import com.actindo.connector.installation.Installation.State;
import com.actindo.connector.vault.Sealed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps installations. Outside the tenants' policies: BigCommerce speaks of stores. */
public final class InstallationRepository {
  private static final Duration DAILY = Duration.ofDays(1);

  private final InstantSource clock;

  public InstallationRepository(InstantSource clock) {
    this.clock = clock;
  }

  public Optional<Installation> find(Tx tx, StoreHash store) {
    return tx.sql()
        .selectFrom(INSTALLATION)
        .where(INSTALLATION.STORE_HASH.eq(store.value()))
        .fetchOptional()
        .map(InstallationRepository::read);
  }

  /** Finds an installation and keeps others from changing it until the transaction ends. */
  public Optional<Installation> lock(Tx tx, StoreHash store) {
    return tx.sql()
        .selectFrom(INSTALLATION)
        .where(INSTALLATION.STORE_HASH.eq(store.value()))
        .forUpdate()
        .fetchOptional()
        .map(InstallationRepository::read);
  }

  /**
   * The generation that the next install of a store has. Others who ask for the same store wait
   * until the transaction ends, even where there is no row to lock yet.
   */
  public long nextGeneration(Tx tx, StoreHash store) {
    oneAtATime(tx, store);
    return find(tx, store).map(Installation::generation).orElse(0L) + 1;
  }

  /**
   * Keeps installs, claims and trials of the token away from a store until the transaction ends. To
   * be called before its connection is locked: they all begin with the store.
   */
  public void lockStore(Tx tx, StoreHash store) {
    oneAtATime(tx, store);
    lock(tx, store);
  }

  private static void oneAtATime(Tx tx, StoreHash store) {
    tx.sql().execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", store.value());
  }

  /** Keeps an install; one of the same store replaces the one before. */
  public void save(Tx tx, NewInstallation install, boolean claimed) {
    InstallationRecord row = new InstallationRecord();
    row.setStoreHash(install.store().value());
    row.setGeneration(install.generation());
    row.setState(State.INSTALLED.slug());
    row.setScopes(install.scopes().toString());
    row.setOwnerId(install.ownerId());
    row.setInstallerId(install.installerId());
    row.setSealedToken(install.token().bytes());
    row.setKeyId(install.token().keyId());
    row.setGrantedAt(utc(install.grantedAt()));
    row.setInstalledAt(now());
    row.setReportedAt(null);
    row.setUninstalledAt(null);
    row.setCheckedAt(now());
    row.setNextCheckAt(now().plus(DAILY));
    row.setUnclaimedSince(claimed ? null : now());
    row.setReleasedAt(null);
    tx.sql()
        .insertInto(INSTALLATION)
        .set(row)
        .onConflict(INSTALLATION.STORE_HASH)
        .doUpdate()
        .set(row)
        .execute();
  }

  /** Notes that a workspace holds the store, or that the one that held it let go of it. */
  public void claimed(Tx tx, StoreHash store, boolean claimed) {
    tx.sql()
        .update(INSTALLATION)
        .set(INSTALLATION.UNCLAIMED_SINCE, claimed ? null : now())
        .set(INSTALLATION.RELEASED_AT, claimed ? null : now())
        .where(INSTALLATION.STORE_HASH.eq(store.value()))
        .execute();
  }

  /** Notes name and domain as the store's own profile tells them. */
  public void describe(Tx tx, StoreHash store, String name, @Nullable String domain) {
    tx.sql()
        .update(INSTALLATION)
        .set(INSTALLATION.STORE_NAME, name)
        .set(INSTALLATION.STORE_DOMAIN, domain)
        .where(INSTALLATION.STORE_HASH.eq(store.value()))
        .execute();
  }

  /**
   * Marks an uninstall that is reported but not proven; the token is tried again at {@code next}.
   *
   * @return false when a newer install has come in between
   */
  public boolean suspend(Tx tx, Installation installation, Instant next) {
    return tx.sql()
            .update(INSTALLATION)
            .set(INSTALLATION.STATE, State.SUSPENDED.slug())
            .set(
                INSTALLATION.REPORTED_AT,
                installation.reportedAt() == null ? now() : utc(installation.reportedAt()))
            .set(INSTALLATION.CHECKED_AT, now())
            .set(INSTALLATION.NEXT_CHECK_AT, utc(next))
            .where(ofGeneration(installation))
            .execute()
        == 1;
  }

  /**
   * The token works: a report that said otherwise is over.
   *
   * @return false when a newer install has come in between
   */
  public boolean resume(Tx tx, Installation installation) {
    return tx.sql()
            .update(INSTALLATION)
            .set(INSTALLATION.STATE, State.INSTALLED.slug())
            .set(INSTALLATION.REPORTED_AT, val((OffsetDateTime) null))
            .set(INSTALLATION.CHECKED_AT, now())
            .set(INSTALLATION.NEXT_CHECK_AT, now().plus(DAILY))
            .where(ofGeneration(installation))
            .execute()
        == 1;
  }

  /**
   * Tries the token again at {@code next}, without a change of state.
   *
   * @return false when a newer install has come in between
   */
  public boolean checkAgain(Tx tx, Installation installation, Instant next) {
    return tx.sql()
            .update(INSTALLATION)
            .set(INSTALLATION.CHECKED_AT, now())
            .set(INSTALLATION.NEXT_CHECK_AT, utc(next))
            .where(ofGeneration(installation))
            .execute()
        == 1;
  }

  /** Has the token of a store tried as soon as possible; an unknown store is fine. */
  public void checkNow(Tx tx, StoreHash store) {
    tx.sql()
        .update(INSTALLATION)
        .set(INSTALLATION.NEXT_CHECK_AT, now())
        .where(INSTALLATION.STORE_HASH.eq(store.value()))
        .execute();
  }

  /**
   * The uninstall is proven: marks it and erases the token.
   *
   * @return false when a newer install has come in between
   */
  public boolean uninstall(Tx tx, Installation installation) {
    return tx.sql()
            .update(INSTALLATION)
            .set(INSTALLATION.STATE, State.UNINSTALLED.slug())
            .set(INSTALLATION.SEALED_TOKEN, val((byte[]) null))
            .set(INSTALLATION.KEY_ID, val((Long) null))
            .set(INSTALLATION.UNINSTALLED_AT, now())
            .set(INSTALLATION.REPORTED_AT, val((OffsetDateTime) null))
            .set(INSTALLATION.CHECKED_AT, now())
            .where(ofGeneration(installation))
            .execute()
        == 1;
  }

  /**
   * Takes installations whose token is to be tried now, so that no other instance takes them too.
   *
   * @param lease until when they are taken
   */
  public List<Installation> takeDue(Tx tx, int most, Instant lease) {
    var due =
        tx.sql()
            .select(INSTALLATION.STORE_HASH)
            .from(INSTALLATION)
            .where(INSTALLATION.NEXT_CHECK_AT.le(now()))
            .and(INSTALLATION.STATE.ne(State.UNINSTALLED.slug()))
            .orderBy(INSTALLATION.NEXT_CHECK_AT)
            .limit(most)
            .forUpdate()
            .skipLocked();
    return tx.sql()
        .update(INSTALLATION)
        .set(INSTALLATION.NEXT_CHECK_AT, utc(lease))
        .where(INSTALLATION.STORE_HASH.in(due))
        .returning()
        .fetch(InstallationRepository::read);
  }

  /** Erases installations that nobody claimed since {@code before}. */
  public int eraseUnclaimed(Tx tx, Instant before) {
    return tx.sql()
        .deleteFrom(INSTALLATION)
        .where(INSTALLATION.UNCLAIMED_SINCE.lt(utc(before)))
        .execute();
  }

  /** A batch of tokens that another key than {@code keyId} sealed, of stores after {@code from}. */
  public List<Installation> sealedByOthers(Tx tx, long keyId, String from, int most) {
    return tx.sql()
        .selectFrom(INSTALLATION)
        .where(INSTALLATION.KEY_ID.ne(keyId))
        .and(INSTALLATION.STORE_HASH.gt(from))
        .orderBy(INSTALLATION.STORE_HASH)
        .limit(most)
        .fetch(InstallationRepository::read);
  }

  /** Replaces the sealed form of the same token. */
  public void reseal(Tx tx, Installation installation, Sealed token) {
    tx.sql()
        .update(INSTALLATION)
        .set(INSTALLATION.SEALED_TOKEN, token.bytes())
        .set(INSTALLATION.KEY_ID, token.keyId())
        .where(ofGeneration(installation))
        .execute();
  }

  private static org.jooq.Condition ofGeneration(Installation installation) {
    return INSTALLATION
        .STORE_HASH
        .eq(installation.store().value())
        .and(INSTALLATION.GENERATION.eq(installation.generation()));
  }

  private static Installation read(InstallationRecord row) {
    byte[] sealed = row.getSealedToken();
    Long keyId = row.getKeyId();
    OffsetDateTime reported = row.getReportedAt();
    OffsetDateTime released = row.getReleasedAt();
    return new Installation(
        new StoreHash(row.getStoreHash()),
        row.getGeneration(),
        State.of(row.getState()),
        Scopes.parse(row.getScopes()),
        row.getOwnerId(),
        row.getInstallerId(),
        sealed == null || keyId == null ? Optional.empty() : Optional.of(new Sealed(sealed, keyId)),
        row.getStoreName(),
        row.getStoreDomain(),
        row.getGrantedAt().toInstant(),
        reported == null ? null : reported.toInstant(),
        released == null ? null : released.toInstant());
  }

  private OffsetDateTime now() {
    return utc(clock.instant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
