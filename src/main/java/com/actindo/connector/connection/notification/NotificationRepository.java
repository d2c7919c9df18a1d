package com.actindo.connector.connection.notification;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.NOTIFICATION;
import static com.actindo.connector.db.gen.Tables.NOTIFICATION_READ;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.PageRequest;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/** Keeps what needs a person, and who has read it. */
public final class NotificationRepository {
  /** Told while orders of a connection are in error, whatever becomes of its access. */
  public static final String ORDERS_HAVE_ERRORS = "orders-have-errors";

  /** A connection may go before what was told of it. */
  private static final Field<Boolean> PRESENT =
      field(
              exists(
                  selectOne()
                      .from(CONNECTION)
                      .where(CONNECTION.WORKSPACE.eq(NOTIFICATION.WORKSPACE))
                      .and(CONNECTION.ID.eq(NOTIFICATION.CONNECTION_ID))
                      .and(CONNECTION.DELETING_AT.isNull())))
          .as("present");

  private final InstantSource clock;

  public NotificationRepository(InstantSource clock) {
    this.clock = clock;
  }

  /** Tells of a trouble, once for as long as it lasts. */
  public void raise(Tx tx, Connection connection, String reason) {
    tx.sql()
        .insertInto(NOTIFICATION)
        .set(NOTIFICATION.WORKSPACE, connection.workspace().value())
        .set(NOTIFICATION.CONNECTION_ID, connection.id())
        .set(NOTIFICATION.CONNECTION_NAME, connection.name())
        .set(NOTIFICATION.LEVEL, Notification.Level.ofReason(reason).id())
        .set(NOTIFICATION.REASON, reason)
        .set(NOTIFICATION.AT, now())
        .onConflict(NOTIFICATION.CONNECTION_ID, NOTIFICATION.REASON)
        .where(NOTIFICATION.SETTLED_AT.isNull())
        .doNothing()
        .execute();
  }

  /** Tells of a fault of the access, if it needs a person: some pass by themselves. */
  public void raise(Tx tx, Connection connection, AccessFault fault) {
    switch (fault) {
      case APP_UNINSTALLED, TOKEN_REJECTED, TOKEN_UNREADABLE, SCOPES_MISSING ->
          raise(tx, connection, fault.slug());
      case UNINSTALL_REPORTED, STORE_UNAVAILABLE -> {}
    }
  }

  /** All that was wrong with a connection's access has passed; its orders are another matter. */
  public void settle(Tx tx, Connection connection) {
    settle(tx, connection, NOTIFICATION.REASON.ne(ORDERS_HAVE_ERRORS));
  }

  /** One trouble of a connection has passed. */
  public void settle(Tx tx, Connection connection, String reason) {
    settle(tx, connection, NOTIFICATION.REASON.eq(reason));
  }

  private void settle(Tx tx, Connection connection, Condition which) {
    tx.sql()
        .update(NOTIFICATION)
        .set(NOTIFICATION.SETTLED_AT, now())
        .where(NOTIFICATION.WORKSPACE.eq(connection.workspace().value()))
        .and(NOTIFICATION.CONNECTION_ID.eq(connection.id()))
        .and(which)
        .and(NOTIFICATION.SETTLED_AT.isNull())
        .execute();
  }

  /** What a user is told, the newest first, whatever order is asked for. */
  public PageOf<Notification> page(
      Tx tx, WorkspaceName workspace, String userId, PageRequest page) {
    Condition wanted = NOTIFICATION.WORKSPACE.eq(workspace.value());
    Field<Boolean> read = field(readBy(userId)).as("read");
    long total = tx.sql().fetchCount(NOTIFICATION, wanted);
    List<Notification> data =
        tx.sql()
            .select(NOTIFICATION.asterisk(), PRESENT, read)
            .from(NOTIFICATION)
            .where(wanted)
            .orderBy(NOTIFICATION.ID.desc())
            .limit(page.limit())
            .offset(page.offset())
            .fetch(row -> notification(row, row.get(read)));
    return PageOf.of(page, total, data);
  }

  /** The lasting troubles that a user has not read of, the newest first. */
  public List<Notification> fresh(Tx tx, WorkspaceName workspace, String userId, int most) {
    return tx.sql()
        .select(NOTIFICATION.asterisk(), PRESENT)
        .from(NOTIFICATION)
        .where(NOTIFICATION.WORKSPACE.eq(workspace.value()))
        .and(NOTIFICATION.SETTLED_AT.isNull())
        .and(not(readBy(userId)))
        .orderBy(NOTIFICATION.ID.desc())
        .limit(most)
        .fetch(row -> notification(row, false));
  }

  /** How many lasting troubles a user has not read of. */
  public int unread(Tx tx, WorkspaceName workspace, String userId) {
    return tx.sql()
        .fetchCount(
            NOTIFICATION,
            NOTIFICATION
                .WORKSPACE
                .eq(workspace.value())
                .and(NOTIFICATION.SETTLED_AT.isNull())
                .and(not(readBy(userId))));
  }

  /**
   * Notes that a user has read one; once more is fine.
   *
   * @return false when the workspace has no such notification
   */
  public boolean read(Tx tx, WorkspaceName workspace, String userId, long id) {
    Condition one = NOTIFICATION.WORKSPACE.eq(workspace.value()).and(NOTIFICATION.ID.eq(id));
    if (!tx.sql().fetchExists(NOTIFICATION, one)) {
      return false;
    }
    read(tx, userId, one);
    return true;
  }

  /** Notes that a user has read all of those that last; the others count as read anyway. */
  public void readAll(Tx tx, WorkspaceName workspace, String userId) {
    read(
        tx,
        userId,
        NOTIFICATION.WORKSPACE.eq(workspace.value()).and(NOTIFICATION.SETTLED_AT.isNull()));
  }

  private void read(Tx tx, String userId, Condition which) {
    tx.sql()
        .insertInto(
            NOTIFICATION_READ,
            NOTIFICATION_READ.WORKSPACE,
            NOTIFICATION_READ.USER_ID,
            NOTIFICATION_READ.NOTIFICATION_ID,
            NOTIFICATION_READ.READ_AT)
        .select(
            select(NOTIFICATION.WORKSPACE, val(userId), NOTIFICATION.ID, val(now()))
                .from(NOTIFICATION)
                .where(which)
                .and(not(readBy(userId))))
        .onConflictDoNothing()
        .execute();
  }

  private static Condition readBy(String userId) {
    return exists(
        selectOne()
            .from(NOTIFICATION_READ)
            .where(NOTIFICATION_READ.WORKSPACE.eq(NOTIFICATION.WORKSPACE))
            .and(NOTIFICATION_READ.USER_ID.eq(userId))
            .and(NOTIFICATION_READ.NOTIFICATION_ID.eq(NOTIFICATION.ID)));
  }

  private static Notification notification(Record row, boolean read) {
    OffsetDateTime settled = row.get(NOTIFICATION.SETTLED_AT);
    return new Notification(
        row.get(NOTIFICATION.ID),
        row.get(NOTIFICATION.CONNECTION_ID),
        row.get(NOTIFICATION.CONNECTION_NAME),
        row.get(PRESENT),
        Notification.Level.of(row.get(NOTIFICATION.LEVEL)),
        row.get(NOTIFICATION.REASON),
        row.get(NOTIFICATION.AT).toInstant(),
        settled == null ? null : settled.toInstant(),
        read);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
