package com.actindo.connector.order;

import static com.actindo.connector.db.gen.Tables.ORDER_COUNT;
import static org.jooq.impl.DSL.noCondition;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;

/** How many orders of each status there are; the database keeps count, nobody has to. */
public final class OrderCountRepository {

  /** Of one connection; a status without orders is absent. */
  public Map<ImportStatus, Long> ofConnection(Tx tx, WorkspaceName workspace, long connectionId) {
    return counts(tx, workspace, Optional.of(connectionId)).getOrDefault(connectionId, Map.of());
  }

  /** Of each connection that has orders, by its id; a status without orders is absent. */
  public Map<Long, Map<ImportStatus, Long>> ofWorkspace(Tx tx, WorkspaceName workspace) {
    return counts(tx, workspace, Optional.empty());
  }

  private static Map<Long, Map<ImportStatus, Long>> counts(
      Tx tx, WorkspaceName workspace, Optional<Long> connectionId) {
    Condition wanted = connectionId.map(ORDER_COUNT.CONNECTION_ID::eq).orElse(noCondition());
    var counts = new HashMap<Long, Map<ImportStatus, Long>>();
    tx.sql()
        .selectFrom(ORDER_COUNT)
        .where(ORDER_COUNT.WORKSPACE.eq(workspace.value()))
        .and(wanted)
        .and(ORDER_COUNT.TOTAL.gt(0L))
        .forEach(row ->
            counts
                .computeIfAbsent(row.getConnectionId(), _ -> new EnumMap<>(ImportStatus.class))
                .put(ImportStatus.of(row.getStatus()).orElseThrow(), row.getTotal()));
    return counts;
  }
}
