package com.actindo.connector.sync;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessJson;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** Starts synchronisations by hand. */
public final class SyncHandlers {
  private final Database database;
  private final ConnectionRepository connections;
  private final SyncJobs jobs;
  private final SyncScheduler scheduler;

  public SyncHandlers(
      Database database, ConnectionRepository connections, SyncJobs jobs, SyncScheduler scheduler) {
    this.database = database;
    this.connections = connections;
    this.jobs = jobs;
    this.scheduler = scheduler;
  }

  /** {@code POST /connections/{id}/sync}. */
  public void synchronise(Context ctx, Member member) {
    member.must(Right.MANAGE);
    long id = Resources.id(ctx);
    Process process = database.tenant(member.workspace(), tx -> enqueue(tx, ctx, member, id));
    scheduler.wake();
    ctx.status(HttpStatus.ACCEPTED).json(ProcessJson.of(process));
  }

  private Process enqueue(Tx tx, Context ctx, Member member, long id) {
    Connection connection =
        connections.lock(tx, member.workspace(), id).orElseThrow(Resources::notFound);
    Resources.mustMatch(ctx, connection.version());
    StatusReason reason = connection.statusReason();
    if (reason != null && !reason.synchronisable()) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW, "cannot be synchronised", List.of(reason.slug()));
    }
    return jobs.enqueue(tx, member.workspace(), id);
  }
}
