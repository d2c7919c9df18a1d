package com.actindo.connector.sync.orders.run;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.settings.OrderFilters;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.keeping.Arrival;
import com.actindo.connector.order.keeping.Kept;
import com.actindo.connector.order.keeping.Known;
import com.actindo.connector.sync.job.JobFrame;
import com.actindo.connector.sync.job.SyncOutcome;
import com.actindo.connector.sync.job.SyncOutcome.Done;
import com.actindo.connector.sync.job.SyncOutcome.Unwanted;
import com.actindo.connector.sync.orders.run.ImportRunRepository.Mark;
import com.actindo.connector.sync.orders.run.RunState.Scope;
import com.actindo.connector.sync.process.Notice;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessProgressRepository.Progress;
import com.actindo.connector.sync.process.ProcessRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The transactions of a run: each keeps what came and the place reached, both or neither. */
public final class RunBook {
  /** The reason of a notification about a failed import, unless it is about the access. */
  public static final String FAILED = "import-failed";

  /** What changes while BigCommerce answers may come late, and its clocks may differ. */
  private static final Duration OVERLAP = Duration.ofMinutes(5);

  private final Database database;
  private final JobFrame frame;
  private final ProcessRepository processes;
  private final RunRows rows;

  public RunBook(Database database, JobFrame frame, ProcessRepository processes, RunRows rows) {
    this.database = database;
    this.frame = frame;
    this.processes = processes;
    this.rows = rows;
  }

  /**
   * A run that somebody took up.
   *
   * @param settledBefore what changed before it is here as it is; null: nothing is
   */
  record Begun(ImportFilters filters, RunState state, @Nullable Instant settledBefore) {}

  /**
   * Takes a run up: where the last one stopped that did not end well, unless other orders pass the
   * filters by now.
   */
  Begun begin(ImportJob job, Connection connection) {
    return database.tenant(
        job.workspaceName(),
        tx -> {
          OrderFilters wanted =
              rows.settings()
                  .find(tx, job.workspaceName(), job.connection())
                  .map(version -> version.settings().orderFilters())
                  .orElseThrow();
          var filters = ImportFilters.of(wanted, connection.store().timeZone());
          Mark mark = rows.runs().lock(tx, job.workspaceName(), job.connection());
          RunState state = noted(filters, begin(mark, filters, job.process()));
          rows.runs().reached(tx, job.workspaceName(), job.connection(), job.process(), state);
          progress(tx, job, state);
          return new Begun(filters, state, mark.watermark());
        });
  }

  private static RunState begin(Mark mark, ImportFilters filters, long process) {
    RunState state = mark.state();
    if (state != null && state.scope().filters().equals(filters.key())) {
      return mark.isOf(process, state.turn()) ? state.again() : state.anew();
    }
    int turn = state == null ? 1 : state.turn() + 1;
    Instant watermark = filters.key().equals(mark.filters()) ? mark.watermark() : null;
    return RunState.begin(
        turn, new Scope(filters.key(), watermark == null ? null : watermark.minus(OVERLAP)));
  }

  private static RunState noted(ImportFilters filters, RunState state) {
    RunState noted =
        filters.takeNone() ? state.noting(new Notice("no-status-chosen", "orders")) : state;
    return filters.areVague() ? noted.noting(new Notice("time-zone-unknown", "orders")) : noted;
  }

  /** Those of these orders that are here, by their ids in the shop. */
  Map<Long, Known> known(ImportJob job, Collection<Long> remoteIds) {
    return database.tenant(
        job.workspaceName(),
        tx -> rows.known().find(tx, job.workspaceName(), job.connection(), remoteIds));
  }

  /** Orders of these statuses, from an id in the shop on. */
  List<Known> pending(ImportJob job, Set<ImportStatus> statuses, long from, int most) {
    return database.tenant(
        job.workspaceName(),
        tx -> rows.known().those(tx, job.workspaceName(), job.connection(), statuses, from, most));
  }

  /** Notes the place reached. */
  void reached(ImportJob job, RunState state) throws Superseded {
    keep(job, state, List.of());
  }

  /**
   * Keeps a chunk and the place reached.
   *
   * @return the state with what became of the chunk
   */
  RunState keep(ImportJob job, RunState state, List<Arrival> arrivals) throws Superseded {
    return database
        .tenant(
            job.workspaceName(),
            tx ->
                held(tx, job, state).map(connection -> keep(tx, job, connection, state, arrivals)))
        .orElseThrow(Superseded::new);
  }

