package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.core1.Right;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.edit.form.Fault;
import com.actindo.connector.omnichannel.edit.form.Faults;
import com.actindo.connector.omnichannel.edit.form.FormHandlers;
import com.actindo.connector.omnichannel.manage.Releases;
import com.actindo.connector.omnichannel.manage.Switching;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.sync.Synchronisations;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** What can be done with a connection by one button. */
public final class ActionHandlers {
  private final Actions actions;
  private final Opening opening;
  private final SheetHandlers sheets;
  private final Sessions sessions;
  private final Pages pages;

  /** The stories behind the buttons. */
  public record Actions(
      Switching switching, Synchronisations synchronisations, Releases releases) {}

  /** Does something with the connection of this id, if it is still as it was seen. */
  private interface Action {
    void run(Member member, long id, IfMatch seen);
  }

  public ActionHandlers(
      Actions actions, Opening opening, SheetHandlers sheets, Sessions sessions, Pages pages) {
    this.actions = actions;
    this.opening = opening;
    this.sheets = sheets;
    this.sessions = sessions;
    this.pages = pages;
  }

  /** {@code POST /workspaces/{workspace}/connections/{id}/enable}. */
  public void enable(Context ctx, Member member) {
    run(ctx, member, Right.MANAGE, Said.ENABLED, actions.switching()::enable);
  }

  /** {@code POST /workspaces/{workspace}/connections/{id}/disable}. */
  public void disable(Context ctx, Member member) {
    run(ctx, member, Right.MANAGE, Said.DISABLED, actions.switching()::disable);
  }

  /** {@code POST /workspaces/{workspace}/connections/{id}/sync}. */
  public void synchronise(Context ctx, Member member) {
    run(ctx, member, Right.MANAGE, Said.SYNC_TRIGGERED, actions.synchronisations()::request);
  }

  /** {@code GET /workspaces/{workspace}/connections/{id}/release}: asks first. */
  public void askToRelease(Context ctx, Member member) {
    member.must(Right.DELETE);
    Opened opened = opening.open(member, Resources.id(ctx));
    pages.render(
        ctx,
        "omnichannel/edit/release",
        new ReleasePage(sheets.sheet(ctx, member, opened.connection())));
  }

  /** {@code POST /workspaces/{workspace}/connections/{id}/release}. */
  public void release(Context ctx, Member member) {
    run(ctx, member, Right.DELETE, Said.RELEASED, actions.releases()::release);
  }

  private void run(Context ctx, Member member, Right right, Said said, Action action) {
    sessions.mustBeOurs(ctx);
    member.must(right);
    long id = Resources.id(ctx);
    try {
      opening.change(
          member, id, FormHandlers.seen(ctx), version -> action.run(member, id, version));
      String page = "/workspaces/" + member.workspace() + "/connections/" + id;
      ctx.redirect(said.at(page), HttpStatus.SEE_OTHER);
    } catch (Problem problem) {
      refuse(ctx, member, id, problem);
    }
  }

  private void refuse(Context ctx, Member member, long id, Problem problem) {
    switch (problem.type()) {
      case TOKEN_REJECTED, STORE_UNAVAILABLE, NOT_POSSIBLE_NOW, STALE -> {
        Opened opened = opening.open(member, id);
        Sheet sheet = sheets.sheet(ctx, member, opened.connection());
        String text = sheet.texts().refused(problem.type(), state(sheet, problem));
        sheets.refuse(
            ctx,
            problem.type(),
            opened,
            sheet.with(Faults.of(Fault.ofAction(text))),
            SheetHandlers.stored(opened.connection()));
      }
      default -> throw problem;
    }
  }

  private static Optional<String> state(Sheet sheet, Problem problem) {
    return problem.names().stream()
        .findFirst()
        .flatMap(StatusReason::find)
        .map(reason -> sheet.statusTexts().of(reason).title());
  }
}
