package com.actindo.connector.connection.settings;

import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.JsonBodies;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;

/** The JSON of settings. */
public final class SettingsHandlers {
  private final Database database;
  private final SettingsRepository settings;
  private final SettingsChanges changes;

  public SettingsHandlers(Database database, SettingsRepository settings, SettingsChanges changes) {
    this.database = database;
    this.settings = settings;
    this.changes = changes;
  }

  /** {@code GET /connections/{id}/settings}. */
  public void get(Context ctx, Member member) {
    member.must(Right.VIEW);
    long id = Resources.id(ctx);
    ConnectionSettings.Version found =
        database
            .tenant(member.workspace(), tx -> settings.find(tx, member.workspace(), id))
            .orElseThrow(Resources::notFound);
    Resources.answer(ctx, found.version(), SettingsJson.of(found.settings()));
  }

  /** {@code PUT /connections/{id}/settings}: replaces all of them. */
  public void put(Context ctx, Member member) {
    member.must(Right.MANAGE);
    long id = Resources.id(ctx);
    ConnectionSettings wanted = JsonBodies.read(ctx, SettingsBody.class).settings();
    ConnectionSettings.Version now = changes.change(member, id, IfMatch.of(ctx), _ -> wanted);
    Resources.changed(ctx, now.version(), SettingsJson.of(now.settings()));
  }
}
