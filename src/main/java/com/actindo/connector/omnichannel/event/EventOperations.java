package com.actindo.connector.omnichannel.event;

import com.actindo.connector.audit.AuditQuery;
import com.actindo.connector.web.api.Operation;
import com.actindo.connector.web.meaning.Words;

/** What the JSON interface can do with the trail. */
public final class EventOperations {
  public static final Operation LIST =
      Operation.list(
              new Words("Events", "Ereignisse"),
              "listEvents",
              new Words("List events", "Ereignisse auflisten"),
              EventJson.class,
              AuditQuery.all())
          .detailed(
              "What changed in the workspace, the newest first unless asked otherwise. Events"
                  + " outlive their connection.",
              "Was sich im Workspace geändert hat, das Neueste zuerst, wenn nicht anders verlangt."
                  + " Ereignisse bleiben, auch wenn es ihre Verbindung nicht mehr gibt.");

  private EventOperations() {}
}
