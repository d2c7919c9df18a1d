package com.actindo.connector.sync.process;

import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;

/** The JSON of processes. */
public final class ProcessHandlers {
  private final Database database;
  private final ProcessRepository processes;

  public ProcessHandlers(Database database, ProcessRepository processes) {
    this.database = database;
    this.processes = processes;
  }

  /** {@code GET /processes}. */
  public void list(Context ctx, Member member) {
    member.must(Right.VIEW);
    var query = ProcessQuery.of(QueryParameters.ofList(ctx, ProcessQuery.PARAMETERS));
    PageOf<Process> page =
        database.tenant(member.workspace(), tx -> processes.page(tx, member.workspace(), query));
    ctx.json(page.map(ProcessJson::of));
  }
}
