package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.deletion.DeletionJobs;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes connections with what bears their id, in the background. */
public final class Deletions {
  private static final Logger log = LoggerFactory.getLogger(Deletions.class);

  private final Database database;
  private final LettingGo lettingGo;
  private final DeletionJobs jobs;
  private final SyncScheduler scheduler;

  public Deletions(
      Database database, LettingGo lettingGo, DeletionJobs jobs, SyncScheduler scheduler) {
    this.database = database;
    this.lettingGo = lettingGo;
    this.jobs = jobs;
    this.scheduler = scheduler;
  }

  /**
   * Releases the connection and takes it out of sight at once; its rows go in the background.
   *
   * @param disableFirst whether an active connection may be deleted
   * @return the process that deletes
   * @throws com.actindo.connector.problem.Problem {@code right-missing}, {@code not-found}, {@code
   *     stale}, {@code not-possible-now} naming {@code active}
   */
  public Process delete(Member member, long id, IfMatch seen, boolean disableFirst) {
    member.must(Right.DELETE);
    Process process =
        database.tenant(
            member.workspace(),
            tx -> delete(tx, member, lettingGo.lock(tx, member, id, seen), disableFirst));
    scheduler.wake();
    log.atInfo()
        .addKeyValue("workspace", member.workspace())
        .addKeyValue("connection", id)
        .addKeyValue("process", process.id())
        .log("connection to be deleted");
    return process;
  }

  private Process delete(Tx tx, Member member, Connection connection, boolean disableFirst) {
    if (connection.active() && !disableFirst) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW, "active connections stay", List.of("active"));
    }
    lettingGo.release(tx, member, connection);
    Process process = jobs.enqueue(tx, connection.workspace(), connection.id(), member.userId());
    lettingGo.hide(
        tx,
        member,
        connection,
        Map.of("name", connection.name(), "active", connection.active(), "process", process.id()));
    return process;
  }
}
