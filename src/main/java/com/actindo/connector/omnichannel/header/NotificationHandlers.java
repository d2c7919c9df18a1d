package com.actindo.connector.omnichannel.header;

import com.actindo.connector.connection.notification.Notification;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.web.problem.ProblemAnswers;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Set;

/** Notifications in the header, and all of them on a page; each user reads them for himself. */
public final class NotificationHandlers {
  private static final int MOST = 20;
  private static final int ID = 18;
  private static final Set<String> PARAMETERS = Set.of(Said.PARAMETER);

  private final Database database;
  private final NotificationRepository notifications;
  private final Sessions sessions;
  private final FrameHandlers frames;
  private final Pages pages;

  public NotificationHandlers(
      Database database,
      NotificationRepository notifications,
      Sessions sessions,
      FrameHandlers frames,
      Pages pages) {
    this.database = database;
    this.notifications = notifications;
    this.sessions = sessions;
    this.frames = frames;
    this.pages = pages;
  }

  /** {@code GET /workspaces/{workspace}/notifications/panel}: the ones not read yet. */
  public void panel(Context ctx, Member member) {
    member.must(Right.VIEW);
    List<Notification> found =
        database.tenant(
            member.workspace(),
            tx -> notifications.fresh(tx, member.workspace(), member.userId(), MOST));
    var fresh = PageOf.of(new PageRequest(1, MOST, List.of()), found.size(), found);
    ctx.html(pages.fragment("omnichannel/header/notification-list", page(ctx, member, fresh)));
  }

  /** {@code GET /workspaces/{workspace}/notifications}: the newest first. */
  public void list(Context ctx, Member member) {
    member.must(Right.VIEW);
    var request = PageRequest.of(QueryParameters.ofList(ctx, PARAMETERS), Set.of());
    PageOf<Notification> found =
        database.tenant(
            member.workspace(),
            tx -> notifications.page(tx, member.workspace(), member.userId(), request));
    pages.render(ctx, "omnichannel/header/notifications", page(ctx, member, found));
  }

  /**
   * {@code POST /workspaces/{workspace}/notifications/read}: the one with the {@code id}, or all.
   */
  public void read(Context ctx, Member member) {
    member.must(Right.VIEW);
    sessions.mustBeOurs(ctx);
    String id = Parameters.form(ctx, "id", ID);
    database.tenantDo(
        member.workspace(),
        tx -> {
          if (id.isEmpty()) {
            notifications.readAll(tx, member.workspace(), member.userId());
          } else if (!notifications.read(tx, member.workspace(), member.userId(), whole(id))) {
            throw Resources.notFound();
          }
        });
    if (ProblemAnswers.fromPage(ctx) && ctx.header("HX-Boosted") == null) {
      panel(ctx, member);
    } else {
      ctx.redirect("/workspaces/" + member.workspace() + "/notifications", HttpStatus.SEE_OTHER);
    }
  }

  private static long whole(String id) {
    if (!id.matches("[0-9]{1,18}")) {
      throw Resources.notFound();
    }
    return Long.parseLong(id);
  }

  private NotificationsPage page(Context ctx, Member member, PageOf<Notification> found) {
    return new NotificationsPage(
        frames.frame(ctx, member), found.data(), found.meta().pagination());
  }
}
