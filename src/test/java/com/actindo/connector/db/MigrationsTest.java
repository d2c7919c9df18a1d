package com.actindo.connector.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.vault.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** On a server of its own, because roles belong to the whole server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MigrationsTest {
  private static final int ALL = 8;
  private static EmbeddedPostgres server;
  private static DSLContext administrator;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
    administrator = DSL.using(server.getPostgresDatabase(), SQLDialect.POSTGRES);
    administrator.execute("create role maker login createrole password 'x'");
    administrator.execute("create role plain login password 'x'");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  @Order(1)
  void needNoSuperuserButTheRightToMakeARole() {
    var address = database("first", "maker");

    assertThat(Migrations.apply(address)).isGreaterThanOrEqualTo(ALL);
    assertThat(Migrations.apply(address)).isZero();
    try (var pool = Pool.open(address, 2)) {
      var database = new Database(pool);
      database.serviceDo(tx -> {
        assertThat(tx.sql().fetchOne("select current_user").into(String.class))
            .isEqualTo("connector_app");
        assertThat(tx.sql().fetchCount(DSL.table("connector.connection"))).isZero();
      });
      assertThatThrownBy(() ->
              database.serviceDo(
                  tx -> tx.sql().execute("update connector.audit_event set event = 'x'")))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  @Order(2)
  void findTheRoleWhereAnotherDatabaseHasMadeIt() {
    assertThat(Migrations.apply(database("second", "maker"))).isGreaterThanOrEqualTo(ALL);
  }

  @Test
  @Order(3)
  void needNoRightAtAllWhereTheRoleIsGranted() {
    var address = database("third", "plain");
    assertThatThrownBy(() -> Migrations.apply(address)).hasMessageContaining("connector_app");
    administrator.execute("grant connector_app to plain");

    assertThat(Migrations.apply(address)).isGreaterThanOrEqualTo(ALL);
  }

  @Test
  @Order(4)
  void mayBeAppliedBySeveralInstancesAtOnce() throws Exception {
    var address = database("fourth", "maker");
    try (var threads = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> applied =
          threads.invokeAll(
              List.of(
                  () -> Migrations.apply(address),
                  () -> Migrations.apply(address),
                  () -> Migrations.apply(address)));
      int sum = 0;
      for (Future<Integer> one : applied) {
        sum += one.get();
      }
      assertThat(sum).isEqualTo(Migrations.apply(database("fifth", "maker")));
    }
  }

  private static DatabaseAddress database(String name, String owner) {
    administrator.execute("create database " + name + " owner " + owner);
    return new DatabaseAddress(
        "jdbc:postgresql://localhost:" + server.getPort() + "/" + name, owner, Secret.of("x"));
  }
}
