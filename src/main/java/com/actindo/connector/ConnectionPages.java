package com.actindo.connector;

import com.actindo.connector.attribute.AttributeCountRepository;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.settings.SettingsChanges;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.edit.ActionHandlers;
import com.actindo.connector.omnichannel.edit.CredentialsChange;
import com.actindo.connector.omnichannel.edit.CredentialsHandlers;
import com.actindo.connector.omnichannel.edit.Opening;
import com.actindo.connector.omnichannel.edit.Outside;
import com.actindo.connector.omnichannel.edit.SheetHandlers;
import com.actindo.connector.omnichannel.edit.create.CreateHandlers;
import com.actindo.connector.omnichannel.edit.settings.OffersHandlers;
import com.actindo.connector.omnichannel.edit.settings.OrderFiltersHandlers;
import com.actindo.connector.omnichannel.edit.settings.PreviewHandlers;
import com.actindo.connector.omnichannel.edit.settings.SettingsSheetHandlers;
import com.actindo.connector.omnichannel.edit.settings.VariantHandlers;
import com.actindo.connector.omnichannel.manage.Manage;
import com.actindo.connector.sync.orders.preview.Previews;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.web.Pages;
import com.actindo.connector.workspace.Sessions;

/** The pages of one connection, each with its routes' handlers. */
record ConnectionPages(
    CreateHandlers create,
    CredentialsHandlers credentials,
    ActionHandlers actions,
    SettingsSheetHandlers settings,
    VariantHandlers variant,
    OrderFiltersHandlers orders,
    PreviewHandlers preview,
    OffersHandlers offers) {

  /** Where the pages read. */
  record Rows(Database database, ConnectionRepository connections, ProcessRepository processes) {}

  /** What the pages can do. */
  record Stories(
      Manage manage, SettingsChanges settings, Previews previews, ActionHandlers.Actions actions) {}

  static ConnectionPages create(
      Rows rows,
      Stories stories,
      FrameHandlers frames,
      Sessions sessions,
      Pages pages,
      Outside outside) {
    var opening =
        new Opening(
            rows.database(), rows.connections(), new AttributeCountRepository(), rows.processes());
    var sheets = new SheetHandlers(frames, pages, outside);
    var change = new CredentialsChange(stories.manage().edits(), opening);
    var settings =
        new SettingsSheetHandlers(
            new SettingsSheetHandlers.Reading(
                rows.database(), rows.connections(), new SettingsRepository()),
            stories.settings(),
            sheets,
            sessions,
            pages);
    var orders = new OrderFiltersHandlers(settings);
    return new ConnectionPages(
        new CreateHandlers(stories.manage().creation(), opening, frames, sessions, pages, outside),
        new CredentialsHandlers(opening, change, sheets, sessions),
        new ActionHandlers(stories.actions(), opening, sheets, sessions, pages),
        settings,
        new VariantHandlers(settings),
        orders,
        new PreviewHandlers(stories.previews(), orders, settings, pages),
        new OffersHandlers(settings));
  }
}
