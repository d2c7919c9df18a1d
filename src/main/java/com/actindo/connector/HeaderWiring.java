package com.actindo.connector;

import com.actindo.connector.connection.list.ConnectionListRepository;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.header.HeaderRepository;
import com.actindo.connector.omnichannel.header.HeaderStates;
import com.actindo.connector.omnichannel.header.LiveHandlers;
import com.actindo.connector.omnichannel.header.NotificationHandlers;
import com.actindo.connector.omnichannel.header.ProcessPageHandlers;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.sync.process.RecentProcessRepository;
import com.actindo.connector.web.LiveStreams;
import com.actindo.connector.workspace.Sessions;

/** What stands above every page of a workspace. */
record HeaderWiring(
    LiveHandlers live, ProcessPageHandlers processes, NotificationHandlers notifications) {

  static HeaderWiring create(
      Kernels kernels,
      Database database,
      Sessions sessions,
      ProcessRepository processes,
      NotificationRepository notifications,
      FrameHandlers frames,
      LiveStreams streams) {
    var recent = new RecentProcessRepository(kernels.json());
    var states = new HeaderStates(database, new HeaderRepository(recent, notifications));
    return new HeaderWiring(
        new LiveHandlers(states, streams),
        new ProcessPageHandlers(
            database, recent, processes, new ConnectionListRepository(), frames, kernels.pages()),
        new NotificationHandlers(database, notifications, sessions, frames, kernels.pages()));
  }
}
