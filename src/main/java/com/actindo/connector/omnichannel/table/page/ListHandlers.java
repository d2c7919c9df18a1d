package com.actindo.connector.omnichannel.table.page;

import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.table.ListQuery;
import com.actindo.connector.omnichannel.table.ListState;
import com.actindo.connector.omnichannel.table.Shown;
import com.actindo.connector.omnichannel.table.Table;
import com.actindo.connector.omnichannel.view.ListSettings;
import com.actindo.connector.omnichannel.view.ListView;
import com.actindo.connector.omnichannel.view.ViewFault;
import com.actindo.connector.omnichannel.view.ViewHandlers;
import com.actindo.connector.omnichannel.view.ViewMenu;
import com.actindo.connector.omnichannel.view.ViewRepository;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** The page of one list, and what all forms of that page need. */
public final class ListHandlers implements ViewHandlers.Home {
  private static final int LONGEST_STATE = 4000;

  private final Database database;
  private final ViewRepository views;
  private final FrameHandlers frames;
  private final Pages pages;
  private final ListKind kind;

  public ListHandlers(
      Database database, ViewRepository views, FrameHandlers frames, Pages pages, ListKind kind) {
    this.database = database;
    this.views = views;
    this.frames = frames;
    this.pages = pages;
    this.kind = kind;
  }

  /** {@code GET} of the list's address. */
  public void list(Context ctx, Member member) {
    member.must(Right.VIEW);
    show(ctx, member, ListQuery.of(table(), ctx.queryParamMap()), Again.NOTHING);
  }

  /** What a list that is shown again after a refused form has more than the plain list. */
  private record Again(Set<Long> selected, Optional<Notice> notice, Optional<ViewFault> viewFault) {
    static final Again NOTHING = new Again(Set.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Answers a form of the list that was refused, or for some rows, with the page that posted it.
   */
  public void refuse(
      Context ctx, Member member, HttpStatus status, Set<Long> selected, Notice notice) {
    ctx.status(status);
    show(ctx, member, posted(ctx), new Again(selected, Optional.of(notice), Optional.empty()));
  }

  /** The address of the page that posted a form. */
  @Override
  public String back(Context ctx, Member member) {
    return path(member) + query(ctx, member);
  }

  /** The query of that address. */
  public String query(Context ctx, Member member) {
    return query(member, posted(ctx));
  }

  /** The query of the list's address, in its shortest form. */
  public String query(Member member, ListQuery list) {
    return state(member, list).query();
  }

  /** The address of a row. */
  public String path(Member member, long id) {
    return path(member) + "/" + id;
  }

  /** The address of the list by itself. */
  public String path(Member member) {
    return "/workspaces/" + member.workspace() + "/" + table().path();
  }

  /** What the list can show. */
  public Table table() {
    return kind.table();
  }

  @Override
  public String list() {
    return table().name();
  }

  @Override
  public ListSettings settings(Context ctx) {
    return Shown.standard(table())
        .with(ListQuery.parse(table(), Parameters.form(ctx, "settings", LONGEST_STATE)))
        .settings();
  }

  @Override
  public String at(Context ctx, Member member, Optional<ListView> view) {
    return path(member) + ListState.of(table(), posted(ctx), Optional.empty()).onView(view).query();
  }

  @Override
  public void refuse(Context ctx, Member member, ViewFault fault) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(ctx, member, posted(ctx), new Again(Set.of(), Optional.empty(), Optional.of(fault)));
  }

  private void show(Context ctx, Member member, ListQuery query, Again again) {
    ListPage page =
        database.tenant(
            member.workspace(), tx -> kind.page(tx, member, opened(tx, ctx, member, query, again)));
    // a form says more than its address needs to
    ctx.header("HX-Push-Url", page.at(page.state()));
    pages.render(ctx, kind.template(), page);
  }

  private Opened opened(Tx tx, Context ctx, Member member, ListQuery query, Again again) {
    var frame = frames.frame(ctx, member);
    ListState state = ListState.of(table(), query, view(tx, member, query));
    var address =
        new ViewMenu.Address(path(member), state.query(), state.settingsQuery(), frame.csrf());
    return new Opened(
        frame,
        path(member),
        state,
        menu(tx, member, state, again, address),
        again.selected(),
        again.notice());
  }

  private ViewMenu menu(
      Tx tx, Member member, ListState state, Again again, ViewMenu.Address address) {
    var own = new ArrayList<ListView>();
    var others = new ArrayList<ListView>();
    for (ListView view : views.visible(tx, member.workspace(), list(), member.userId())) {
      (view.ownedBy(member) ? own : others).add(view);
    }
    return new ViewMenu(own, others, state.view(), state.changed(), again.viewFault(), address);
  }

  private ListState state(Member member, ListQuery query) {
    return database.tenant(
        member.workspace(), tx -> ListState.of(table(), query, view(tx, member, query)));
  }

  private Optional<ListView> view(Tx tx, Member member, ListQuery query) {
    return query
        .view()
        .map(id ->
            views
                .find(tx, member.workspace(), list(), member.userId(), id)
                .orElseThrow(Resources::notFound));
  }

  private ListQuery posted(Context ctx) {
    return ListQuery.parse(table(), Parameters.form(ctx, "state", LONGEST_STATE));
  }
}
