package com.actindo.connector.sync.retention;

import static com.actindo.connector.db.gen.Tables.NOTIFICATION;
import static org.jooq.impl.DSL.select;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.time.Instant;
import java.time.ZoneOffset;

/** Erases notifications whose reason passed long ago. */
final class SettledNotificationRepository {

  /**
   * Erases at most {@code most} notifications that were settled before an instant, and who has read
   * them.
   *
   * @return how many; fewer than {@code most} when none is left
   */
  int erase(Tx tx, WorkspaceName workspace, Instant before, int most) {
    return tx.sql()
        .deleteFrom(NOTIFICATION)
        .where(NOTIFICATION.WORKSPACE.eq(workspace.value()))
        .and(
            NOTIFICATION.ID.in(
                select(NOTIFICATION.ID)
                    .from(NOTIFICATION)
                    .where(NOTIFICATION.WORKSPACE.eq(workspace.value()))
                    .and(NOTIFICATION.SETTLED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                    .limit(most)))
        .execute();
  }
}
