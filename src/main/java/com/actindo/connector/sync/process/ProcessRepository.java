package com.actindo.connector.sync.process;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.PROCESS;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.ListOrder;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ProcessRecord;
import com.actindo.connector.web.list.PageOf;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.UpdateSetMoreStep;

/** Processes. A finished one never changes again: whoever comes late is told so by false. */
public final class ProcessRepository {
  /** What a list can be sorted by. */
  static final Map<String, Field<?>> SORTABLE =
      Map.of("id", PROCESS.ID, "queuedAt", PROCESS.QUEUED_AT, "status", PROCESS.STATUS);

  private final ProcessRows rows;
  private final InstantSource clock;

  public ProcessRepository(ObjectMapper json, InstantSource clock) {
    this.rows = new ProcessRows(json);
    this.clock = clock;
  }

  /**
   * A process in the queue.
   *
   * @param fresh false when one of the kind was already under way for the connection
   */
  public record Queued(Process process, boolean fresh) {}

  /** Queues a process, unless the connection has an unfinished one of the kind: then that one. */
  public Queued enqueue(Tx tx, NewProcess wanted, long connectionId) {
    return enqueueAll(tx, wanted, List.of(connectionId)).getFirst();
  }

  /**
   * The same for several connections at once, which nobody may delete meanwhile.
   *
   * @return one for each, in the order of the connections' ids
   */
  public List<Queued> enqueueAll(Tx tx, NewProcess wanted, Collection<Long> connectionIds) {
    var queued = new TreeMap<Long, Queued>();
    var missing = new HashSet<>(connectionIds);
    // The second round is for processes that finished between the two looks of the first one.
    for (int round = 0; round < 2 && !missing.isEmpty(); round++) {
      note(queued, missing, insert(tx, wanted, missing), true);
      note(queued, missing, unfinished(tx, wanted, missing), false);
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException("no such connection, or processes come and go too fast");
    }
    return List.copyOf(queued.values());
  }

  private static void note(
      Map<Long, Queued> queued, Set<Long> missing, List<Process> some, boolean fresh) {
    for (Process process : some) {
      queued.put(process.connectionId(), new Queued(process, fresh));
      missing.remove(process.connectionId());
    }
  }

  public Optional<Process> find(Tx tx, WorkspaceName workspace, long id) {
    return tx.sql().selectFrom(PROCESS).where(is(workspace, id)).fetchOptional(rows::process);
  }

  /** The process of the kind that was queued last. */
  public Optional<Process> latest(
      Tx tx, WorkspaceName workspace, long connectionId, ProcessKind kind) {
    return tx.sql()
        .selectFrom(PROCESS)
        .where(of(workspace, connectionId, kind))
        .orderBy(PROCESS.ID.desc())
        .limit(1)
        .fetchOptional(rows::process);
  }

  /** Whether its connection had no process of the kind before. */
  public boolean isFirst(Tx tx, Process process) {
    return !tx.sql()
        .fetchExists(
            PROCESS,
            of(process.workspace(), process.connectionId(), process.kind())
                .and(PROCESS.ID.lt(process.id())));
  }

  public PageOf<Process> page(Tx tx, WorkspaceName workspace, ProcessQuery query) {
    Condition wanted =
        PROCESS
            .WORKSPACE
            .eq(workspace.value())
            .and(query.connection().map(PROCESS.CONNECTION_ID::eq).orElse(noCondition()));
    long total = tx.sql().fetchCount(PROCESS, wanted);
    List<Process> data =
        tx.sql()
            .selectFrom(PROCESS)
            .where(wanted)
            .orderBy(ListOrder.of(query.page().sort(), SORTABLE, PROCESS.ID))
            .limit(query.page().limit())
            .offset(query.page().offset())
            .fetch(rows::process);
    return PageOf.of(query.page(), total, data);
  }

  /** Begins a process, or begins it again. */
  public boolean begin(Tx tx, WorkspaceName workspace, long id) {
    return change(tx, ProcessStatus.RUNNING)
            .set(PROCESS.STARTED_AT, coalesce(PROCESS.STARTED_AT, val(now())))
            .setNull(PROCESS.ERROR)
            .setNull(PROCESS.STEP)
            .set(PROCESS.STEPS_DONE, 0)
            .where(unfinished(workspace, id))
            .execute()
        == 1;
  }

  /** Notes how many steps a process has, where that shows only when it begins. */
  public void steps(Tx tx, WorkspaceName workspace, long id, int total) {
    tx.sql().update(PROCESS).set(PROCESS.STEPS_TOTAL, total).where(is(workspace, id)).execute();
  }

  /** Notes the step that a process is at, and how many lie behind it. */
  public void progress(Tx tx, WorkspaceName workspace, long id, String step, int stepsDone) {
    tx.sql()
        .update(PROCESS)
        .set(PROCESS.STEP, step)
        .set(PROCESS.STEPS_DONE, stepsDone)
        .where(is(workspace, id))
        .and(PROCESS.STATUS.eq(ProcessStatus.RUNNING.id()))
        .execute();
  }

