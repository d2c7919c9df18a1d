package com.actindo.connector.omnichannel;

import com.actindo.connector.core1.Right;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;

/** Makes the frame for a request. */
public final class FrameHandlers {
  private static final int LONGEST = 40;

  private final Sessions sessions;

  public FrameHandlers(Sessions sessions) {
    this.sessions = sessions;
  }

  /** The frame of a page for this member. An unknown {@code said} says nothing. */
  public Frame frame(Context ctx, Member member) {
    return new Frame(
        language(ctx, member),
        member.workspace().value(),
        member.name(),
        sessions.csrf(ctx),
        member.may(Right.MANAGE),
        member.may(Right.DELETE),
        Parameters.optionalQuery(ctx, Said.PARAMETER, LONGEST).flatMap(Said::of));
  }

  /** The language that the workspace knows of its user, else the browser's. */
  public static Language language(Context ctx, Member member) {
    String locale = member.locale();
    return locale == null ? Language.accepted(ctx.header("Accept-Language")) : Language.of(locale);
  }
}
