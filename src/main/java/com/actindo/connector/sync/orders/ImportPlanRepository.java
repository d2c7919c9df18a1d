package com.actindo.connector.sync.orders;

import static com.actindo.connector.db.gen.Tables.ORDER_IMPORT;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.OrderImportRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When the orders of connections come. A connection that nobody planned for has no row yet. */
public final class ImportPlanRepository {

  /** The plan of a connection; one without a row comes only by hand. */
  public ImportPlan find(Tx tx, WorkspaceName workspace, long connectionId) {
    return tx.sql()
        .selectFrom(ORDER_IMPORT)
        .where(ORDER_IMPORT.WORKSPACE.eq(workspace.value()))
        .and(ORDER_IMPORT.CONNECTION_ID.eq(connectionId))
        .fetchOptional(ImportPlanRepository::plan)
        .orElseGet(() -> new ImportPlan(connectionId, null, null, 0));
  }

  /** The plans of several connections by their ids; those without a row are absent. */
  public Map<Long, ImportPlan> findAll(
      Tx tx, WorkspaceName workspace, Collection<Long> connectionIds) {
    return tx.sql()
        .selectFrom(ORDER_IMPORT)
        .where(ORDER_IMPORT.WORKSPACE.eq(workspace.value()))
        .and(ORDER_IMPORT.CONNECTION_ID.in(connectionIds))
        .fetchMap(OrderImportRecord::getConnectionId, ImportPlanRepository::plan);
  }

  /** Changes the interval of a connection that is locked. */
  ImportPlan change(Tx tx, WorkspaceName workspace, long connectionId, @Nullable Integer minutes) {
    Short interval = minutes == null ? null : minutes.shortValue();
    return tx.sql()
        .insertInto(ORDER_IMPORT)
        .set(ORDER_IMPORT.WORKSPACE, workspace.value())
        .set(ORDER_IMPORT.CONNECTION_ID, connectionId)
        .set(ORDER_IMPORT.INTERVAL_MINUTES, interval)
        .onConflict(ORDER_IMPORT.CONNECTION_ID)
        .doUpdate()
        .set(ORDER_IMPORT.INTERVAL_MINUTES, interval)
        .set(ORDER_IMPORT.VERSION, ORDER_IMPORT.VERSION.plus(1))
        .returning()
        .fetchSingle(ImportPlanRepository::plan);
  }

  /** Forgets how far the imports of a connection came; its plan stays. */
  void startOver(Tx tx, WorkspaceName workspace, long connectionId) {
    tx.sql()
        .update(ORDER_IMPORT)
        .setNull(ORDER_IMPORT.WATERMARK)
        .setNull(ORDER_IMPORT.FILTERS)
        .setNull(ORDER_IMPORT.RUN_PROCESS_ID)
        .setNull(ORDER_IMPORT.RUN_STATE)
        .where(ORDER_IMPORT.WORKSPACE.eq(workspace.value()))
        .and(ORDER_IMPORT.CONNECTION_ID.eq(connectionId))
        .execute();
  }

  private static ImportPlan plan(OrderImportRecord row) {
    return new ImportPlan(
        row.getConnectionId(),
        row.getIntervalMinutes() == null ? null : row.getIntervalMinutes().intValue(),
        instant(row.getLastSuccessAt()),
        row.getVersion());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
