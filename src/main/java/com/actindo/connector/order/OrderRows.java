package com.actindo.connector.order;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.gen.tables.records.ShopOrderLineRecord;
import com.actindo.connector.db.gen.tables.records.ShopOrderRecord;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** How an order and its lines stand in their rows. */
public final class OrderRows {
  private final ObjectMapper json;

  public OrderRows(ObjectMapper json) {
    this.json = json;
  }

  /** An order of its row. */
  public Order order(ShopOrderRecord row) {
    return new Order(
        row.getId(),
        new WorkspaceName(row.getWorkspace()),
        row.getConnectionId(),
        row.getRemoteId(),
        ImportStatus.of(row.getStatus()).orElseThrow(),
        fault(row),
        read(row.getNotices(), new TypeReference<List<OrderNotice>>() {}),
        row.getShopStatus() == null ? null : row.getShopStatus().intValue(),
        row.getChannelId(),
        row.getCustomerId(),
        row.getCurrency(),
        row.getTotalIncTax(),
        instant(row.getOrderedAt()),
        instant(row.getModifiedAt()),
        row.getExportStatus() == null ? null : ExportStatus.of(row.getExportStatus()).orElseThrow(),
        row.getExportFault(),
        row.getCreatedAt().toInstant(),
        instant(row.getImportedAt()),
        row.getVersion());
  }

  /** A line of its row. */
  public OrderLine line(ShopOrderLineRecord row) {
    return new OrderLine(
        LineType.of(row.getType()),
        row.getRemoteId(),
        row.getSku(),
        row.getName(),
        row.getQuantity(),
        row.getPriceExTax(),
        row.getPriceIncTax(),
        row.getTaxRate(),
        row.getTotalTax(),
        row.getDiscountNet(),
        row.getCouponName(),
        row.getCouponCode(),
        values(row.getAttributes()));
  }

  /** Values by the field of the standard attributes. */
  public Map<String, Object> values(JSONB attributes) {
    return read(attributes, new TypeReference<>() {});
  }

  private @Nullable OrderFault fault(ShopOrderRecord row) {
    return row.getFault() == null
        ? null
        : new OrderFault(
            OrderFault.Reason.of(row.getFault()).orElseThrow(),
            read(row.getFaultFacts(), new TypeReference<Map<String, String>>() {}));
  }

  private <T> T read(JSONB value, TypeReference<T> type) {
    try {
      return json.readValue(value.data(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
