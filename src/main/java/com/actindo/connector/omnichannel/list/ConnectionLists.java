package com.actindo.connector.omnichannel.list;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.list.ConnectionListRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.manage.Deletions;
import com.actindo.connector.omnichannel.manage.Switching;
import com.actindo.connector.omnichannel.table.page.ListHandlers;
import com.actindo.connector.omnichannel.view.ViewHandlers;
import com.actindo.connector.omnichannel.view.ViewRepository;
import com.actindo.connector.omnichannel.view.Views;
import com.actindo.connector.sync.Synchronisations;
import com.actindo.connector.sync.process.SynchronisingRepository;
import com.actindo.connector.web.Pages;
import com.actindo.connector.workspace.Sessions;

/** All handlers of the list of connections. */
public record ConnectionLists(
    ListHandlers list, ActionHandlers actions, DeleteHandlers deletion, ViewHandlers views) {

  /** What the toolbar does. */
  public record Stories(
      Switching switching, Synchronisations synchronisations, Deletions deletions) {}

  /** What the answers are made with. */
  public record Answering(Sessions sessions, FrameHandlers frames, Pages pages) {}

  /** Makes them. */
  public static ConnectionLists create(
      Database database,
      ConnectionRepository connections,
      ViewRepository views,
      AuditRepository audit,
      Stories stories,
      Answering answering) {
    var lists =
        new ListHandlers(
            database,
            views,
            answering.frames(),
            answering.pages(),
            new ConnectionTable(new ConnectionListRepository(), new SynchronisingRepository()));
    return new ConnectionLists(
        lists,
        new ActionHandlers(
            answering.sessions(), stories.switching(), stories.synchronisations(), lists),
        new DeleteHandlers(
            database,
            connections,
            answering.sessions(),
            stories.deletions(),
            lists,
            answering.frames(),
            answering.pages()),
        new ViewHandlers(answering.sessions(), new Views(database, views, audit), lists));
  }
}
