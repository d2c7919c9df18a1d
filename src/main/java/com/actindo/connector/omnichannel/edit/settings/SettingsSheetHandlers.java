package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.settings.ConnectionSettings;
import com.actindo.connector.connection.settings.SettingsChanges;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.edit.Sheet;
import com.actindo.connector.omnichannel.edit.SheetHandlers;
import com.actindo.connector.omnichannel.edit.form.Difference;
import com.actindo.connector.omnichannel.edit.form.FormHandlers;
import com.actindo.connector.omnichannel.edit.form.Seen;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Page;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the pages of all settings do alike. */
public final class SettingsSheetHandlers {
  private final Reading reading;
  private final SettingsChanges changes;
  private final SheetHandlers sheets;
  private final Sessions sessions;
  private final Pages pages;

  /** Where settings are read. */
  public record Reading(
      Database database, ConnectionRepository connections, SettingsRepository settings) {
    OpenedSettings open(Member member, long id) {
      member.must(Right.VIEW);
      return database.tenant(
          member.workspace(),
          tx -> {
            Connection connection =
                connections.find(tx, member.workspace(), id).orElseThrow(Resources::notFound);
            ConnectionSettings.Version found =
                settings.find(tx, member.workspace(), id).orElseThrow(Resources::notFound);
            return new OpenedSettings(connection, found);
          });
    }
  }

  public SettingsSheetHandlers(
      Reading reading,
      SettingsChanges changes,
      SheetHandlers sheets,
      Sessions sessions,
      Pages pages) {
    this.reading = reading;
    this.changes = changes;
    this.sheets = sheets;
    this.sessions = sessions;
    this.pages = pages;
  }

  /** {@code GET /workspaces/{workspace}/connections/{id}/settings}: the first entry. */
  public void first(Context ctx, Member member) {
    OpenedSettings opened = open(ctx, member);
    Sheet sheet = sheet(ctx, member, opened);
    ctx.redirect(sheet.href(Entry.VARIANT_OPTION_TYPE.path()), HttpStatus.SEE_OTHER);
  }

  OpenedSettings open(Context ctx, Member member) {
    return open(member, Resources.id(ctx));
  }

  OpenedSettings open(Member member, long id) {
    return reading.open(member, id);
  }

  Sheet sheet(Context ctx, Member member, OpenedSettings opened) {
    return sheets.sheet(ctx, member, opened.connection(), Seen.of(opened.settings().version()));
  }

  /** Goes on only with a form of ours by somebody who may change settings. */
  void mayChange(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    member.must(Right.MANAGE);
  }

  void show(Context ctx, Entry entry, Page page) {
    pages.render(ctx, entry.template(), page);
  }

  /** Shows a form again that was not saved. */
  void refuse(Context ctx, ProblemType type, Entry entry, Page page) {
    ctx.status(type.status());
    show(ctx, entry, page);
  }

  /**
   * Saves an entry and shows it again.
   *
   * @param change from the settings as they are to the wanted ones
   * @param differences between what is saved and what was entered, should somebody be faster
   * @param again the page with what was entered
   */
  void save(
      Context ctx,
      Member member,
      Entry entry,
      UnaryOperator<ConnectionSettings> change,
      Function<ConnectionSettings, List<Difference>> differences,
      BiFunction<Sheet, OpenedSettings, Page> again) {
    long id = Resources.id(ctx);
    try {
      changes.change(member, id, FormHandlers.seen(ctx).ifMatch(), change);
      String list = "/workspaces/" + member.workspace() + "/connections/";
      ctx.redirect(Said.SAVED.at(list + id + "/" + entry.path()), HttpStatus.SEE_OTHER);
    } catch (Problem problem) {
      if (problem.type() != ProblemType.STALE) {
        throw problem;
      }
      OpenedSettings now = open(ctx, member);
      Sheet sheet = sheet(ctx, member, now).meanwhile(differences.apply(now.now()));
      refuse(ctx, problem.type(), entry, again.apply(sheet, now));
    }
  }
}
