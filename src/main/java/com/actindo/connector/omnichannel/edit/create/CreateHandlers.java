package com.actindo.connector.omnichannel.edit.create;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.core1.Right;
import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.edit.Opening;
import com.actindo.connector.omnichannel.edit.Outside;
import com.actindo.connector.omnichannel.edit.form.CredentialsFaults;
import com.actindo.connector.omnichannel.edit.form.CredentialsInput;
import com.actindo.connector.omnichannel.edit.form.Fault;
import com.actindo.connector.omnichannel.edit.form.Faults;
import com.actindo.connector.omnichannel.edit.form.FormHandlers;
import com.actindo.connector.omnichannel.edit.text.CredentialsTexts;
import com.actindo.connector.omnichannel.manage.Creation;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Pages;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Creates connections by hand. */
public final class CreateHandlers {
  private final Creation creation;
  private final Opening opening;
  private final FrameHandlers frames;
  private final Sessions sessions;
  private final Pages pages;
  private final Outside outside;

  public CreateHandlers(
      Creation creation,
      Opening opening,
      FrameHandlers frames,
      Sessions sessions,
      Pages pages,
      Outside outside) {
    this.creation = creation;
    this.opening = opening;
    this.frames = frames;
    this.sessions = sessions;
    this.pages = pages;
    this.outside = outside;
  }

  /** {@code GET /workspaces/{workspace}/connections/new}. */
  public void get(Context ctx, Member member) {
    member.must(Right.MANAGE);
    show(ctx, frames.frame(ctx, member), CredentialsInput.EMPTY, Faults.none());
  }

  /** {@code POST /workspaces/{workspace}/connections/new}. */
  public void post(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    member.must(Right.MANAGE);
    Frame frame = frames.frame(ctx, member);
    CredentialsInput input = FormHandlers.credentials(ctx);
    Faults faults = new CredentialsFaults(frame.language()).ofNew(input);
    if (!faults.isEmpty()) {
      refuse(ctx, ProblemType.INVALID, frame, input, faults);
      return;
    }
    try {
      create(member, input);
      ctx.redirect(Said.SYNC_TRIGGERED.at(frame.connectionsHref()), HttpStatus.SEE_OTHER);
    } catch (Problem problem) {
      Fault fault =
          new CredentialsFaults(frame.language())
              .of(problem, true, holder(member, frame, input))
              .orElseThrow(() -> problem);
      refuse(ctx, problem.type(), frame, input, Faults.of(fault));
    }
  }

  private Connection create(Member member, CredentialsInput input) {
    return creation.create(
        member, input.name(), input.hash().orElseThrow(), input.accessToken().orElseThrow());
  }

  private Optional<Fault.Way> holder(Member member, Frame frame, CredentialsInput input) {
    return input
        .hash()
        .flatMap(hash -> opening.holder(member, hash))
        .map(connection ->
            new Fault.Way(
                CredentialsTexts.in(frame.language()).storeHashTakenBy(connection.name()),
                frame.connectionsHref() + "/" + connection.id()));
  }

  private void refuse(
      Context ctx, ProblemType type, Frame frame, CredentialsInput input, Faults faults) {
    ctx.status(type.status());
    show(ctx, frame, input, faults);
  }

  private void show(Context ctx, Frame frame, CredentialsInput input, Faults faults) {
    pages.render(ctx, "omnichannel/edit/create", new CreatePage(frame, outside, input, faults));
  }
}
