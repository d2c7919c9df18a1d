package com.actindo.connector.omnichannel.list;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.manage.Deletions;
import com.actindo.connector.omnichannel.table.ListQuery;
import com.actindo.connector.omnichannel.table.page.ListHandlers;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Asks whether a connection is to be deleted, and deletes it. */
public final class DeleteHandlers {
  private static final int LONGEST_TAG = 40;

  private final Database database;
  private final ConnectionRepository connections;
  private final Sessions sessions;
  private final Deletions deletions;
  private final ListHandlers lists;
  private final FrameHandlers frames;
  private final Pages pages;

  public DeleteHandlers(
      Database database,
      ConnectionRepository connections,
      Sessions sessions,
      Deletions deletions,
      ListHandlers lists,
      FrameHandlers frames,
      Pages pages) {
    this.database = database;
    this.connections = connections;
    this.sessions = sessions;
    this.deletions = deletions;
    this.lists = lists;
    this.frames = frames;
    this.pages = pages;
  }

  /** {@code GET …/connections/{id}/delete}, with the parameters of the list to go back to. */
  public void ask(Context ctx, Member member) {
    member.must(Right.DELETE);
    long id = Resources.id(ctx);
    ListQuery list = ListQuery.of(lists.table(), ctx.queryParamMap());
    Connection connection =
        database
            .tenant(member.workspace(), tx -> connections.find(tx, member.workspace(), id))
            .orElseThrow(Resources::notFound);
    var page = new DeletePage(frames.frame(ctx, member), connection, lists.query(member, list));
    pages.render(ctx, "omnichannel/list/delete", page);
  }

  /** {@code POST …/connections/{id}/delete}. */
  public void delete(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    boolean disableFirst = Parameters.form(ctx, "disable", 1).equals("1");
    deletions.delete(member, Resources.id(ctx), seen(ctx), disableFirst);
    ctx.redirect(Said.DELETION_STARTED.at(lists.back(ctx, member)), HttpStatus.SEE_OTHER);
  }

  /** The header, or the form's field of a browser without scripts. */
  private static IfMatch seen(Context ctx) {
    if (ctx.header(Header.IF_MATCH) != null) {
      return IfMatch.of(ctx);
    }
    String version = Parameters.form(ctx, "version", LONGEST_TAG);
    if (version.isEmpty()) {
      throw Problem.of(ProblemType.INVALID_PARAMETER, "the form has no version");
    }
    return new IfMatch(Optional.of(version));
  }
}
