package com.actindo.connector.omnichannel.view;

import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The forms that make and change views of one list. */
public final class ViewHandlers {
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_TAG = 40;
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

  private final Sessions sessions;
  private final Views views;
  private final Home home;

  public ViewHandlers(Sessions sessions, Views views, Home home) {
    this.sessions = sessions;
    this.views = views;
    this.home = home;
  }

  /** The list whose views they are. */
  public interface Home {
    /** The list's name in the rows of views. */
    String list();

    /** How the list is shown on the page that posted the form. */
    ListSettings settings(Context ctx);

    /** The address of that page. */
    String back(Context ctx, Member member);

    /** The address of the list as {@code view} shows it, or as it is by itself. */
    String at(Context ctx, Member member, Optional<ListView> view);

    /** Answers with that page and with what is wrong with a name. */
    void refuse(Context ctx, Member member, ViewFault fault);
  }

  /** {@code POST …/views}. */
  public void create(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    String name = Parameters.form(ctx, "name", LONGEST_NAME);
    naming(
        ctx,
        member,
        false,
        name,
        () -> {
          ListView view = views.create(member, home.list(), name, home.settings(ctx));
          return home.at(ctx, member, Optional.of(view));
        });
  }

  /** {@code POST …/views/{view}/rename}. */
  public void rename(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    String name = Parameters.form(ctx, "name", LONGEST_NAME);
    naming(
        ctx,
        member,
        true,
        name,
        () -> {
          views.rename(member, home.list(), id(ctx), seen(ctx), name);
          return home.back(ctx, member);
        });
  }

  /** {@code POST …/views/{view}/save}. */
  public void save(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    ListView view = views.save(member, home.list(), id(ctx), seen(ctx), home.settings(ctx));
    go(ctx, Said.VIEW_SAVED, home.at(ctx, member, Optional.of(view)));
  }

  /** {@code POST …/views/{view}/publish}. */
  public void publish(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    views.publish(member, home.list(), id(ctx), seen(ctx), true);
    go(ctx, Said.VIEW_SAVED, home.back(ctx, member));
  }

  /** {@code POST …/views/{view}/unpublish}. */
  public void unpublish(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    views.publish(member, home.list(), id(ctx), seen(ctx), false);
    go(ctx, Said.VIEW_SAVED, home.back(ctx, member));
  }

  /** {@code POST …/views/{view}/delete}. */
  public void delete(Context ctx, Member member) {
    sessions.mustBeOurs(ctx);
    views.delete(member, home.list(), id(ctx), seen(ctx));
    go(ctx, Said.VIEW_DELETED, home.at(ctx, member, Optional.empty()));
  }

  private void naming(
      Context ctx, Member member, boolean renaming, String name, Supplier<String> work) {
    try {
      go(ctx, Said.VIEW_SAVED, work.get());
    } catch (Problem problem) {
      home.refuse(ctx, member, ViewFault.of(problem, renaming, name).orElseThrow(() -> problem));
    }
  }

  private static void go(Context ctx, Said said, String address) {
    ctx.redirect(said.at(address), HttpStatus.SEE_OTHER);
  }

  private static long id(Context ctx) {
    String id = ctx.pathParam("view");
    if (!ID.matcher(id).matches()) {
      throw Resources.notFound();
    }
    return Long.parseLong(id);
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
