package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.core1.Right;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.edit.Opening;
import com.actindo.connector.omnichannel.edit.form.FormHandlers;
import com.actindo.connector.omnichannel.order.list.text.ImportTexts;
import com.actindo.connector.omnichannel.order.list.text.LeftTexts;
import com.actindo.connector.omnichannel.table.page.ListHandlers;
import com.actindo.connector.omnichannel.table.page.Notice;
import com.actindo.connector.omnichannel.table.page.TableTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.orders.Imports;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How orders come: now, or by themselves every few minutes. */
public final class ImportPanelHandlers {
  private static final int LONGEST = 40;
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
  private static final Pattern MINUTES = Pattern.compile("[0-9]{1,3}");

  private final Imports imports;
  private final Opening opening;
  private final Sessions sessions;
  private final ListHandlers lists;

  ImportPanelHandlers(Imports imports, Opening opening, Sessions sessions, ListHandlers lists) {
    this.imports = imports;
    this.opening = opening;
    this.sessions = sessions;
    this.lists = lists;
  }

  /** {@code POST …/orders/import}: of the connection that the form names, else of all. */
  public void start(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    member.must(Right.MANAGE);
    Optional<Long> connection = connection(ctx);
    try {
      if (connection.isPresent()) {
        opening.change(
            member,
            connection.get(),
            FormHandlers.seen(ctx),
            version -> imports.request(member, connection.get(), version));
      } else if (imports.requestAll(member).isEmpty()) {
        refuse(ctx, member, HttpStatus.CONFLICT, texts(ctx, member).noneActive());
        return;
      }
      ctx.redirect(Said.IMPORT_TRIGGERED.at(lists.back(ctx, member)), HttpStatus.SEE_OTHER);
    } catch (Problem problem) {
      refuse(ctx, member, problem);
    }
  }

  /** {@code POST …/orders/plan}. */
  public void plan(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    member.must(Right.MANAGE);
    long connection =
        connection(ctx).orElseThrow(() -> refused("connection", "the form names no connection"));
    try {
      imports.plan(member, connection, minutes(ctx), seen(ctx));
      ctx.redirect(Said.SAVED.at(lists.back(ctx, member)), HttpStatus.SEE_OTHER);
    } catch (Problem problem) {
      refuse(ctx, member, problem);
    }
  }

  private static Optional<Long> connection(Context ctx) {
    String id = Parameters.form(ctx, "connection", LONGEST);
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      throw refused("connection", "no id of a connection");
    }
    return id.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(id));
  }

  /** Zero stands for never. */
  private static @Nullable Integer minutes(Context ctx) {
    String text = Parameters.form(ctx, "interval", LONGEST);
    if (!MINUTES.matcher(text).matches()) {
      throw refused("interval", "no interval");
    }
    int minutes = Integer.parseInt(text);
    if (minutes != 0 && !ImportPanel.INTERVALS.contains(minutes)) {
      throw refused("interval", "no such interval");
    }
    return minutes == 0 ? null : minutes;
  }

  /** The header, or the form's field of a browser without scripts. */
  private static IfMatch seen(Context ctx) {
    if (ctx.header(Header.IF_MATCH) != null) {
      return IfMatch.of(ctx);
    }
    String version = Parameters.form(ctx, "version", LONGEST);
    if (version.isEmpty()) {
      throw refused("version", "the form has no version");
    }
    return new IfMatch(Optional.of(version));
  }

  private static Problem refused(String name, String why) {
    return Problem.naming(ProblemType.INVALID_PARAMETER, why, List.of(name));
  }

  private void refuse(Context ctx, Member member, Problem problem) {
    Language language = FrameHandlers.language(ctx, member);
    if (problem.type() == ProblemType.STALE) {
      String why = LeftTexts.in(language).connectionChanged();
      refuse(ctx, member, HttpStatus.PRECONDITION_FAILED, why);
    } else {
      refuse(ctx, member, HttpStatus.CONFLICT, Reasons.of(problem, language));
    }
  }

  private void refuse(Context ctx, Member member, HttpStatus status, String why) {
    String title = TableTexts.in(FrameHandlers.language(ctx, member)).notDone();
    lists.refuse(ctx, member, status, Set.of(), new Notice(title, why));
  }

  private static ImportTexts texts(Context ctx, Member member) {
    return ImportTexts.in(FrameHandlers.language(ctx, member));
  }
}
