package com.actindo.connector.order.detail;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.CUSTOMER;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER_LINE;
import static java.util.stream.Collectors.joining;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.sheet.AttributeSheetRepository;
import com.actindo.connector.attribute.sheet.SheetAttribute;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ShopOrderLineRecord;
import com.actindo.connector.order.LineType;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.OrderRows;
import com.actindo.connector.order.list.ListedOrder;
import com.actindo.connector.order.list.ShopNameRepository;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads one order whole. */
public final class OrderDetailRepository {
  private final OrderRows orders;
  private final ObjectReader values;
  private final AttributeSheetRepository sheets = new AttributeSheetRepository();
  private final ShopNameRepository names = new ShopNameRepository();

  public OrderDetailRepository(ObjectMapper json) {
    this.orders = new OrderRows(json);
    this.values =
        json.readerFor(new TypeReference<Map<String, Object>>() {})
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  /** The order with this id; empty when the workspace has none, or its connection is going. */
  public Optional<OrderDetail> find(Tx tx, WorkspaceName workspace, long id) {
    return tx.sql()
        .select(SHOP_ORDER.fields())
        .select(CONNECTION.NAME, CONNECTION.CONTROL_PANEL)
        .select(CUSTOMER.fields())
        .from(SHOP_ORDER)
        .join(CONNECTION)
        .on(CONNECTION.WORKSPACE.eq(SHOP_ORDER.WORKSPACE))
        .and(CONNECTION.ID.eq(SHOP_ORDER.CONNECTION_ID))
        .leftJoin(CUSTOMER)
        .on(CUSTOMER.WORKSPACE.eq(SHOP_ORDER.WORKSPACE))
        .and(CUSTOMER.ID.eq(SHOP_ORDER.CUSTOMER_ID))
        .where(SHOP_ORDER.WORKSPACE.eq(workspace.value()))
        .and(SHOP_ORDER.ID.eq(id))
        .and(CONNECTION.DELETING_AT.isNull())
        .fetchOptional()
        .map(row -> detail(tx, workspace, row));
  }

  private OrderDetail detail(Tx tx, WorkspaceName workspace, Record row) {
    Order order = orders.order(row.into(SHOP_ORDER));
    long connection = order.connectionId();
    var named = names.of(tx, workspace, List.of(connection));
    return new OrderDetail(
        new ListedOrder(order, row.get(CONNECTION.NAME), customer(row)),
        Optional.ofNullable(order.shopStatus()).flatMap(one -> named.status(connection, one)),
        Optional.ofNullable(order.channelId()).flatMap(one -> named.channel(connection, one)),
        Optional.ofNullable(row.get(CONNECTION.CONTROL_PANEL)),
        attributes(
            sheets.of(tx, workspace, connection, Entity.ORDER),
            read(row.get(SHOP_ORDER.ATTRIBUTES))),
        lines(tx, workspace, order.id()));
  }

  private static ListedOrder.@Nullable Customer customer(Record row) {
    Long id = row.get(CUSTOMER.ID);
    if (id == null) {
      return null;
    }
    String person =
        Stream.of(row.get(CUSTOMER.FIRST_NAME), row.get(CUSTOMER.LAST_NAME))
            .filter(Objects::nonNull)
            .collect(joining(" "));
    return new ListedOrder.Customer(
        id, person.isEmpty() ? row.get(CUSTOMER.COMPANY) : person, row.get(CUSTOMER.EMAIL));
  }

  private static List<AttributeValue> attributes(
      List<SheetAttribute> sheet, Map<String, Object> values) {
    return sheet.stream()
        .flatMap(attribute ->
            Optional.ofNullable(values.get(attribute.field()))
                .map(value -> new AttributeValue(attribute, value))
                .stream())
        .toList();
  }

  private List<OrderLine> lines(Tx tx, WorkspaceName workspace, long order) {
    return tx.sql()
        .selectFrom(SHOP_ORDER_LINE)
        .where(SHOP_ORDER_LINE.WORKSPACE.eq(workspace.value()))
        .and(SHOP_ORDER_LINE.ORDER_ID.eq(order))
        .orderBy(SHOP_ORDER_LINE.POSITION)
        .fetch(this::line);
  }

  private OrderLine line(ShopOrderLineRecord row) {
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
        read(row.getAttributes()));
  }

  private Map<String, Object> read(JSONB json) {
    try {
      return values.readValue(json.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
