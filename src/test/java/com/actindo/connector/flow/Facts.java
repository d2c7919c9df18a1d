package com.actindo.connector.flow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What stands in the database in the end. */
final class Facts {
  private final TestDatabase rows;

  Facts(TestApp app) {
    this.rows = app.rows;
  }

  /** How many rows a condition finds, such as {@code connection where store_hash = ?}. */
  int count(String from, Object... values) {
    return rows.everything()
        .fetchSingle("select count(*) from connector." + from, values)
        .get(0, Integer.class);
  }

  /** The first column of the only row, as text; empty text for null. */
  String text(String query, Object... values) {
    return String.valueOf(
            requireNonNull(rows.everything().fetchSingle(query, values)).get(0, String.class))
        .replaceFirst("^null$", "");
  }

  /** The first column of all rows, as text. */
  List<String> texts(String query, Object... values) {
    return rows.everything().fetch(query, values).getValues(0, String.class);
  }

  /**
   * Every row of every table of the service, to be compared with a later one; but how many calls a
   * store has left, which every call changes.
   */
  List<String> dump() {
    return texts(
            "select tablename from pg_tables where schemaname = 'connector'"
                + " and tablename <> 'store_quota' order by 1")
        .stream()
        .flatMap(table ->
            texts("select '" + table + " ' || t::text from connector." + table + " t order by 1")
                .stream())
        .toList();
  }

  void change(String statement, Object... values) {
    rows.everything().execute(statement, values);
  }

  /** Waits until something is true; another process makes it so. */
  void await(BooleanSupplier fact) {
    long end = System.nanoTime() + 30_000_000_000L;
    while (!fact.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
  }

  /** Waits until a transaction waits for a lock. */
  void awaitALockedTransaction() {
    await(() ->
        !text("select count(*) from pg_stat_activity"
                + " where datname = current_database() and wait_event_type = 'Lock'")
            .equals("0"));
  }

  /** Every column of every table, as text; bytes are in hexadecimal then. */
  void assertNowhere(String secret) {
    String bytes = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
    for (String table : texts("select tablename from pg_tables where schemaname = 'connector'")) {
      assertThat(
              count(
                  table + " t where t::text ilike '%' || ? || '%' or t::text like '%' || ? || '%'",
                  secret,
                  bytes))
          .as("%s in table %s", secret, table)
          .isZero();
    }
  }
}