  private RunState keep(
      Tx tx, ImportJob job, Connection connection, RunState state, List<Arrival> arrivals) {
    RunState next = state;
    if (!arrivals.isEmpty()) {
      Kept kept = rows.keeper().keep(tx, job.workspaceName(), job.connection(), arrivals);
      next = state.plus(Tally.of(kept, arrivals.size()));
      rows.channels().meet(tx, connection, arrivals);
      rows.errors().refresh(tx, connection);
    }
    rows.runs().reached(tx, job.workspaceName(), job.connection(), job.process(), next);
    progress(tx, job, next);
    return next;
  }

  private void progress(Tx tx, ImportJob job, RunState state) {
    int total = Math.clamp(state.expected() == null ? 1 : state.expected(), 1, 100_000_000);
    rows.progress()
        .reached(
            tx,
            job.workspaceName(),
            job.process(),
            new Progress(
                state.place().phase().step(),
                Math.min(state.place().passed(), total - 1),
                total,
                state.tally().counts()));
  }

  /**
   * Ends a run well.
   *
   * @param atLast whether it ends in any case
   * @return empty when there is more to do: a user has asked for an order again that lay behind
   */
  Optional<SyncOutcome> finish(ImportJob job, RunState state, boolean atLast) {
    return database.tenant(
        job.workspaceName(),
        tx -> {
          Optional<Connection> held = held(tx, job, state);
          return held.isPresent() && !atLast && isAskedAgain(tx, job)
              ? Optional.empty()
              : Optional.of(
                  held.map(connection -> finish(tx, job, connection, state))
                      .orElseGet(Unwanted::new));
        });
  }

  private boolean isAskedAgain(Tx tx, ImportJob job) {
    return !rows.known()
        .those(
            tx, job.workspaceName(), job.connection(), EnumSet.of(ImportStatus.NOT_IMPORTED), 0, 1)
        .isEmpty();
  }

  private SyncOutcome finish(Tx tx, ImportJob job, Connection connection, RunState state) {
    Map<String, Integer> counts = state.tally().counts();
    Instant before = rows.runs().lock(tx, job.workspaceName(), job.connection()).watermark();
    rows.runs()
        .finished(
            tx,
            job.workspaceName(),
            job.connection(),
            watermark(state, before),
            state.scope().filters());
    rows.errors().refresh(tx, connection);
    rows.notifications().settle(tx, connection, FAILED);
    boolean asked =
        processes.find(tx, job.workspaceName(), job.process()).map(Process::startedBy).isPresent();
    processes.succeed(tx, job.workspaceName(), job.process(), counts, state.notices());
    if (asked || state.scope().full() || state.tally().hasChanges()) {
      audit(tx, connection, job, counts);
    }
    return new Done(counts);
  }

  /**
   * A run that met nothing proves nothing: an empty answer may have been a slip, and asking for the
   * same again costs no more. A full run, as other filters begin one, did not see what changed
   * among the orders that do not pass them but are here: the next run looks at all that changed
   * since the watermark before.
   */
  private static Optional<Instant> watermark(RunState state, @Nullable Instant before) {
    boolean empty = state.place().passed() == 0;
    Long expected = state.expected();
    boolean doubtful = !state.scope().full() || expected == null || expected > 0;
    Instant told = state.told();
    if (told == null || (empty && doubtful)) {
      return Optional.empty();
    }
    if (state.scope().full() && before != null && before.isBefore(told)) {
      return Optional.of(before);
    }
    return Optional.of(told);
  }

  private Optional<Connection> held(Tx tx, ImportJob job, RunState state) {
    return frame
        .held(tx, job)
        .filter(_ ->
            rows.runs()
                .lock(tx, job.workspaceName(), job.connection())
                .isOf(job.process(), state.turn()));
  }

  private void audit(Tx tx, Connection connection, ImportJob job, Map<String, Integer> counts) {
    rows.audit()
        .add(
            tx,
            new AuditEvent(
                Actor.service(),
                "connection.orders-imported",
                connection.workspace().value(),
                connection.storeHash().value(),
                connection.id(),
                Map.of("process", job.process(), "counts", counts)));
  }
}
