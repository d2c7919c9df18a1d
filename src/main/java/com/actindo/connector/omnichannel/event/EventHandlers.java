package com.actindo.connector.omnichannel.event;

import com.actindo.connector.audit.AuditListRepository;
import com.actindo.connector.audit.AuditQuery;
import com.actindo.connector.audit.RecordedEvent;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;

/** The JSON of the trail. */
public final class EventHandlers {
  private final Database database;
  private final AuditListRepository events;

  public EventHandlers(Database database, AuditListRepository events) {
    this.database = database;
    this.events = events;
  }

  /** {@code GET /events}. */
  public void list(Context ctx, Member member) {
    member.must(Right.VIEW);
    var query = AuditQuery.of(QueryParameters.ofList(ctx, AuditQuery.PARAMETERS));
    PageOf<RecordedEvent> page =
        database.tenant(member.workspace(), tx -> events.page(tx, member.workspace(), query));
    ctx.json(page.map(EventJson::of));
  }
}
