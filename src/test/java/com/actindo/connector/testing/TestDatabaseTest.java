package com.actindo.connector.testing;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.core1.WorkspaceName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
  private static TestDatabase database;

  @BeforeAll
  static void start() {
    database = TestDatabase.create();
    WorkspaceName workspace = database.workspace("acme");
    database
        .everything()
        .execute(
            "insert into connector.connection (workspace, name, driver, store_hash, source,"
                + " created_at) values (?, 'one', 'bigcommerce', 'abc123', 'app', now())",
            workspace.value());
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void showsAWorkspaceItsOwnRowsOnly() {
    assertThat(connectionsSeenBy("acme")).isEqualTo(1);
    assertThat(connectionsSeenBy("other")).isZero();
    assertThat(database.database().<Integer>service(tx -> tx.sql().fetchCount(CONNECTION)))
        .isZero();
  }

  private static int connectionsSeenBy(String workspace) {
    return database
        .database()
        .tenant(new WorkspaceName(workspace), tx -> tx.sql().fetchCount(CONNECTION));
  }
}
