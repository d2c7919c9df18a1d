package com.actindo.connector.omnichannel.manage.json;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.list.ConnectionJson;
import com.actindo.connector.omnichannel.manage.Deletions;
import com.actindo.connector.omnichannel.manage.Releases;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessJson;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The JSON of releases and deletions. */
public final class ReleaseHandlers {
  private final Releases releases;
  private final Deletions deletions;

  public ReleaseHandlers(Releases releases, Deletions deletions) {
    this.releases = releases;
    this.deletions = deletions;
  }

  /** {@code POST /connections/{id}/release}. */
  public void release(Context ctx, Member member) {
    Connection released = releases.release(member, Resources.id(ctx), IfMatch.of(ctx));
    Resources.changed(ctx, released.version(), ConnectionJson.of(released));
  }

  /** {@code DELETE /connections/{id}}: an active connection must be disabled before. */
  public void delete(Context ctx, Member member) {
    Process process = deletions.delete(member, Resources.id(ctx), IfMatch.of(ctx), false);
    ctx.status(HttpStatus.ACCEPTED).json(ProcessJson.of(process));
  }
}
