package com.actindo.connector.sync;

import com.actindo.connector.core1.Right;
import com.actindo.connector.sync.process.ProcessJson;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Starts synchronisations by hand. */
public final class SyncHandlers {
  private final Synchronisations synchronisations;

  public SyncHandlers(Synchronisations synchronisations) {
    this.synchronisations = synchronisations;
  }

  /** {@code POST /connections/{id}/sync}. */
  public void synchronise(Context ctx, Member member) {
    member.must(Right.MANAGE);
    var process = synchronisations.request(member, Resources.id(ctx), IfMatch.of(ctx));
    ctx.status(HttpStatus.ACCEPTED).json(ProcessJson.of(process));
  }
}
