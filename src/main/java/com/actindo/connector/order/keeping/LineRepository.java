package com.actindo.connector.order.keeping;

import static com.actindo.connector.db.gen.Tables.SHOP_ORDER_LINE;
import static com.actindo.connector.order.keeping.Columns.decimals;
import static com.actindo.connector.order.keeping.Columns.numbers;
import static com.actindo.connector.order.keeping.Columns.texts;
import static com.actindo.connector.order.keeping.Columns.wholes;
import static org.jooq.impl.DSL.any;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of orders: replaced all together, or left alone. */
final class LineRepository {
  private static final String WRITE =
      """
      insert into connector.shop_order_line
        (workspace, order_id, position, type, remote_id, sku, name, quantity, price_ex_tax,
         price_inc_tax, tax_rate, total_tax, discount_net, coupon_name, coupon_code, attributes)
      select ?, line.*
      from unnest(?::bigint[], ?::int[], ?::text[], ?::bigint[], ?::text[], ?::text[],
        ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
        ?::text[], ?::text[], ?::jsonb[]) as line
      """;

  private final Columns columns;

  LineRepository(Columns columns) {
    this.columns = columns;
  }

  private record Placed(long order, int position, OrderLine line) {}

  /**
   * Gives orders their lines.
   *
   * @param lines by our id of the order
   * @param had those of them that have lines already
   */
  void replace(Tx tx, WorkspaceName workspace, Map<Long, List<OrderLine>> lines, Set<Long> had) {
    if (!had.isEmpty()) {
      tx.sql()
          .deleteFrom(SHOP_ORDER_LINE)
          .where(SHOP_ORDER_LINE.WORKSPACE.eq(workspace.value()))
          .and(SHOP_ORDER_LINE.ORDER_ID.eq(any(had.toArray(Long[]::new))))
          .execute();
    }
    var placed = new ArrayList<Placed>();
    lines.forEach((order, some) -> {
      for (int i = 0; i < some.size(); i++) {
        placed.add(new Placed(order, i + 1, some.get(i)));
      }
    });
    if (!placed.isEmpty()) {
      write(tx, workspace, placed);
    }
  }

  private void write(Tx tx, WorkspaceName workspace, List<Placed> placed) {
    List<OrderLine> lines = placed.stream().map(Placed::line).toList();
    tx.sql()
        .execute(
            WRITE,
            workspace.value(),
            wholes(placed, Placed::order),
            numbers(placed, Placed::position),
            texts(lines, line -> line.type().id()),
            wholes(lines, OrderLine::remoteId),
            texts(lines, OrderLine::sku),
            texts(lines, OrderLine::name),
            decimals(lines, OrderLine::quantity),
            decimals(lines, OrderLine::priceExTax),
            decimals(lines, OrderLine::priceIncTax),
            decimals(lines, OrderLine::taxRate),
            decimals(lines, OrderLine::totalTax),
            decimals(lines, OrderLine::discountNet),
            texts(lines, OrderLine::couponName),
            texts(lines, OrderLine::couponCode),
            texts(lines, line -> columns.json(line.attributes())));
  }
}
