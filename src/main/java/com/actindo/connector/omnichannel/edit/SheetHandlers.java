package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.edit.form.CredentialsInput;
import com.actindo.connector.omnichannel.edit.form.Faults;
import com.actindo.connector.omnichannel.edit.form.Seen;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Pages;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Makes what stands around the pages of a connection, and shows the first of them. */
public final class SheetHandlers {
  private final FrameHandlers frames;
  private final Pages pages;
  private final Outside outside;

  public SheetHandlers(FrameHandlers frames, Pages pages, Outside outside) {
    this.frames = frames;
    this.pages = pages;
    this.outside = outside;
  }

  /** What stands around a page whose form changes the connection itself, as it was opened. */
  public Sheet sheet(Context ctx, Member member, Connection connection) {
    return sheet(ctx, member, connection, Seen.of(connection));
  }

  /** The same for a form that changes something with a version of its own. */
  public Sheet sheet(Context ctx, Member member, Connection connection, Seen seen) {
    return new Sheet(
        frames.frame(ctx, member),
        Head.of(connection),
        outside,
        seen,
        Faults.none(),
        false,
        List.of());
  }

  /** The tab Credentials as it is. */
  void show(Context ctx, Member member, Opened opened) {
    show(ctx, opened, sheet(ctx, member, opened.connection()), stored(opened.connection()));
  }

  /** The tab Credentials with what was entered. */
  void show(Context ctx, Opened opened, Sheet sheet, CredentialsInput entered) {
    pages.render(
        ctx,
        "omnichannel/edit/credentials",
        new CredentialsPage(sheet, entered, Details.of(opened)));
  }

  /** The tab Credentials in place of something that was not done. */
  void refuse(Context ctx, ProblemType type, Opened opened, Sheet sheet, CredentialsInput entered) {
    ctx.status(type.status());
    show(ctx, opened, sheet, entered);
  }

  static CredentialsInput stored(Connection connection) {
    return new CredentialsInput(
        connection.name(), connection.driver(), connection.storeHash().value(), Optional.empty());
  }
}
