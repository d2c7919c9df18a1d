package com.actindo.connector.sync.orders.run;

import static com.actindo.connector.db.gen.Tables.ORDER_IMPORT;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.OrderImportRecord;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** How far the imports of connections are: the watermark, and the run under way. */
public final class ImportRunRepository {
  private final ObjectMapper json;
  private final InstantSource clock;

  public ImportRunRepository(ObjectMapper json, InstantSource clock) {
    this.json = json;
    this.clock = clock;
  }

  /**
   * What is known before a run.
   *
   * @param watermark what changed before it is here, by BigCommerce's clock; null: nothing is
   * @param filters those that the watermark holds for
   * @param process whose run {@code state} is
   * @param state the run that has not ended well yet
   */
  record Mark(
      @Nullable Instant watermark,
      @Nullable String filters,
      @Nullable Long process,
      @Nullable RunState state) {
    boolean isOf(long process, int turn) {
      return this.process != null
          && this.process == process
          && state != null
          && state.turn() == turn;
    }
  }

  /** Lets nobody else go on with a connection's import until the transaction ends. */
  Mark lock(Tx tx, WorkspaceName workspace, long connectionId) {
    tx.sql()
        .insertInto(ORDER_IMPORT)
        .set(ORDER_IMPORT.WORKSPACE, workspace.value())
        .set(ORDER_IMPORT.CONNECTION_ID, connectionId)
        .onConflictDoNothing()
        .execute();
    return tx.sql()
        .selectFrom(ORDER_IMPORT)
        .where(is(workspace, connectionId))
        .forUpdate()
        .fetchSingle(this::mark);
  }

  /** Notes the place that a run has reached. */
  void reached(Tx tx, WorkspaceName workspace, long connectionId, long process, RunState state) {
    tx.sql()
        .update(ORDER_IMPORT)
        .set(ORDER_IMPORT.RUN_PROCESS_ID, process)
        .set(ORDER_IMPORT.RUN_STATE, write(state))
        .where(is(workspace, connectionId))
        .execute();
  }

  /** Notes that a run has ended well. */
  void finished(
      Tx tx,
      WorkspaceName workspace,
      long connectionId,
      Optional<Instant> watermark,
      String filters) {
    tx.sql()
        .update(ORDER_IMPORT)
        .setNull(ORDER_IMPORT.RUN_PROCESS_ID)
        .setNull(ORDER_IMPORT.RUN_STATE)
        .set(ORDER_IMPORT.LAST_SUCCESS_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .where(is(workspace, connectionId))
        .execute();
    watermark.ifPresent(time ->
        tx.sql()
            .update(ORDER_IMPORT)
            .set(ORDER_IMPORT.WATERMARK, time.atOffset(ZoneOffset.UTC))
            .set(ORDER_IMPORT.FILTERS, filters)
            .where(is(workspace, connectionId))
            .execute());
  }

  private static Condition is(WorkspaceName workspace, long connectionId) {
    return ORDER_IMPORT
        .WORKSPACE
        .eq(workspace.value())
        .and(ORDER_IMPORT.CONNECTION_ID.eq(connectionId));
  }

  private Mark mark(OrderImportRecord row) {
    return new Mark(
        Optional.ofNullable(row.getWatermark()).map(OffsetDateTime::toInstant).orElse(null),
        row.getFilters(),
        row.getRunProcessId(),
        Optional.ofNullable(row.getRunState()).map(this::read).orElse(null));
  }

  /** A state of a service of another time is as none: the run begins again. */
  private @Nullable RunState read(JSONB state) {
    try {
      return json.readValue(state.data(), RunState.class);
    } catch (IOException | IllegalArgumentException other) {
      return null;
    }
  }

  private JSONB write(RunState state) {
    try {
      return JSONB.valueOf(json.writeValueAsString(state));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
