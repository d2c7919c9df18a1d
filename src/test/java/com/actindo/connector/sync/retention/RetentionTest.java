package com.actindo.connector.sync.retention;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.NOTIFICATION;
import static com.actindo.connector.db.gen.Tables.NOTIFICATION_READ;
import static com.actindo.connector.db.gen.Tables.PROCESS;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.CapturedLog;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.process.NewProcess;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.workspace.WorkspaceRepository;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final int PIECE = 2;
  private static final Duration KEPT = Duration.ofDays(90);
  private static final Duration MOMENT = Duration.ofMillis(1);

  private final TestClock clock = new TestClock();
  private final ConnectionRepository connections = new ConnectionRepository(clock);
  private final ProcessRepository processes = new ProcessRepository(new ObjectMapper(), clock);
  private final NotificationRepository notifications = new NotificationRepository(clock);
  private final TestDatabase rows = TestDatabase.create();
  private final Retention retention =
      new Retention(rows.database(), new WorkspaceRepository(clock), clock, PIECE);
  private final Connection oak = connection("oak", "a");
  private final Connection elm = connection("elm", "b");

  @AfterEach
  void stop() {
    rows.close();
  }

  @Test
  void erasesCustomersWhoHaveNoOrderAnyMore() {
    for (int i = 0; i < 2 * PIECE; i++) {
      customer("left" + i);
    }
    customer("kept");
    rows.everything()
        .execute(
            "insert into connector.shop_order (workspace, connection_id, remote_id, status,"
                + " customer_id, created_at) select c.workspace, ?, 1, 'imported', c.id, now()"
                + " from connector.customer c where c.email = 'kept@example.com'",
            oak.id());
    clock.tick(Duration.ofDays(1).plus(MOMENT));
    customer("new");

    retention.run();

    assertThat(
            rows.everything()
                .fetch("select email from connector.customer")
                .getValues(0, String.class))
        .containsExactlyInAnyOrder("kept@example.com", "new@example.com");
  }

  private void customer(String name) {
    rows.everything()
        .execute(
            "insert into connector.customer (workspace, email, created_at) values (?, ?, ?::timestamptz)",
            oak.workspace().value(),
            name + "@example.com",
            clock.instant().atOffset(java.time.ZoneOffset.UTC));
  }

  @Test
  void erasesWhatEndedMoreThanNinetyDaysAgoInEveryWorkspace() {
    for (Connection connection : List.of(oak, elm)) {
      for (int i = 0; i < 3 * PIECE; i++) {
        ended(connection, ProcessKind.SYNCHRONISATION);
      }
    }
    clock.tick(KEPT);
    long last = ended(oak, ProcessKind.SYNCHRONISATION);
    long other = ended(elm, ProcessKind.SYNCHRONISATION);
    retention.run();
    assertThat(left()).hasSize(6 * PIECE + 2);

    clock.tick(MOMENT);
    retention.run();

    assertThat(left()).containsExactly(last, other);
  }

  @Test
  void keepsTheLatestOfEachConnectionAndKind() {
    Connection ash = connection("oak", "c");
    ended(oak, ProcessKind.SYNCHRONISATION);
    ended(oak, ProcessKind.IMPORT);
    long imported = ended(oak, ProcessKind.IMPORT);
    long synchronised = ended(oak, ProcessKind.SYNCHRONISATION);
    long ofAsh = ended(ash, ProcessKind.SYNCHRONISATION);

    yearsLater();

    assertThat(left()).containsExactly(imported, synchronised, ofAsh);
  }

  @Test
  void erasesImportsThatCameByThemselvesAndEndedWellAfterSevenDays() {
    long failed = ended(oak, ProcessKind.IMPORT);
    long early = queued(oak, ProcessKind.IMPORT);
    in(oak, tx -> processes.succeed(tx, oak.workspace(), early, Map.of(), List.of()));
    long latest = queued(oak, ProcessKind.IMPORT);
    in(oak, tx -> processes.succeed(tx, oak.workspace(), latest, Map.of(), List.of()));
    clock.tick(Duration.ofDays(7));
    retention.run();
    assertThat(left()).containsExactly(failed, early, latest);

    clock.tick(MOMENT);
    retention.run();

    assertThat(left()).containsExactly(failed, latest);
  }

  @Test
  void keepsWhatHasNotEnded() {
    long first = queued(oak, ProcessKind.SYNCHRONISATION);
    ended(oak, ProcessKind.IMPORT);
    long waits = queued(oak, ProcessKind.IMPORT);

    yearsLater();

    assertThat(left()).containsExactly(first, waits);
  }

  @Test
  void keepsNothingOfAConnectionThatIsGone() {
    ended(oak, ProcessKind.SYNCHRONISATION);
    ended(oak, ProcessKind.DELETION);
    long stays = ended(elm, ProcessKind.SYNCHRONISATION);
    rows.everything().deleteFrom(CONNECTION).where(CONNECTION.ID.eq(oak.id())).execute();

    yearsLater();

    assertThat(left()).containsExactly(stays);
  }

  @Test
  void erasesWhatWasSettledMoreThanNinetyDaysAgoAndWhoHasReadIt() {
    for (String reason : List.of("token-rejected", "scopes-missing", "token-unreadable")) {
      settled(oak, reason);
      settled(elm, reason);
    }
    clock.tick(KEPT);
    retention.run();
    assertThat(rows.everything().fetchCount(NOTIFICATION)).isEqualTo(6);
    assertThat(rows.everything().fetchCount(NOTIFICATION_READ)).isEqualTo(6);

    clock.tick(MOMENT);
    retention.run();

    assertThat(rows.everything().fetchCount(NOTIFICATION)).isZero();
    assertThat(rows.everything().fetchCount(NOTIFICATION_READ)).isZero();
  }

  @Test
  void keepsWhatStillNeedsAPerson() {
    in(oak, tx -> notifications.raise(tx, oak, "token-rejected"));

    yearsLater();

    assertThat(rows.everything().fetchCount(NOTIFICATION)).isEqualTo(1);
  }

  @Test
  void isToldInOneLine() {
    ended(oak, ProcessKind.SYNCHRONISATION);
    ended(oak, ProcessKind.SYNCHRONISATION);
    settled(elm, "token-rejected");

    try (var log = new CapturedLog()) {
      yearsLater();

      assertThat(log.lines())
          .filteredOn(line -> line.contains("retention done"))
          .containsExactly(
              "INFO retention done [processes=\"1\", notifications=\"1\", customers=\"0\"]");
    }
  }

  private void yearsLater() {
    clock.tick(Duration.ofDays(1000));
    retention.run();
  }

  private long ended(Connection connection, ProcessKind kind) {
    long id = queued(connection, kind);
    in(connection, tx -> processes.fail(tx, connection.workspace(), id, "bigcommerce-failed"));
    return id;
  }

  private long queued(Connection connection, ProcessKind kind) {
    var wanted = new NewProcess(connection.workspace(), kind, 5, null);
    return rows.database()
        .tenant(connection.workspace(), tx -> processes.enqueue(tx, wanted, connection.id()))
        .process()
        .id();
  }

  private void settled(Connection connection, String reason) {
    in(
        connection,
        tx -> {
          notifications.raise(tx, connection, reason);
          notifications.readAll(tx, connection.workspace(), "77");
          notifications.settle(tx, connection);
        });
  }

  private List<Long> left() {
    return rows.everything().select(PROCESS.ID).from(PROCESS).orderBy(PROCESS.ID).fetch(PROCESS.ID);
  }

  private void in(Connection connection, Consumer<Tx> work) {
    rows.database().tenantDo(connection.workspace(), work);
  }

  private Connection connection(String name, String store) {
    WorkspaceName workspace = rows.workspace(name);
    return rows.database()
        .tenant(
            workspace,
            tx -> connections.create(tx, workspace, NewConnection.claimed(new StoreHash(store))));
  }
}
