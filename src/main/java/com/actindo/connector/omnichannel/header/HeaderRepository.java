package com.actindo.connector.omnichannel.header;

import static com.actindo.connector.db.gen.Tables.AUDIT_EVENT;
import static com.actindo.connector.db.gen.Tables.NOTIFICATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.process.RecentProcessRepository;
import com.actindo.connector.sync.process.RecentProcessRepository.Activity;
import com.actindo.connector.workspace.Member;
import org.jooq.Record;

/** Finds out what the header shows, by a few looks into indexes. */
public final class HeaderRepository {
  private final RecentProcessRepository processes;
  private final NotificationRepository notifications;

  public HeaderRepository(RecentProcessRepository processes, NotificationRepository notifications) {
    this.processes = processes;
    this.notifications = notifications;
  }

  /** The state as this member sees it. */
  HeaderState state(Tx tx, Member member) {
    WorkspaceName workspace = member.workspace();
    Activity activity = processes.activity(tx, workspace);
    int unread = notifications.unread(tx, workspace, member.userId());
    String version = activity.version() + trail(tx, workspace) + troubles(tx, workspace) + unread;
    return new HeaderState(
        activity.running(),
        activity.waiting(),
        unread,
        Integer.toHexString(version.hashCode()) + "-" + version.length());
  }

  /** Whatever changes a connection is in the trail. */
  private static String trail(Tx tx, WorkspaceName workspace) {
    Record last =
        tx.sql()
            .select(max(AUDIT_EVENT.ID))
            .from(AUDIT_EVENT)
            .where(AUDIT_EVENT.WORKSPACE.eq(workspace.value()))
            .fetchSingle();
    return " " + last.get(0);
  }

  /** A fault of the access is told of even where nobody changed anything. */
  private static String troubles(Tx tx, WorkspaceName workspace) {
    Record open =
        tx.sql()
            .select(count(), max(NOTIFICATION.ID))
            .from(NOTIFICATION)
            .where(NOTIFICATION.WORKSPACE.eq(workspace.value()))
            .and(NOTIFICATION.SETTLED_AT.isNull())
            .fetchSingle();
    return " " + open.intoList() + " ";
  }
}
