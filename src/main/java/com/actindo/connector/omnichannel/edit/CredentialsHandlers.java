package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.core1.Right;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.edit.form.CredentialsFaults;
import com.actindo.connector.omnichannel.edit.form.CredentialsInput;
import com.actindo.connector.omnichannel.edit.form.Difference;
import com.actindo.connector.omnichannel.edit.form.Fault;
import com.actindo.connector.omnichannel.edit.form.Faults;
import com.actindo.connector.omnichannel.edit.form.FormHandlers;
import com.actindo.connector.omnichannel.edit.text.CredentialsTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tab Credentials of a connection. */
public final class CredentialsHandlers {
  private final Opening opening;
  private final CredentialsChange change;
  private final SheetHandlers sheets;
  private final Sessions sessions;

  public CredentialsHandlers(
      Opening opening, CredentialsChange change, SheetHandlers sheets, Sessions sessions) {
    this.opening = opening;
    this.change = change;
    this.sheets = sheets;
    this.sessions = sessions;
  }

  /** {@code GET /workspaces/{workspace}/connections/{id}}. */
  public void get(Context ctx, Member member) {
    sheets.show(ctx, member, opening.open(member, Resources.id(ctx)));
  }

  /** {@code POST /workspaces/{workspace}/connections/{id}}. */
  public void post(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    member.must(Right.MANAGE);
    Opened opened = opening.open(member, Resources.id(ctx));
    Sheet sheet = sheets.sheet(ctx, member, opened.connection());
    CredentialsInput input = FormHandlers.credentials(ctx);
    Faults faults = new CredentialsFaults(sheet.language()).ofChange(input);
    if (!faults.isEmpty()) {
      refuse(ctx, ProblemType.INVALID, opened, sheet, input, faults);
      return;
    }
    try {
      Said said = change.save(member, opened.connection(), FormHandlers.seen(ctx), input);
      ctx.redirect(said.at(sheet.frame().connectionsHref()), HttpStatus.SEE_OTHER);
    } catch (Problem problem) {
      refuse(ctx, member, sheet, input, problem);
    }
  }

  private void refuse(
      Context ctx,
      ProblemType type,
      Opened opened,
      Sheet sheet,
      CredentialsInput input,
      Faults faults) {
    // the form was opened for the version that it sent, whatever has become of the connection
    sheets.refuse(ctx, type, opened, sheet.with(faults).openedFor(FormHandlers.seen(ctx)), input);
  }

  private void refuse(
      Context ctx, Member member, Sheet before, CredentialsInput input, Problem problem) {
    Opened now = opening.open(member, before.head().id());
    Sheet sheet = sheets.sheet(ctx, member, now.connection());
    if (problem.type() == ProblemType.STALE) {
      sheets.refuse(
          ctx, problem.type(), now, sheet.meanwhile(differences(sheet, now, input)), input);
      return;
    }
    Fault fault =
        new CredentialsFaults(sheet.language())
            .of(problem, input.accessToken().isPresent(), holder(member, sheet, input))
            .orElseThrow(() -> problem);
    refuse(ctx, problem.type(), now, sheet, input, Faults.of(fault));
  }

  private Optional<Fault.Way> holder(Member member, Sheet sheet, CredentialsInput input) {
    return input
        .hash()
        .flatMap(hash -> opening.holder(member, hash))
        .map(connection ->
            new Fault.Way(
                CredentialsTexts.in(sheet.language()).storeHashTakenBy(connection.name()),
                sheet.frame().connectionsHref() + "/" + connection.id()));
  }

  private static List<Difference> differences(Sheet sheet, Opened now, CredentialsInput input) {
    var texts = CredentialsTexts.in(sheet.language());
    var differences = new ArrayList<Difference>();
    String name = now.connection().name();
    if (!name.equals(input.name())) {
      differences.add(new Difference(sheet.texts().name(), name, input.name()));
    }
    String hash = now.connection().storeHash().value();
    if (!hash.equals(input.storeHash())) {
      differences.add(new Difference(texts.storeHash(), hash, input.storeHash()));
    }
    return differences;
  }
}
