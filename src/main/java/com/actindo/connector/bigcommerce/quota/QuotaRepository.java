package com.actindo.connector.bigcommerce.quota;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.db.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Record;

/**
 * One row for each store that was called. Every change is one statement, so that instances need not
 * wait for each other's decisions.
 */
final class QuotaRepository {
  private static final Duration NOT_LONG = Duration.ofSeconds(1);

  /**
   * A window whose end has passed is followed by a full one, of which only an answer tells when it
   * ends: until then it is taken to be a quarter longer. Calls in flight may count there. Those of
   * an instance that was killed are forgotten once the store was left alone for a window.
   */
  private static final String TAKE =
      """
      insert into connector.store_quota as q (store_hash, in_flight) values (?, 1)
      on conflict (store_hash) do update set
        requests_left = case when q.window_ends <= ?::timestamptz
          then q.quota - case when q.window_ends + q.window_ms * interval '1 ms' < ?::timestamptz then 0 else q.in_flight end
          else q.requests_left end - 1,
        in_flight = case when q.window_ends + q.window_ms * interval '1 ms' < ?::timestamptz then 0 else q.in_flight end + 1,
        window_ends = case when q.window_ends <= ?::timestamptz
          then ?::timestamptz + q.window_ms * interval '1.25 ms' else q.window_ends end
      where (q.blocked_until is null or q.blocked_until <= ?::timestamptz)
        and (q.quota is null or q.window_ends <= ?::timestamptz
          or q.requests_left > case when ? then least(greatest(q.quota / 20, 1), q.quota - 1) else 0 end)
      returning true
      """;

  /**
   * Answers of the same window can only lower what is left, as they may be older than calls that
   * were counted since; one that knows of less tells of other clients. An answer that speaks of a
   * later end is the first of a new window, one that speaks of an earlier end belongs to a window
   * that is over. With another quota, as after a change of the store's plan, the count begins anew.
   */
  private static final String CORRECT =
      """
      update connector.store_quota q set
        quota = told.quota,
        window_ms = told.window_ms,
        in_flight = greatest(q.in_flight - 1, 0),
        requests_left = case
          when q.quota is distinct from told.quota or told.ends > q.window_ends + told.half then told.remaining - greatest(q.in_flight - 1, 0)
          when told.ends < q.window_ends - told.half then q.requests_left
          when told.remaining >= q.requests_left then q.requests_left
          else told.remaining - greatest(q.in_flight - 1, 0) end,
        window_ends = case
          when q.window_ends is null or told.ends > q.window_ends + told.half then told.ends
          when told.ends < q.window_ends - told.half then q.window_ends
          else least(q.window_ends, told.ends) end
      from (select ?::int as quota, ?::int as window_ms, ?::int as remaining, ?::timestamptz as ends,
                   ? * interval '0.5 ms' as half) told
      where q.store_hash = ?
      """;

  /** Without an end from BigCommerce, and when it happens again, pauses grow up to ten minutes. */
  private static final String BLOCK =
      """
      update connector.store_quota q set
        strikes = least(q.strikes + 1, 20),
        blocked_until = ?::timestamptz + ? * interval '1 ms'
          + case when ? and q.strikes = 0 then interval '0' else least(15 * power(2, q.strikes), 600) * interval '1 s' end
      where q.store_hash = ? and (q.blocked_until is null or q.blocked_until <= ?::timestamptz)
      """;

  /**
   * Takes a unit.
   *
   * @param leavesReserve whether a twentieth of the quota, at least 1, must stay
   * @return false when there is none
   */
  boolean take(Tx tx, StoreHash store, Instant now, boolean leavesReserve) {
    OffsetDateTime at = at(now);
    return tx.sql()
        .fetchOptional(TAKE, store.value(), at, at, at, at, at, at, at, leavesReserve)
        .isPresent();
  }

  /** How long there will be none. */
  Duration wait(Tx tx, StoreHash store, Instant now) {
    Record row =
        tx.sql()
            .fetchOne(
                """
                select case when blocked_until > ?::timestamptz then blocked_until else window_ends end
                from connector.store_quota where store_hash = ?
                """,
                at(now),
                store.value());
    OffsetDateTime until = row == null ? null : row.get(0, OffsetDateTime.class);
    Duration wait = until == null ? NOT_LONG : Duration.between(now, until.toInstant());
    return wait.isPositive() ? wait : Duration.ofMillis(1);
  }

  /** Corrects by an answer what is left and when the window ends. */
  void correct(Tx tx, StoreHash store, Standing told, Instant now) {
    int window = (int) told.window().toMillis();
    tx.sql()
        .execute(
            CORRECT,
            told.quota(),
            window,
            told.left(),
            at(now.plus(told.reset()).plusMillis(1)),
            window,
            store.value());
  }

  /**
   * A call is no longer in flight. A store of which nothing is known then has no row: anybody may
   * try any hash.
   */
  void release(Tx tx, StoreHash store) {
    tx.sql()
        .execute(
            """
            update connector.store_quota set in_flight = greatest(in_flight - 1, 0)
            where store_hash = ?
            """,
            store.value());
    tx.sql()
        .execute(
            """
            delete from connector.store_quota
            where store_hash = ? and in_flight = 0 and quota is null and blocked_until is null
            """,
            store.value());
  }

  /** Nobody calls the store for a while. */
  void block(Tx tx, StoreHash store, Instant now, Optional<Duration> told) {
    tx.sql()
        .execute(
            BLOCK,
            at(now),
            told.orElse(Duration.ZERO).toMillis(),
            told.isPresent(),
            store.value(),
            at(now));
  }

  /** A call came through: pauses begin anew. Answers to calls from before a pause do not count. */
  void unblock(Tx tx, StoreHash store, Instant now) {
    tx.sql()
        .execute(
            """
            update connector.store_quota set strikes = 0, blocked_until = null
            where store_hash = ? and blocked_until <= ?::timestamptz
            """,
            store.value(),
            at(now));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
