package com.actindo.connector.sync.orders.json;

import com.actindo.connector.connection.settings.OrderFilters;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.sync.orders.preview.Previews;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;

/** The JSON of previews. */
public final class PreviewHandlers {
  private final Database database;
  private final SettingsRepository settings;
  private final Previews previews;

  public PreviewHandlers(Database database, SettingsRepository settings, Previews previews) {
    this.database = database;
    this.settings = settings;
    this.previews = previews;
  }

  /** {@code GET /connections/{id}/order-preview}: for the filters as they are saved. */
  public void get(Context ctx, Member member) {
    member.must(Right.MANAGE);
    long id = Resources.id(ctx);
    OrderFilters filters =
        database
            .tenant(member.workspace(), tx -> settings.find(tx, member.workspace(), id))
            .orElseThrow(Resources::notFound)
            .settings()
            .orderFilters();
    ctx.json(PreviewJson.of(previews.of(member, id, filters)));
  }
}
