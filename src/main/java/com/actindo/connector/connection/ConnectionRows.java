package com.actindo.connector.connection;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.gen.tables.records.ConnectionRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A connection as the database keeps it. */
public final class ConnectionRows {
  private ConnectionRows() {}

  /** The connection of a row. */
  public static Connection connection(ConnectionRecord row) {
    return new Connection(
        row.getId(),
        new WorkspaceName(row.getWorkspace()),
        row.getName(),
        row.getDriver(),
        new StoreHash(row.getStoreHash()),
        Source.of(row.getSource()),
        reason(row.getStatusReason()),
        row.getDisabled(),
        row.getReleased(),
        AccessFault.of(row.getAccessFault()),
        row.getOrdersOrReturnsHaveErrors(),
        new StoreDetails(
            row.getStoreName(),
            row.getStoreDomain(),
            row.getControlPanel(),
            row.getTimeZone(),
            row.getCurrency(),
            row.getWeightUnit(),
            row.getDimensionUnit()),
        row.getCreatedAt().toInstant(),
        instant(row.getLastSyncedAt()),
        instant(row.getCheckedAt()),
        row.getVersion());
  }

  private static @Nullable StatusReason reason(@Nullable String slug) {
    return slug == null ? null : StatusReason.of(slug);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
