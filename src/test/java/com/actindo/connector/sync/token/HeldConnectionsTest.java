package com.actindo.connector.sync.token;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.token.StoreHolderRepository;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.sync.SyncJobs;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is found out about the app's token while somebody enters one by hand. */
class HeldConnectionsTest {
  private static final StoreHash STORE = new StoreHash("held1");
  private final TestClock clock = new TestClock();
  private final TestDatabase rows = TestDatabase.create();
  private final Database database = rows.database();
  private final WorkspaceName acme = rows.workspace("acme");
  private final ConnectionRepository connections = new ConnectionRepository(clock);
  private final StoreHolderRepository holders = new StoreHolderRepository(clock);
  private final HeldConnections held =
      new HeldConnections(
          holders,
          connections,
          new NotificationRepository(clock),
          new SyncJobs(new ProcessRepository(new ObjectMapper(), clock), clock));

  @BeforeEach
  void hold() {
    rows.everything()
        .execute(
            """
            insert into connector.installation (store_hash, generation, state, scopes, owner_id,
              installer_id, granted_at, installed_at, next_check_at)
            values ('held1', 1, 'installed', 'none', 1, 1, now(), now(), now())
            """);
    database.tenantDo(
        acme,
        tx -> {
          long id = connections.create(tx, acme, NewConnection.claimed(STORE)).id();
          holders.hold(tx, STORE, acme, id);
        });
  }

  @AfterEach
  void close() {
    rows.close();
  }

  @Test
  void learnThatTheTokenOfTheAppIsDead() {
    database.serviceDo(tx -> held.fault(tx, STORE, AccessFault.APP_UNINSTALLED));

    assertThat(fault()).isEqualTo("app-uninstalled");
    assertThat(rows.everything().fetchCount(NOTIFICATION)).isEqualTo(1);
  }

  @Test
  @Timeout(60)
  void keepTheirStateWhenTheyGetATokenOfTheirOwnAtThatMoment() throws Exception {
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<?> check =
          database.tenant(
              acme,
              tx -> {
                tx.sql().update(CONNECTION).set(CONNECTION.SOURCE, "manual").execute();
                Future<?> begun =
                    threads.submit(() ->
                        database.service(
                            other -> held.fault(other, STORE, AccessFault.APP_UNINSTALLED)));
                awaitSomebodyWhoWaits();
                return begun;
              });
      check.get();
    }

    assertThat(fault()).isNull();
    assertThat(rows.everything().fetchCount(NOTIFICATION)).isZero();
  }

  private void awaitSomebodyWhoWaits() {
    var waiting = DSL.condition("datname = current_database() and wait_event_type = 'Lock'");
    while (!rows.everything().fetchExists(DSL.table("pg_stat_activity"), waiting)) {
      Thread.onSpinWait();
    }
  }

  private String fault() {
    return rows.everything()
        .select(CONNECTION.ACCESS_FAULT)
        .from(CONNECTION)
        .fetchSingle()
        .value1();
  }
}
