package com.actindo.connector.installation;

import static com.actindo.connector.db.gen.Tables.INSTALLATION;
import static com.actindo.connector.db.gen.Tables.STORE_USER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.db.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;

/** Keeps the users of stores: the one place where their e-mail addresses are. */
public final class StoreUserRepository {
  /** That a user was here is noted this often, not at every opening of the app. */
  private static final Duration NOTE = Duration.ofHours(1);

  private final InstantSource clock;

  public StoreUserRepository(InstantSource clock) {
    this.clock = clock;
  }

  /** Adds a user or brings one up to date; what is not told stays as it was. */
  public void save(Tx tx, StoreHash store, KnownUser user) {
    tx.sql()
        .insertInto(STORE_USER)
        .set(STORE_USER.STORE_HASH, store.value())
        .set(STORE_USER.USER_ID, user.id())
        .set(STORE_USER.EMAIL, user.email())
        .set(STORE_USER.LOCALE, user.locale())
        .set(STORE_USER.SEEN_AT, now())
        .onConflict(STORE_USER.STORE_HASH, STORE_USER.USER_ID)
        .doUpdate()
        .set(STORE_USER.EMAIL, coalesce(excluded(STORE_USER.EMAIL), STORE_USER.EMAIL))
        .set(STORE_USER.LOCALE, coalesce(excluded(STORE_USER.LOCALE), STORE_USER.LOCALE))
        .set(STORE_USER.SEEN_AT, excluded(STORE_USER.SEEN_AT))
        .where(
            STORE_USER
                .SEEN_AT
                .lt(now().minus(NOTE))
                .or(differs(STORE_USER.EMAIL))
                .or(differs(STORE_USER.LOCALE)))
        .execute();
  }

  private static Condition differs(Field<String> field) {
    return excluded(field).isNotNull().and(excluded(field).isDistinctFrom(field));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  public Optional<KnownUser> find(Tx tx, StoreHash store, long userId) {
    return tx.sql()
        .selectFrom(STORE_USER)
        .where(STORE_USER.STORE_HASH.eq(store.value()))
        .and(STORE_USER.USER_ID.eq(userId))
        .fetchOptional(row -> new KnownUser(row.getUserId(), row.getEmail(), row.getLocale()));
  }

  /** Removes exactly this user of this store; an unknown one is fine. */
  public boolean remove(Tx tx, StoreHash store, long userId) {
    return tx.sql()
            .deleteFrom(STORE_USER)
            .where(STORE_USER.STORE_HASH.eq(store.value()))
            .and(STORE_USER.USER_ID.eq(userId))
            .execute()
        == 1;
  }

  /** Erases the users of stores that uninstalled before {@code before}. */
  public int eraseAfterUninstall(Tx tx, Instant before) {
    return tx.sql()
        .deleteFrom(STORE_USER)
        .where(
            STORE_USER.STORE_HASH.in(
                select(INSTALLATION.STORE_HASH)
                    .from(INSTALLATION)
                    .where(INSTALLATION.STATE.eq(Installation.State.UNINSTALLED.slug()))
                    .and(INSTALLATION.UNINSTALLED_AT.lt(before.atOffset(ZoneOffset.UTC)))))
        .execute();
  }
}
