package com.actindo.connector.callback.install;

import static com.actindo.connector.db.gen.Tables.EXCHANGE_LEASE;
import static com.actindo.connector.db.gen.Tables.INSTALL_ATTEMPT;
import static org.jooq.impl.DSL.select;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.callback.install.InstallAttempt.State;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.InstallAttemptRecord;
import com.actindo.connector.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Keeps attempts by the hash of their code, and the lease that lets one exchange at a time. */
public final class InstallAttemptRepository {
  private static final Duration LEASE = Duration.ofSeconds(15);

  private final InstantSource clock;

  public InstallAttemptRepository(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Puts an attempt on record.
   *
   * @return false when this code was seen before
   */
  boolean begin(Tx tx, byte[] codeHash, StoreHash store, UUID holder) {
    return tx.sql()
            .insertInto(INSTALL_ATTEMPT)
            .set(INSTALL_ATTEMPT.CODE_HASH, codeHash)
            .set(INSTALL_ATTEMPT.STORE_HASH, store.value())
            .set(INSTALL_ATTEMPT.HOLDER, holder)
            .set(INSTALL_ATTEMPT.STATE, State.EXCHANGING.slug())
            .set(INSTALL_ATTEMPT.STARTED_AT, now())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  Optional<InstallAttempt> find(Tx tx, byte[] codeHash) {
    return tx.sql()
        .selectFrom(INSTALL_ATTEMPT)
        .where(INSTALL_ATTEMPT.CODE_HASH.eq(codeHash))
        .fetchOptional(InstallAttemptRepository::read);
  }

  /** An attempt for the store since {@code since} that neither ended well nor failed. */
  public boolean interrupted(Tx tx, StoreHash store, Instant since) {
    return tx.sql()
        .fetchExists(
            INSTALL_ATTEMPT,
            INSTALL_ATTEMPT
                .STORE_HASH
                .eq(store.value())
                .and(INSTALL_ATTEMPT.STARTED_AT.ge(utc(since)))
                .and(INSTALL_ATTEMPT.STATE.eq(State.EXCHANGING.slug())));
  }

  void installed(Tx tx, byte[] codeHash, long generation, long userId) {
    tx.sql()
        .update(INSTALL_ATTEMPT)
        .set(INSTALL_ATTEMPT.STATE, State.INSTALLED.slug())
        .set(INSTALL_ATTEMPT.GENERATION, generation)
        .set(INSTALL_ATTEMPT.USER_ID, userId)
        .set(INSTALL_ATTEMPT.ENDED_AT, now())
        .where(INSTALL_ATTEMPT.CODE_HASH.eq(codeHash))
        .execute();
    endLease(tx, codeHash);
  }

  void failed(Tx tx, byte[] codeHash, Problem problem) {
    tx.sql()
        .update(INSTALL_ATTEMPT)
        .set(INSTALL_ATTEMPT.STATE, State.FAILED.slug())
        .set(INSTALL_ATTEMPT.PROBLEM, problem.type().slug())
        .set(INSTALL_ATTEMPT.DETAIL, String.join(" ", problem.names()))
        .set(INSTALL_ATTEMPT.ENDED_AT, now())
        .where(INSTALL_ATTEMPT.CODE_HASH.eq(codeHash))
        .execute();
    endLease(tx, codeHash);
  }

  /** An attempt that has ended needs its store's lease no longer. */
  private static void endLease(Tx tx, byte[] codeHash) {
    tx.sql()
        .deleteFrom(EXCHANGE_LEASE)
        .where(
            EXCHANGE_LEASE.HOLDER.eq(
                select(INSTALL_ATTEMPT.HOLDER)
                    .from(INSTALL_ATTEMPT)
                    .where(INSTALL_ATTEMPT.CODE_HASH.eq(codeHash))))
        .execute();
  }

  /** Takes the store's lease unless another holder has it; it ends by itself after 15 s. */
  boolean lease(Tx tx, StoreHash store, UUID holder) {
    return tx.sql()
            .insertInto(EXCHANGE_LEASE)
            .set(EXCHANGE_LEASE.STORE_HASH, store.value())
            .set(EXCHANGE_LEASE.HOLDER, holder)
            .set(EXCHANGE_LEASE.UNTIL, utc(clock.instant().plus(LEASE)))
            .onConflict(EXCHANGE_LEASE.STORE_HASH)
            .doUpdate()
            .set(EXCHANGE_LEASE.HOLDER, holder)
            .set(EXCHANGE_LEASE.UNTIL, utc(clock.instant().plus(LEASE)))
            .where(EXCHANGE_LEASE.UNTIL.lt(now()))
            .execute()
        == 1;
  }

  void release(Tx tx, StoreHash store, UUID holder) {
    tx.sql()
        .deleteFrom(EXCHANGE_LEASE)
        .where(EXCHANGE_LEASE.STORE_HASH.eq(store.value()))
        .and(EXCHANGE_LEASE.HOLDER.eq(holder))
        .execute();
  }

  /** Erases what began, or ended, before {@code before}. */
  public void erase(Tx tx, Instant before) {
    tx.sql()
        .deleteFrom(INSTALL_ATTEMPT)
        .where(INSTALL_ATTEMPT.STARTED_AT.lt(utc(before)))
        .execute();
    tx.sql().deleteFrom(EXCHANGE_LEASE).where(EXCHANGE_LEASE.UNTIL.lt(utc(before))).execute();
  }

  private static InstallAttempt read(InstallAttemptRecord row) {
    return new InstallAttempt(
        new StoreHash(row.getStoreHash()),
        row.getHolder(),
        State.of(row.getState()),
        row.getProblem(),
        row.getDetail(),
        row.getUserId(),
        row.getStartedAt().toInstant());
  }

  private OffsetDateTime now() {
    return utc(clock.instant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
