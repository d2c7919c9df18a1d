package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.db.Tx;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Map;

/** What a release and a deletion have in common. */
public final class LettingGo {
  private final ManagedRows rows;
  private final ProcessRepository processes;
  private final Trail trail;

  public LettingGo(ManagedRows rows, ProcessRepository processes, Trail trail) {
    this.rows = rows;
    this.processes = processes;
    this.trail = trail;
  }

  /**
   * Locks a connection, and before it its store: installs, claims and trials of the token begin
   * with the store and would otherwise wait for us while we wait for them.
   *
   * @throws Problem {@code not-found}, {@code stale}
   */
  Connection lock(Tx tx, Member member, long id, IfMatch seen) {
    Connection found =
        rows.connections().find(tx, member.workspace(), id).orElseThrow(Resources::notFound);
    rows.installations().lockStore(tx, found.storeHash());
    Connection locked =
        rows.connections().lock(tx, member.workspace(), id).orElseThrow(Resources::notFound);
    seen.check(locked.version());
    if (!locked.storeHash().equals(found.storeHash())) {
      throw Problem.of(ProblemType.STALE, "the connection got another store meanwhile");
    }
    return locked;
  }

  /** Releases a locked connection; one that is released already stays as it is. */
  Connection release(Tx tx, Member member, Connection connection) {
    if (connection.released()) {
      return connection;
    }
    Connection released = rows.connections().release(tx, connection.workspace(), connection.id());
    var unclaimed = rows.holders().release(tx, connection.workspace(), connection.id());
    unclaimed.ifPresent(store -> rows.installations().claimed(tx, store, false));
    cancel(tx, connection, "released");
    rows.notifications().settle(tx, connection);
    trail.add(
        tx,
        member,
        connection,
        "connection.released",
        Map.of("source", connection.source().id(), "unclaimed", unclaimed.isPresent()));
    return released;
  }

  /** Takes a locked connection out of everybody's sight. */
  void hide(Tx tx, Member member, Connection connection, Map<String, Object> detail) {
    rows.connections().takeOutOfSight(tx, connection.workspace(), connection.id());
    cancel(tx, connection, "deleted");
    rows.notifications().settle(tx, connection, NotificationRepository.ORDERS_HAVE_ERRORS);
    trail.add(tx, member, connection, "connection.deleted", detail);
  }

  /** Cancels what is queued or running for a connection; whoever runs it learns it at the end. */
  private void cancel(Tx tx, Connection connection, String why) {
    for (ProcessKind kind : List.of(ProcessKind.SYNCHRONISATION, ProcessKind.IMPORT)) {
      processes.cancelAll(tx, connection.workspace(), List.of(connection.id()), kind, why);
    }
  }
}
