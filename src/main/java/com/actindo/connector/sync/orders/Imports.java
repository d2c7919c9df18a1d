package com.actindo.connector.sync.orders;

import static java.util.stream.Collectors.toMap;

import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionEvent;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a workspace's user wants of the import of orders; pages and JSON call the same stories. */
public final class Imports {
  private static final Logger log = LoggerFactory.getLogger(Imports.class);

  private final Database database;
  private final ImportRows rows;
  private final ImportJobs jobs;
  private final RegularImports regular;
  private final SyncScheduler scheduler;

  public Imports(
      Database database,
      ImportRows rows,
      ImportJobs jobs,
      RegularImports regular,
      SyncScheduler scheduler) {
    this.database = database;
    this.rows = rows;
    this.jobs = jobs;
    this.regular = regular;
    this.scheduler = scheduler;
  }

  /**
   * Queues an import of a connection's orders, unless one is under way already.
   *
   * @return the process to watch
   * @throws Problem {@code right-missing}, {@code not-found}, {@code stale}, {@code
   *     not-possible-now} naming the reason why the connection is inactive
   */
  public Process request(Member member, long connectionId, IfMatch seen) {
    member.must(Right.MANAGE);
    Process process =
        database.tenant(
            member.workspace(),
            tx -> {
              Connection connection = lock(tx, member, connectionId);
              seen.check(connection.version());
              mustBeActive(connection);
              return enqueue(tx, member, connection);
            });
    woken(member, List.of(process));
    return process;
  }

  /**
   * The same for every active connection of the workspace.
   *
   * @return the processes to watch, those already under way among them
   */
  public List<Process> requestAll(Member member) {
    member.must(Right.MANAGE);
    List<Process> queued =
        database.tenant(
            member.workspace(),
            tx -> requestAll(tx, member, rows.edits().lockActive(tx, member.workspace())));
    woken(member, queued);
    return queued;
  }

  private List<Process> requestAll(Tx tx, Member member, List<Connection> connections) {
    List<Process> queued =
        jobs.enqueueAll(
            tx,
            member.workspace(),
            connections.stream().map(Connection::id).toList(),
            member.userId());
    Map<Long, Process> processes =
        queued.stream().collect(toMap(Process::connectionId, Function.identity()));
    rows.audit()
        .addAll(
            tx,
            connections.stream()
                .map(connection ->
                    requested(
                        member, connection, Objects.requireNonNull(processes.get(connection.id()))))
                .toList());
    return queued;
  }

  private Process enqueue(Tx tx, Member member, Connection connection) {
    Process process =
        jobs.enqueue(tx, connection.workspace(), connection.id(), member.userId()).process();
    rows.audit().add(tx, requested(member, connection, process));
    return process;
  }

  private static AuditEvent requested(Member member, Connection connection, Process process) {
    return ConnectionEvent.by(
        member, connection, "order.import-requested", Map.of("process", process.id()));
  }

  /**
   * Sets how often the orders of a connection come by themselves.
   *
   * @param minutes 2, 5, 10, 15, 20, 30 or 60; null: never
   * @param seen the version of the plan
   * @throws Problem {@code right-missing}, {@code not-found}, {@code stale}, {@code invalid}
   */
  public ImportPlan plan(
      Member member, long connectionId, @Nullable Integer minutes, IfMatch seen) {
    member.must(Right.MANAGE);
    if (minutes != null && !ImportPlan.INTERVALS.contains(minutes)) {
      throw Problem.naming(ProblemType.INVALID, "no such interval", List.of("interval"));
    }
    ImportPlan plan =
        database.tenant(member.workspace(), tx -> plan(tx, member, connectionId, minutes, seen));
    log.atInfo()
        .addKeyValue("workspace", member.workspace())
        .addKeyValue("connection", connectionId)
        .addKeyValue("minutes", minutes)
        .log("import of orders planned");
    return plan;
  }

  private ImportPlan plan(
      Tx tx, Member member, long connectionId, @Nullable Integer minutes, IfMatch seen) {
    Connection connection = lock(tx, member, connectionId);
    ImportPlan before = rows.plans().find(tx, member.workspace(), connectionId);
    seen.check(before.version());
    if (Objects.equals(before.interval(), minutes)) {
      return before;
    }
    ImportPlan after = rows.plans().change(tx, member.workspace(), connectionId, minutes);
    regular.follow(tx, member.workspace(), after);
    rows.audit()
        .add(
            tx,
            ConnectionEvent.by(
                member,
                connection,
                "order.import-plan-changed",
                Map.of("before", told(before.interval()), "after", told(minutes))));
    return after;
  }

  private static Object told(@Nullable Integer minutes) {
    return minutes == null ? "never" : minutes;
  }

  private Connection lock(Tx tx, Member member, long id) {
    return rows.connections().lock(tx, member.workspace(), id).orElseThrow(Resources::notFound);
  }

  private static void mustBeActive(Connection connection) {
    StatusReason reason = connection.statusReason();
    if (reason != null) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW, "the connection is inactive", List.of(reason.slug()));
    }
  }

  private void woken(Member member, List<Process> queued) {
    scheduler.wake();
    queued.forEach(process ->
        log.atInfo()
            .addKeyValue("workspace", member.workspace())
            .addKeyValue("connection", process.connectionId())
            .addKeyValue("process", process.id())
            .log("import of orders requested"));
  }
}
