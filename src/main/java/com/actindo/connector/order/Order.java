package com.actindo.connector.order;

import com.actindo.connector.core1.WorkspaceName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of a store as it is kept, without its lines. Of one in error, only the id in the shop is
 * sure to be known.
 *
 * @param fault present exactly in error
 * @param createdAt when it was met first
 * @param importedAt when its content last changed here; null: never
 */
public record Order(
    long id,
    WorkspaceName workspace,
    long connectionId,
    long remoteId,
    ImportStatus status,
    @Nullable OrderFault fault,
    List<OrderNotice> notices,
    @Nullable Integer shopStatus,
    @Nullable Long channelId,
    @Nullable Long customerId,
    @Nullable String currency,
    @Nullable BigDecimal totalIncTax,
    @Nullable Instant orderedAt,
    @Nullable Instant modifiedAt,
    @Nullable ExportStatus exportStatus,
    @Nullable String exportFault,
    Instant createdAt,
    @Nullable Instant importedAt,
    long version) {
  public Order {
    notices = List.copyOf(notices);
  }

  /** Whether it could not be imported. */
  public boolean importFailed() {
    return status == ImportStatus.ERROR;
  }

  /** Whether its status could not be sent to the shop. */
  public boolean exportFailed() {
    return exportStatus == ExportStatus.ERROR;
  }

  /** Whether somebody has to look at it (rule OIM-17). */
  public boolean inError() {
    return importFailed() || exportFailed();
  }
}
