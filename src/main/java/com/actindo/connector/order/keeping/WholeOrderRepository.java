package com.actindo.connector.order.keeping;

import static com.actindo.connector.order.keeping.Columns.decimals;
import static com.actindo.connector.order.keeping.Columns.numbers;
import static com.actindo.connector.order.keeping.Columns.texts;
import static com.actindo.connector.order.keeping.Columns.times;
import static com.actindo.connector.order.keeping.Columns.wholes;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.OrderContent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The rows of orders that can be imported. */
final class WholeOrderRepository {
  /**
   * What is the same as before, or older, changes nothing. One that a user asked for again comes in
   * whatever it was; one that a user gave up on stays so.
   */
  private static final String WRITE =
      """
      with met as (
        select * from unnest(?::bigint[], ?::text[], ?::int[], ?::bigint[], ?::text[],
            ?::numeric[], ?::numeric[], ?::timestamptz[], ?::timestamptz[], ?::text[],
            ?::jsonb[], ?::jsonb[], ?::text[])
          as met (remote_id, status, shop_status, channel_id, currency, total_inc_tax,
            total_ex_tax, ordered_at, modified_at, email, attributes, notices, lines_digest)
      )
      insert into connector.shop_order as o
        (workspace, connection_id, remote_id, status, shop_status, channel_id, customer_id,
         currency, total_inc_tax, total_ex_tax, ordered_at, modified_at, attributes, notices,
         lines_digest, created_at, imported_at)
      select ?, ?, remote_id, status, shop_status, channel_id, c.id, currency, total_inc_tax,
        total_ex_tax, ordered_at, modified_at, attributes, notices, lines_digest,
        ?::timestamptz, ?::timestamptz
      from met left join connector.customer c on c.workspace = ? and c.email = met.email
      order by remote_id
      on conflict (connection_id, remote_id) do update
        set status = excluded.status, fault = null, fault_facts = '{}',
            shop_status = excluded.shop_status, channel_id = excluded.channel_id,
            customer_id = excluded.customer_id, currency = excluded.currency,
            total_inc_tax = excluded.total_inc_tax, total_ex_tax = excluded.total_ex_tax,
            ordered_at = excluded.ordered_at, modified_at = excluded.modified_at,
            attributes = excluded.attributes, notices = excluded.notices,
            lines_digest = excluded.lines_digest, imported_at = excluded.imported_at,
            version = o.version + 1
        where o.status = 'not-imported'
          or o.status <> 'canceled'
          and (o.modified_at is null or excluded.modified_at is null
            or excluded.modified_at >= o.modified_at)
          and not (o.status = 'complete' and excluded.status = 'imported'
            and o.modified_at is not distinct from excluded.modified_at)
          and (o.status, o.shop_status, o.channel_id, o.customer_id, o.currency, o.total_inc_tax,
              o.total_ex_tax, o.ordered_at, o.modified_at, o.attributes, o.notices, o.lines_digest)
            is distinct from
              (excluded.status, excluded.shop_status, excluded.channel_id, excluded.customer_id,
               excluded.currency, excluded.total_inc_tax, excluded.total_ex_tax,
               excluded.ordered_at, excluded.modified_at, excluded.attributes, excluded.notices,
               excluded.lines_digest)
      returning o.remote_id, o.id
      """;

  private final Columns columns;

  WholeOrderRepository(Columns columns) {
    this.columns = columns;
  }

  /**
   * An order with the digest of its lines.
   *
   * @param digest see {@link Known#linesDigest}
   */
  record Digested(OrderContent order, String digest) {}

  /**
   * Writes orders whose customers are there.
   *
   * @return those that changed: our id by the id in the shop
   */
  Map<Long, Long> write(
      Tx tx, WorkspaceName workspace, long connectionId, List<Digested> some, Instant now) {
    List<OrderContent> orders = some.stream().map(Digested::order).toList();
    return tx.sql()
        .resultQuery(
            WRITE,
            wholes(orders, OrderContent::remoteId),
            texts(orders, order -> status(order).id()),
            numbers(orders, OrderContent::shopStatus),
            wholes(orders, OrderContent::channelId),
            texts(orders, OrderContent::currency),
            decimals(orders, OrderContent::totalIncTax),
            decimals(orders, OrderContent::totalExTax),
            times(orders, OrderContent::orderedAt),
            times(orders, OrderContent::modifiedAt),
            texts(orders, order -> order.customer() == null ? null : order.customer().email()),
            texts(orders, order -> columns.json(order.attributes())),
            texts(orders, order -> columns.json(order.notices())),
            texts(some, Digested::digest),
            workspace.value(),
            connectionId,
            now.atOffset(ZoneOffset.UTC),
            now.atOffset(ZoneOffset.UTC),
            workspace.value())
        .fetchMap(row -> row.get("remote_id", Long.class), row -> row.get("id", Long.class));
  }

  private static ImportStatus status(OrderContent order) {
    return order.complete() ? ImportStatus.COMPLETE : ImportStatus.IMPORTED;
  }
}
