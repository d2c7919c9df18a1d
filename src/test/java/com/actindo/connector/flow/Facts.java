package com.actindo.connector.flow;

import static java.util.Objects.requireNonNull;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.TestDatabase;
import java.util.List;

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

  /** Every row of every table of the service, to be compared with a later one. */
  List<String> dump() {
    return texts("select tablename from pg_tables where schemaname = 'connector' order by 1")
        .stream()
        .flatMap(table ->
            texts("select '" + table + " ' || t::text from connector." + table + " t order by 1")
                .stream())
        .toList();
  }

  void change(String statement, Object... values) {
    rows.everything().execute(statement, values);
  }
}
