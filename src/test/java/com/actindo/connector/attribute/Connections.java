package com.actindo.connector.attribute;

import static com.actindo.connector.db.gen.Tables.CONNECTION;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.time.OffsetDateTime;

/** The rows that attributes hang on; attributes must not know how a connection is made. */
final class Connections {
  private Connections() {}

  static long insert(Tx tx, WorkspaceName workspace, String hash) {
    return tx.sql()
        .insertInto(CONNECTION)
        .set(CONNECTION.WORKSPACE, workspace.value())
        .set(CONNECTION.NAME, "BigCommerce (" + hash + ")")
        .set(CONNECTION.DRIVER, "bigcommerce")
        .set(CONNECTION.STORE_HASH, hash)
        .set(CONNECTION.SOURCE, "app")
        .set(CONNECTION.CREATED_AT, OffsetDateTime.parse("2026-01-02T03:04:05Z"))
        .returningResult(CONNECTION.ID)
        .fetchSingle()
        .value1();
  }
}
