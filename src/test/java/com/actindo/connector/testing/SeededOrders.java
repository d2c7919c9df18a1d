package com.actindo.connector.testing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Orders of a connection as an import would have left them. */
public final class SeededOrders {
  private static final String FULL =
      """
      {"remote_id":0,"remote_status":11,"payment_status":"captured","is_archived":false,
       "date_created":"2026-01-05T23:30:00Z","date_modified":"2026-01-06T08:00:00Z",
       "sub_sales_channel":1,"currency":"EUR","is_tax_inclusive":true,"payment_method":"Card",
       "total_inc_tax":1234.5,"total_ex_tax":1037.4,"shipping_cost_inc_tax":5.95,
       "coupon_discount":6,"order_source":"www",
       "bill_address_first_name":"Ada","bill_address_name":"Lovelace",
       "bill_address_company":"Engines Ltd","bill_address_street":"12 St James Square",
       "bill_address_zip":"SW1Y 4JH","bill_address_city":"London","bill_address_country":"GB",
       "bill_address_email":"ada@example.com","bill_address_phone":"+44 20 1234",
       "deliver_address_first_name":"Ada","deliver_address_name":"Lovelace",
       "deliver_address_street":"Hauptstraße 5","deliver_address_zip":"10115",
       "deliver_address_city":"Berlin","deliver_address_country":"DE",
       "shipping_method":"Standard"}
      """;

  private static final String INSERT =
      """
      insert into connector.shop_order
        (workspace, connection_id, remote_id, status, fault, fault_facts, notices, shop_status,
         channel_id, customer_id, currency, total_inc_tax, total_ex_tax, ordered_at, modified_at,
         attributes, created_at, imported_at)
      select workspace, id, ?, ?, ?, ?::jsonb, ?::jsonb, 11, 1, ?, 'EUR', 1234.50, 1037.40,
        '2026-01-05T23:30:00Z', '2026-01-06T08:00:00Z', ?::jsonb, '2026-01-06T09:00:00Z',
        '2026-01-06T09:00:00Z'
      from connector.connection where id = ? returning id
      """;

  private final TestDatabase rows;
  private final long connection;

  /** Orders of this connection. */
  public SeededOrders(TestDatabase rows, long connection) {
    this.rows = rows;
    this.connection = connection;
  }

  /** One with everything: two articles with a coupon, shipping, two addresses, a notice. */
  public long complete(long remoteId) {
    long id =
        insert(
            remoteId,
            "complete",
            null,
            "{}",
            "[{\"code\":\"wrapping-dropped\",\"facts\":{\"difference\":\"2.50\",\"currency\":\"EUR\"}}]",
            customer(),
            FULL.replace("\"remote_id\":0", "\"remote_id\":" + remoteId));
    line(id, 1, "line-item", "OAK-1", "Oak desk", "2", "168.0672", "Spring sale", "SAVE10");
    line(id, 2, "line-item", null, "Lamp, brass", "1.5", "20.00", "Spring sale", "SAVE10");
    line(id, 3, "shipping", null, "Standard", "1", "5.00", null, null);
    return id;
  }

  /** One that goes to two addresses. */
  public long faulty(long remoteId) {
    return insert(
        remoteId, "error", "several-shipping-addresses", "{\"addresses\":\"2\"}", "[]", null, "{}");
  }

  /** One with all that can break a page: emoji, Hebrew, markup, and notes of 65,535 characters. */
  public long odd(long remoteId) {
    String notes = "אבג <b>bold</b> 😀 ".concat("x".repeat(65_515));
    long id =
        insert(
            remoteId,
            "imported",
            null,
            "{}",
            "[{\"code\":\"from-the-future\",\"facts\":{}}]",
            null,
            "{\"staff_notes\":\"%s\",\"bill_address_name\":\"שרה 😀 %s\",\"payment_status\":\"odd\"}"
                .formatted(notes, "Y".repeat(300)));
    line(
        id,
        1,
        "line-item",
        "S".repeat(200),
        "😀".repeat(80),
        "1000000",
        "123456789.1234",
        null,
        null);
    return id;
  }

  private long customer() {
    return rows.everything()
        .fetchSingle(
            "insert into connector.customer (workspace, email, first_name, last_name, created_at)"
                + " select workspace, 'ada@example.com', 'Ada', 'Lovelace', now()"
                + " from connector.connection where id = ?"
                + " on conflict (workspace, email) do update set first_name = 'Ada' returning id",
            connection)
        .get(0, Long.class);
  }

  private long insert(@Nullable Object... values) {
    @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = connection;
    return rows.everything().fetchSingle(INSERT, all).get(0, Long.class);
  }

  private void line(long order, @Nullable Object... values) {
    @Nullable Object[] all = new Object[values.length + 1];
    System.arraycopy(values, 0, all, 0, values.length);
    all[values.length] = order;
    rows.everything()
        .execute(
            """
            insert into connector.shop_order_line
              (order_id, workspace, position, type, sku, name, quantity, price_ex_tax,
               price_inc_tax, tax_rate, total_tax, discount_net, coupon_name, coupon_code,
               attributes)
            select o.id, o.workspace, v.position, v.type, v.sku, v.name, v.quantity::numeric,
              v.price::numeric, v.price::numeric * 1.19, 19, 3.8, case when v.coupon is null then 0 else 6 end,
              v.coupon, v.code, '{"quantity_shipped":0}'
            from (values (?::int, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text))
              as v (position, type, sku, name, quantity, price, coupon, code)
            join connector.shop_order o on o.id = ?
            """,
            all);
  }
}
