package com.actindo.connector.sync.orders.json;

import com.actindo.connector.core1.Right;
import com.actindo.connector.sync.orders.Imports;
import com.actindo.connector.sync.process.ProcessJson;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** Begins imports. */
public final class ImportHandlers {
  private final Imports imports;

  public ImportHandlers(Imports imports) {
    this.imports = imports;
  }

  /** {@code POST /connections/{id}/import}. */
  public void request(Context ctx, Member member) {
    member.must(Right.MANAGE);
    var process = imports.request(member, Resources.id(ctx), IfMatch.of(ctx));
    ctx.status(HttpStatus.ACCEPTED).json(ProcessJson.of(process));
  }

  /** {@code POST /imports}: for every active connection of the workspace. */
  public void requestAll(Context ctx, Member member) {
    member.must(Right.MANAGE);
    List<ProcessJson> begun = imports.requestAll(member).stream().map(ProcessJson::of).toList();
    ctx.status(HttpStatus.ACCEPTED).json(PageOf.whole(begun));
  }
}
