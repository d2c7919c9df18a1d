package com.actindo.connector.omnichannel.header;

import com.actindo.connector.connection.list.ConnectionListRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessQuery;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.sync.process.RecentProcessRepository;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Processes in the header, and all of them on a page. */
public final class ProcessPageHandlers {
  private static final int MOST = 20;
  private static final int FEW_COUNTS = 3;
  private static final Set<String> PARAMETERS = Set.of(Said.PARAMETER);

  private final Database database;
  private final RecentProcessRepository recent;
  private final ProcessRepository processes;
  private final ConnectionListRepository connections;
  private final FrameHandlers frames;
  private final Pages pages;

  public ProcessPageHandlers(
      Database database,
      RecentProcessRepository recent,
      ProcessRepository processes,
      ConnectionListRepository connections,
      FrameHandlers frames,
      Pages pages) {
    this.database = database;
    this.recent = recent;
    this.processes = processes;
    this.connections = connections;
    this.frames = frames;
    this.pages = pages;
  }

  /** {@code GET /workspaces/{workspace}/processes/panel}. */
  public void panel(Context ctx, Member member) {
    member.must(Right.VIEW);
    List<Process> found =
        database.tenant(member.workspace(), tx -> recent.recent(tx, member.workspace(), MOST));
    var all = PageOf.of(new PageRequest(1, MOST, List.of()), found.size(), found);
    ctx.html(pages.fragment("omnichannel/header/process-list", page(ctx, member, all, FEW_COUNTS)));
  }

  /** {@code GET /workspaces/{workspace}/processes}: the newest first. */
  public void list(Context ctx, Member member) {
    member.must(Right.VIEW);
    var request = PageRequest.of(QueryParameters.ofList(ctx, PARAMETERS), Set.of());
    var query = new ProcessQuery(request, Optional.empty());
    PageOf<Process> found =
        database.tenant(member.workspace(), tx -> processes.page(tx, member.workspace(), query));
    pages.render(ctx, "omnichannel/header/processes", page(ctx, member, found, Integer.MAX_VALUE));
  }

  private ProcessesPage page(Context ctx, Member member, PageOf<Process> found, int counts) {
    Frame frame = frames.frame(ctx, member);
    Set<Long> present =
        database.tenant(
            member.workspace(),
            tx ->
                connections.present(
                    tx,
                    member.workspace(),
                    found.data().stream().map(Process::connectionId).toList()));
    return new ProcessesPage(
        frame,
        found.data().stream()
            .map(one -> ProcessView.of(one, frame.language(), href(frame, one, present)))
            .toList(),
        found.meta().pagination(),
        counts);
  }

  private static Optional<String> href(Frame frame, Process process, Set<Long> present) {
    return Optional.of(process.connectionId())
        .filter(present::contains)
        .map(id ->
            process.kind() != ProcessKind.IMPORT
                ? frame.connectionsHref() + "/" + id
                : ProcessView.failed(process) > 0
                    ? frame.errorsHref(id)
                    : frame.at("orders") + "?connection=" + id);
  }
}