  /** Lets nobody else end a process until the transaction ends; false when it has ended. */
  public boolean lock(Tx tx, WorkspaceName workspace, long id) {
    return tx.sql()
        .select(PROCESS.ID)
        .from(PROCESS)
        .where(unfinished(workspace, id))
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  /** Lets a process wait for its next try. */
  public boolean waitFor(Tx tx, WorkspaceName workspace, long id, String reason) {
    return change(tx, ProcessStatus.WAITING)
            .set(PROCESS.ERROR, reason)
            .set(PROCESS.ATTEMPTS, PROCESS.ATTEMPTS.plus(1))
            .where(unfinished(workspace, id))
            .execute()
        == 1;
  }

  public boolean succeed(
      Tx tx, WorkspaceName workspace, long id, Map<String, Integer> counts, List<Notice> notices) {
    return change(tx, ProcessStatus.SUCCEEDED)
            .setNull(PROCESS.ERROR)
            .set(PROCESS.STEPS_DONE, PROCESS.STEPS_TOTAL)
            .set(PROCESS.COUNTS, rows.write(counts))
            .set(PROCESS.NOTICES, rows.write(notices))
            .set(PROCESS.ENDED_AT, now())
            .where(unfinished(workspace, id))
            .execute()
        == 1;
  }

  public boolean fail(Tx tx, WorkspaceName workspace, long id, String reason) {
    return end(tx, workspace, id, ProcessStatus.FAILED, reason);
  }

  public boolean cancel(Tx tx, WorkspaceName workspace, long id, String reason) {
    return end(tx, workspace, id, ProcessStatus.CANCELLED, reason);
  }

  /**
   * Cancels what is unfinished of a kind for these connections. Whoever runs one learns it when it
   * looks at its process the next time.
   *
   * @return how many
   */
  public int cancelAll(
      Tx tx, WorkspaceName workspace, Collection<Long> connections, ProcessKind kind, String why) {
    return change(tx, ProcessStatus.CANCELLED)
        .set(PROCESS.ERROR, why)
        .set(PROCESS.ENDED_AT, now())
        .where(PROCESS.WORKSPACE.eq(workspace.value()))
        .and(PROCESS.CONNECTION_ID.in(connections))
        .and(PROCESS.KIND.eq(kind.id()))
        .and(PROCESS.STATUS.in(ProcessStatus.unfinished()))
        .execute();
  }

  /** The connection may be gone before the process is: the process keeps its name. */
  private List<Process> insert(Tx tx, NewProcess wanted, Set<Long> connectionIds) {
    return tx.sql()
        .insertInto(
            PROCESS,
            PROCESS.WORKSPACE,
            PROCESS.CONNECTION_ID,
            PROCESS.CONNECTION_NAME,
            PROCESS.STARTED_BY,
            PROCESS.KIND,
            PROCESS.STATUS,
            PROCESS.STEPS_TOTAL,
            PROCESS.QUEUED_AT)
        .select(
            select(
                    CONNECTION.WORKSPACE,
                    CONNECTION.ID,
                    CONNECTION.NAME,
                    val(wanted.startedBy()),
                    val(wanted.kind().id()),
                    val(ProcessStatus.QUEUED.id()),
                    val(wanted.stepsTotal()),
                    val(now()))
                .from(CONNECTION)
                .where(CONNECTION.WORKSPACE.eq(wanted.workspace().value()))
                .and(CONNECTION.ID.eq(any(connectionIds.toArray(Long[]::new))))
                .orderBy(CONNECTION.ID))
        .onConflict(PROCESS.CONNECTION_ID, PROCESS.KIND)
        .where(PROCESS.STATUS.in("queued", "running", "waiting"))
        .doNothing()
        .returning()
        .fetch(rows::process);
  }

  private List<Process> unfinished(Tx tx, NewProcess wanted, Set<Long> connectionIds) {
    if (connectionIds.isEmpty()) {
      return List.of();
    }
    return tx.sql()
        .selectFrom(PROCESS)
        .where(PROCESS.WORKSPACE.eq(wanted.workspace().value()))
        .and(PROCESS.CONNECTION_ID.eq(any(connectionIds.toArray(Long[]::new))))
        .and(PROCESS.KIND.eq(wanted.kind().id()))
        .and(PROCESS.STATUS.in(ProcessStatus.unfinished()))
        .fetch(rows::process);
  }

  private boolean end(
      Tx tx, WorkspaceName workspace, long id, ProcessStatus status, String reason) {
    return change(tx, status)
            .set(PROCESS.ERROR, reason)
            .set(PROCESS.ENDED_AT, now())
            .where(unfinished(workspace, id))
            .execute()
        == 1;
  }

  private static UpdateSetMoreStep<ProcessRecord> change(Tx tx, ProcessStatus status) {
    return tx.sql().update(PROCESS).set(PROCESS.STATUS, status.id());
  }

  private static Condition is(WorkspaceName workspace, long id) {
    return PROCESS.WORKSPACE.eq(workspace.value()).and(PROCESS.ID.eq(id));
  }

  private static Condition unfinished(WorkspaceName workspace, long id) {
    return is(workspace, id).and(PROCESS.STATUS.in(ProcessStatus.unfinished()));
  }

  private static Condition of(WorkspaceName workspace, long connectionId, ProcessKind kind) {
    return PROCESS
        .WORKSPACE
        .eq(workspace.value())
        .and(PROCESS.CONNECTION_ID.eq(connectionId))
        .and(PROCESS.KIND.eq(kind.id()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
