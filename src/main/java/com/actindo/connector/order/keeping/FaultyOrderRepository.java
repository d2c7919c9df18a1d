package com.actindo.connector.order.keeping;

import static com.actindo.connector.order.keeping.Columns.decimals;
import static com.actindo.connector.order.keeping.Columns.numbers;
import static com.actindo.connector.order.keeping.Columns.texts;
import static com.actindo.connector.order.keeping.Columns.times;
import static com.actindo.connector.order.keeping.Columns.wholes;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.keeping.Arrival.Faulty;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The rows of orders that cannot be imported. */
final class FaultyOrderRepository {
  /** What was known of an order before stays when it is not known now. */
  private static final String WRITE =
      """
      insert into connector.shop_order as o
        (workspace, connection_id, remote_id, status, fault, fault_facts, shop_status, channel_id,
         currency, total_inc_tax, ordered_at, modified_at, created_at)
      select ?, ?, met.*, ?::timestamptz
      from (
        select remote_id, 'error', fault, facts, shop_status, channel_id, currency, total_inc_tax,
          ordered_at, modified_at
        from unnest(?::bigint[], ?::text[], ?::jsonb[], ?::int[], ?::bigint[], ?::text[],
            ?::numeric[], ?::timestamptz[], ?::timestamptz[])
          as met (remote_id, fault, facts, shop_status, channel_id, currency, total_inc_tax,
            ordered_at, modified_at)
        order by remote_id
      ) met
      on conflict (connection_id, remote_id) do update
        set status = 'error', fault = excluded.fault, fault_facts = excluded.fault_facts,
            shop_status = coalesce(excluded.shop_status, o.shop_status),
            channel_id = coalesce(excluded.channel_id, o.channel_id),
            currency = coalesce(excluded.currency, o.currency),
            total_inc_tax = coalesce(excluded.total_inc_tax, o.total_inc_tax),
            ordered_at = coalesce(excluded.ordered_at, o.ordered_at),
            modified_at = coalesce(excluded.modified_at, o.modified_at),
            version = o.version + 1
        where o.status = 'not-imported'
          or o.status <> 'canceled'
          and (o.modified_at is null or excluded.modified_at is null
            or excluded.modified_at >= o.modified_at)
          and (o.fault, o.fault_facts, o.shop_status, o.channel_id, o.currency, o.total_inc_tax,
              o.ordered_at, o.modified_at)
            is distinct from
              (excluded.fault, excluded.fault_facts,
               coalesce(excluded.shop_status, o.shop_status),
               coalesce(excluded.channel_id, o.channel_id),
               coalesce(excluded.currency, o.currency),
               coalesce(excluded.total_inc_tax, o.total_inc_tax),
               coalesce(excluded.ordered_at, o.ordered_at),
               coalesce(excluded.modified_at, o.modified_at))
      returning o.remote_id
      """;

  private final Columns columns;

  FaultyOrderRepository(Columns columns) {
    this.columns = columns;
  }

  /**
   * Writes orders with their reasons.
   *
   * @return the ids in the shop of those that changed
   */
  Set<Long> write(
      Tx tx, WorkspaceName workspace, long connectionId, List<Faulty> some, Instant now) {
    return tx.sql()
        .resultQuery(
            WRITE,
            workspace.value(),
            connectionId,
            now.atOffset(ZoneOffset.UTC),
            wholes(some, Faulty::remoteId),
            texts(some, order -> order.fault().reason().slug()),
            texts(some, order -> columns.json(order.fault().facts())),
            numbers(some, order -> order.head().shopStatus()),
            wholes(some, order -> order.head().channelId()),
            texts(some, order -> order.head().currency()),
            decimals(some, order -> order.head().totalIncTax()),
            times(some, order -> order.head().orderedAt()),
            times(some, order -> order.head().modifiedAt()))
        .fetchSet(row -> row.get("remote_id", Long.class));
  }
}
