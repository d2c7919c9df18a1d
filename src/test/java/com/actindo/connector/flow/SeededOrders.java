package com.actindo.connector.flow;

import com.actindo.connector.TestApp;
import java.util.List;

/** Connections of the workspace acme, and orders of theirs, as if they had been there for long. */
record SeededOrders(TestApp app) {
  long connection(String name, boolean disabled) {
    return app.rows
        .everything()
        .fetchSingle(
            """
            with c as (insert into connector.connection (workspace, name, driver, store_hash,
                source, disabled, sync_fault, created_at)
              values ('acme', ?, 'bigcommerce', ?, 'app', ?, null, now()) returning id),
            s as (insert into connector.connection_settings (workspace, connection_id)
              select 'acme', id from c)
            select id from c
            """,
            name,
            "o" + Long.toString(System.nanoTime(), 36),
            disabled)
        .into(Long.class);
  }

  long order(long connection, long remoteId, String status) {
    return app.rows
        .everything()
        .fetchSingle(
            """
            insert into connector.shop_order (workspace, connection_id, remote_id, status, fault,
              fault_facts, shop_status, currency, total_inc_tax, ordered_at, created_at)
            values ('acme', ?, ?, ?, ?, '{"addresses":"3"}', 11, 'EUR', 1234.5,
              '2026-11-01T10:00:00Z'::timestamptz + ? * interval '1 day', '2026-11-21T08:00:00Z')
            returning id
            """,
            connection,
            remoteId,
            status,
            status.equals("error") ? "several-shipping-addresses" : null,
            remoteId % 20)
        .into(Long.class);
  }

  static String row(long id) {
    return "row=" + id + "%3A1";
  }

  String status(long order) {
    return app.rows
        .everything()
        .fetchSingle("select status from connector.shop_order where id = ?", order)
        .into(String.class);
  }

  List<String> imports() {
    return app.rows
        .everything()
        .fetch(
            "select c.name from connector.process p join connector.connection c"
                + " on c.id = p.connection_id where p.kind = 'import' order by 1")
        .getValues(0, String.class);
  }
}
