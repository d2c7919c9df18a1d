package com.actindo.connector.sync.daily;

import static com.actindo.connector.db.gen.Tables.DAILY_SYNCHRONISATION;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When connections are due. A row comes with each connection and goes with it; it stands outside of
 * the tenants' policies, so that what is due is found without a walk through all workspaces.
 */
public final class DailyRepository {
  private static final String TAKE =
      """
      update connector.daily_synchronisation
      set next_at = next_at
        + (floor(extract(epoch from (?::timestamptz - next_at)) / 86400) + 1) * interval '1 day'
      where connection_id = ? and next_at <= ?::timestamptz
      """;

  /** Those that are due, the longest waiting first. */
  List<DueConnection> due(Tx tx, Instant now, int most) {
    return tx.sql()
        .select(DAILY_SYNCHRONISATION.WORKSPACE, DAILY_SYNCHRONISATION.CONNECTION_ID)
        .from(DAILY_SYNCHRONISATION)
        .where(DAILY_SYNCHRONISATION.NEXT_AT.le(at(now)))
        .orderBy(DAILY_SYNCHRONISATION.NEXT_AT)
        .limit(most)
        .fetch(row -> new DueConnection(new WorkspaceName(row.value1()), row.value2()));
  }

  /**
   * Takes the turn of a connection: the next one is at the same time of another day, which lies
   * ahead however long the service was away.
   *
   * @return false when another transaction was quicker
   */
  boolean take(Tx tx, DueConnection due, Instant now) {
    return tx.sql().execute(TAKE, at(now), due.connectionId(), at(now)) == 1;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
