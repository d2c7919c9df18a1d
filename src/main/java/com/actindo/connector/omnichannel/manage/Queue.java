package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.SyncJobs;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.workspace.Member;
import java.util.List;

/** The jobs that follow from what a user did. */
public record Queue(SyncJobs jobs, ProcessRepository processes, SyncScheduler scheduler) {
  /** Queues a synchronisation with the caller's transaction; {@link #wake} after its commit. */
  void add(Tx tx, Member member, Connection connection) {
    jobs.enqueue(tx, connection.workspace(), connection.id(), member.userId());
  }

  /** Cancels what is under way for these connections of the user's workspace. */
  void cancel(Tx tx, Member member, List<Connection> connections, String why) {
    List<Long> ids = connections.stream().map(Connection::id).toList();
    processes.cancelAll(tx, member.workspace(), ids, ProcessKind.SYNCHRONISATION, why);
    processes.cancelAll(tx, member.workspace(), ids, ProcessKind.IMPORT, why);
  }

  void wake() {
    scheduler.wake();
  }
}
