package com.actindo.connector.omnichannel.list;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionListRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.view.ListSettings;
import com.actindo.connector.omnichannel.view.ListView;
import com.actindo.connector.omnichannel.view.ViewFault;
import com.actindo.connector.omnichannel.view.ViewHandlers;
import com.actindo.connector.omnichannel.view.ViewMenu;
import com.actindo.connector.omnichannel.view.ViewRepository;
import com.actindo.connector.sync.process.SynchronisingRepository;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of connections. */
public final class ListHandlers implements ViewHandlers.Home {
  private static final String LIST = "connections";
  private static final int LONGEST_STATE = 4000;

  private final Database database;
  private final ConnectionListRepository connections;
  private final ViewRepository views;
  private final SynchronisingRepository running;
  private final FrameHandlers frames;
  private final Pages pages;

  public ListHandlers(
      Database database,
      ConnectionListRepository connections,
      ViewRepository views,
      SynchronisingRepository running,
      FrameHandlers frames,
      Pages pages) {
    this.database = database;
    this.connections = connections;
    this.views = views;
    this.running = running;
    this.frames = frames;
    this.pages = pages;
  }

  /** {@code GET /workspaces/{workspace}/connections}. */
  public void list(Context ctx, Member member) {
    member.must(Right.VIEW);
    show(ctx, member, ListQuery.of(ctx.queryParamMap()), Again.NOTHING);
  }

  /** What a list that is shown again after a refused form has more than the plain list. */
  private record Again(Set<Long> selected, Optional<Notice> notice, Optional<ViewFault> viewFault) {
    static final Again NOTHING = new Again(Set.of(), Optional.empty(), Optional.empty());
  }

  /** Answers a refused form of the list with the page that posted it. */
  void refuse(Context ctx, Member member, HttpStatus status, Set<Long> selected, Notice notice) {
    ctx.status(status);
    show(ctx, member, posted(ctx), new Again(selected, Optional.of(notice), Optional.empty()));
  }

  /** The address of the page that posted a form. */
  @Override
  public String back(Context ctx, Member member) {
    return path(member) + query(ctx, member);
  }

  /** The query of that address. */
  String query(Context ctx, Member member) {
    return query(member, posted(ctx));
  }

  /** The query of the list's address, in its shortest form. */
  String query(Member member, ListQuery list) {
    return state(member, list).query();
  }

  /** The address of a connection. */
  String path(Member member, long id) {
    return path(member) + "/" + id;
  }

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public ListSettings settings(Context ctx) {
    return Shown.STANDARD
        .with(ListQuery.parse(Parameters.form(ctx, "settings", LONGEST_STATE)))
        .settings();
  }

  @Override
  public String at(Context ctx, Member member, Optional<ListView> view) {
    return path(member) + ListState.of(posted(ctx), Optional.empty()).onView(view).query();
  }

  @Override
  public void refuse(Context ctx, Member member, ViewFault fault) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(ctx, member, posted(ctx), new Again(Set.of(), Optional.empty(), Optional.of(fault)));
  }

  private void show(Context ctx, Member member, ListQuery query, Again again) {
    ConnectionsPage page =
        database.tenant(member.workspace(), tx -> page(tx, ctx, member, query, again));
    // a form says more than its address needs to
    ctx.header("HX-Push-Url", page.at(page.state()));
    pages.render(ctx, "omnichannel/list/connections", page);
  }

  private ConnectionsPage page(Tx tx, Context ctx, Member member, ListQuery query, Again again) {
    var frame = frames.frame(ctx, member);
    ListState state = ListState.of(query, view(tx, member, query));
    PageOf<Connection> found =
        connections.page(tx, member.workspace(), state.shown().query(state.page(), state.limit()));
    var address =
        new ViewMenu.Address(
            frame.connectionsHref(), state.query(), state.settingsQuery(), frame.csrf());
    return new ConnectionsPage(
        frame,
        state,
        rows(tx, member, found.data()),
        found.meta().pagination().total(),
        menu(tx, member, state, again, address),
        again.selected(),
        again.notice());
  }

  private ViewMenu menu(
      Tx tx, Member member, ListState state, Again again, ViewMenu.Address address) {
    var own = new ArrayList<ListView>();
    var others = new ArrayList<ListView>();
    for (ListView view : views.visible(tx, member.workspace(), LIST, member.userId())) {
      (view.ownedBy(member) ? own : others).add(view);
    }
    return new ViewMenu(own, others, state.view(), state.changed(), again.viewFault(), address);
  }

  private List<ConnectionsPage.Row> rows(Tx tx, Member member, List<Connection> found) {
    Set<Long> synchronising =
        running.among(tx, member.workspace(), found.stream().map(Connection::id).toList());
    return found.stream()
        .map(one -> new ConnectionsPage.Row(one, synchronising.contains(one.id())))
        .toList();
  }

  private ListState state(Member member, ListQuery query) {
    return database.tenant(member.workspace(), tx -> ListState.of(query, view(tx, member, query)));
  }

  private Optional<ListView> view(Tx tx, Member member, ListQuery query) {
    return query
        .view()
        .map(id ->
            views
                .find(tx, member.workspace(), LIST, member.userId(), id)
                .orElseThrow(Resources::notFound));
  }

  private static ListQuery posted(Context ctx) {
    return ListQuery.parse(Parameters.form(ctx, "state", LONGEST_STATE));
  }

  private static String path(Member member) {
    return "/workspaces/" + member.workspace() + "/connections";
  }
}
