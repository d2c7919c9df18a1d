package com.actindo.connector.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.vault.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was there before connections could be managed by hand is there afterwards, and counted. */
class UpgradeTest {
  private static EmbeddedPostgres server;
  private static DSLContext rows;
  private static DatabaseAddress address;

  @BeforeAll
  static void upgradeADatabaseWithTwoWorkspaces() throws IOException {
    server = EmbeddedPostgres.start();
    var administrator = DSL.using(server.getPostgresDatabase(), SQLDialect.POSTGRES);
    administrator.execute("create role maker login createrole password 'x'");
    administrator.execute("create database old owner maker");
    rows = DSL.using(server.getDatabase("postgres", "old"), SQLDialect.POSTGRES);
    address =
        new DatabaseAddress(
            "jdbc:postgresql://localhost:" + server.getPort() + "/old", "maker", Secret.of("x"));
    Flyway.configure()
        .dataSource(address.jdbcUrl(), "maker", "x")
        .defaultSchema("connector")
        .locations("classpath:db/migration")
        .target("8")
        .load()
        .migrate();
    fill();
    Migrations.apply(address);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static void fill() {
    rows.execute(
        """
        insert into connector.workspace (name, created_at) values ('acme', now()), ('beta', now());
        insert into connector.connection (workspace, name, driver, store_hash, source, created_at)
        values ('acme', 'One', 'bigcommerce', 'store1', 'app', now()),
               ('acme', 'Two', 'bigcommerce', 'store2', 'app', now()),
               ('beta', 'Three', 'bigcommerce', 'store3', 'app', now());
        insert into connector.process (workspace, connection_id, kind, status, steps_total, queued_at)
        select workspace, id, 'synchronisation', 'running', 5, now() from connector.connection;
        with a as (insert into connector.attribute (workspace, connection_id, key, entity, field,
            name_en, name_de, data_type, changeable_per_variant, read_only, multi_language,
            multi_scope, sensitive, direction, created_at)
          select workspace, id, 'brand', 'offer', 'brand', 'Brand', 'Marke', 'TreeNode', false,
            false, false, false, false, 'both', now()
          from connector.connection where name = 'One' returning id, workspace)
        insert into connector.attribute_element
          (attribute_id, workspace, key, name_en, name_de, position, mirrored)
        select id, workspace, key, 'Oak', 'Oak', 0, key = '1' from a, unnest('{1,own}'::text[]) key;
        """);
  }

  @Test
  void countsTheConnectionsThatAreThere() {
    assertThat(total("acme")).isEqualTo(2);
    assertThat(total("beta")).isEqualTo(1);
  }

  @Test
  void takesWhatWasMirroredForWhatTheStoreSaid() {
    assertThat(
            rows.fetch("select mirrored_en from connector.attribute_element order by key")
                .getValues(0, String.class))
        .containsExactly("Oak", null);
  }

  @Test
  void plansDailySynchronisationsOfTheConnectionsThatAreThere() {
    assertThat(
            rows.fetchCount(
                DSL.table("connector.daily_synchronisation"),
                DSL.condition("next_at between now() and now() + interval '1 day'")))
        .isEqualTo(3);
  }

  @Test
  void namesTheConnectionsOfOldProcesses() {
    assertThat(
            rows.fetch("select connection_name from connector.process order by id")
                .getValues(0, String.class))
        .containsExactly("One", "Two", "Three");
  }

  @Test
  void goesOnCountingAsTheService() {
    try (var pool = Pool.open(address, 2)) {
      new Database(pool)
          .tenantDo(
              new WorkspaceName("beta"),
              tx -> {
                tx.sql()
                    .execute(
                        """
                        insert into connector.connection
                          (workspace, name, driver, store_hash, source, created_at)
                        values ('beta', 'Four', 'bigcommerce', 'store4', 'app', now())
                        """);
                assertThat(count(tx.sql(), "beta")).isEqualTo(2);
                tx.sql().execute("update connector.connection set deleting_at = now()");
                assertThat(count(tx.sql(), "beta")).isZero();
                tx.sql().execute("update connector.connection set deleting_at = null");
                tx.sql().execute("delete from connector.connection where name = 'Four'");
              });
    }
    assertThat(total("beta")).isEqualTo(1);
  }

  private static long total(String workspace) {
    return count(rows, workspace);
  }

  private static long count(DSLContext sql, String workspace) {
    return sql.fetchSingle(
            "select total from connector.connection_count where workspace = ?", workspace)
        .get(0, Long.class);
  }
}
