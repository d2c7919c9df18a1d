package com.actindo.connector.sync;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionEvent;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Synchronisations that a workspace's user wants. */
public final class Synchronisations {
  private static final Logger log = LoggerFactory.getLogger(Synchronisations.class);

  private final Database database;
  private final ConnectionRepository connections;
  private final AuditRepository audit;
  private final SyncJobs jobs;
  private final SyncScheduler scheduler;

  public Synchronisations(
      Database database,
      ConnectionRepository connections,
      AuditRepository audit,
      SyncJobs jobs,
      SyncScheduler scheduler) {
    this.database = database;
    this.connections = connections;
    this.audit = audit;
    this.jobs = jobs;
    this.scheduler = scheduler;
  }

  /**
   * Queues a synchronisation, unless one is under way already.
   *
   * @return the process to watch
   * @throws Problem {@code right-missing}, {@code not-found}, {@code stale}, {@code
   *     not-possible-now} naming the reason why the connection is inactive
   */
  public Process request(Member member, long id, IfMatch seen) {
    member.must(Right.MANAGE);
    Process process = database.tenant(member.workspace(), tx -> enqueue(tx, member, id, seen));
    scheduler.wake();
    log.atInfo()
        .addKeyValue("workspace", member.workspace())
        .addKeyValue("connection", id)
        .addKeyValue("process", process.id())
        .log("synchronisation requested");
    return process;
  }

  private Process enqueue(Tx tx, Member member, long id, IfMatch seen) {
    Connection connection =
        connections.lock(tx, member.workspace(), id).orElseThrow(Resources::notFound);
    seen.check(connection.version());
    StatusReason reason = connection.statusReason();
    if (reason != null && !reason.synchronisable()) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW, "cannot be synchronised", List.of(reason.slug()));
    }
    Process process = jobs.enqueue(tx, member.workspace(), id, member.userId());
    audit.add(
        tx,
        ConnectionEvent.by(
            member,
            connection,
            "connection.synchronisation-requested",
            Map.of("process", process.id())));
    return process;
  }
}
