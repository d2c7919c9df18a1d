package com.actindo.connector.order;

import static com.actindo.connector.db.gen.Tables.ORDER_COUNT;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.Map;

/** How many orders of each status there are; the database keeps count, nobody has to. */
public final class OrderCountRepository {

  /** Of one connection; a status without orders is absent. */
  public Map<ImportStatus, Long> ofConnection(Tx tx, WorkspaceName workspace, long connectionId) {
    return tx.sql()
        .select(ORDER_COUNT.STATUS, ORDER_COUNT.TOTAL)
        .from(ORDER_COUNT)
        .where(ORDER_COUNT.WORKSPACE.eq(workspace.value()))
        .and(ORDER_COUNT.CONNECTION_ID.eq(connectionId))
        .and(ORDER_COUNT.TOTAL.gt(0L))
        .fetchMap(row -> ImportStatus.of(row.value1()).orElseThrow(), row -> row.value2());
  }
}
