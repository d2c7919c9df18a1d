package com.actindo.connector.connection.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.web.list.PageRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notifications. */
class NotificationRepositoryTest {
  private static TestDatabase rows;
  private static Database database;
  private static int workspaces;

  private final TestClock clock = new TestClock();
  private final NotificationRepository notifications = new NotificationRepository(clock);
  private WorkspaceName workspace = new WorkspaceName("unset");
  private Connection connection;

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
    database = rows.database();
  }

  @AfterAll
  static void stop() {
    rows.close();
  }

  @BeforeEach
  void enter() {
    workspace = rows.workspace("notified" + ++workspaces);
    connection = connect("abc");
  }

  @ParameterizedTest
  @CsvSource({
    "token-rejected, ERROR",
    "app-uninstalled, ERROR",
    "token-unreadable, ERROR",
    "scopes-missing, ERROR",
    "sync-failed, WARNING",
    "store-unavailable, WARNING"
  })
  void areAsGraveAsTheirReason(String reason, Notification.Level level) {
    change(tx -> notifications.raise(tx, connection, reason));

    Notification told = told().getFirst();
    assertThat(told.level()).isEqualTo(level);
    assertThat(told.reason()).isEqualTo(reason);
    assertThat(told.connectionId()).isEqualTo(connection.id());
    assertThat(told.connectionName()).isEqualTo(connection.name());
    assertThat(told.at()).isEqualTo(clock.instant());
    assertThat(told.open()).isTrue();
    assertThat(told.read()).isFalse();
  }

  @Test
  void tellATroubleOnceForAsLongAsItLasts() {
    change(tx -> notifications.raise(tx, connection, "token-rejected"));
    change(tx -> notifications.raise(tx, connection, "token-rejected"));
    assertThat(told()).hasSize(1);

    clock.tick(Duration.ofHours(1));
    change(tx -> notifications.settle(tx, connection));
    assertThat(told().getFirst().settledAt()).isEqualTo(clock.instant());

    change(tx -> notifications.raise(tx, connection, "token-rejected"));
    assertThat(told()).extracting(Notification::open).containsExactly(true, false);
  }

  @Test
  void speakOnlyOfFaultsThatNeedAPerson() {
    change(tx -> {
      notifications.raise(tx, connection, AccessFault.UNINSTALL_REPORTED);
      notifications.raise(tx, connection, AccessFault.STORE_UNAVAILABLE);
    });
    assertThat(told()).isEmpty();

    change(tx -> notifications.raise(tx, connection, AccessFault.APP_UNINSTALLED));
    assertThat(told()).extracting(Notification::reason).containsExactly("app-uninstalled");
  }

  @Test
  void areReadByEachUserForHimself() {
    change(tx -> {
      notifications.raise(tx, connection, "token-rejected");
      notifications.raise(tx, connect("def"), "sync-failed");
    });
    Notification newest = told().getFirst();
    assertThat(newest.reason()).isEqualTo("sync-failed");

    assertThat(read("ann", newest.id())).isTrue();
    assertThat(read("ann", newest.id())).isTrue();
    assertThat(unread("ann")).isEqualTo(1);
    assertThat(unread("bob")).isEqualTo(2);
    assertThat(told("ann")).extracting(Notification::read).containsExactly(true, false);
    assertThat(told("bob")).extracting(Notification::read).containsExactly(false, false);

    change(tx -> notifications.readAll(tx, workspace, "bob"));
    assertThat(unread("bob")).isZero();
    assertThat(unread("ann")).isEqualTo(1);
  }

  @Test
  void countAsUnreadOnlyWhileTheyLast() {
    change(tx -> notifications.raise(tx, connection, "token-rejected"));
    change(tx -> notifications.settle(tx, connection));

    change(tx -> notifications.readAll(tx, workspace, "ann"));

    assertThat(unread("ann")).isZero();
    assertThat(told("ann")).extracting(Notification::read).containsExactly(false);
  }

  @Test
  void comeInPages() {
    change(tx -> {
      for (String hash : List.of("p1", "p2", "p3")) {
        notifications.raise(tx, connect(hash), "sync-failed");
      }
    });

    var page = in(tx -> notifications.page(tx, workspace, "ann", new PageRequest(2, 2, List.of())));

    assertThat(page.meta().pagination().total()).isEqualTo(3);
    assertThat(page.data()).hasSize(1);
  }

  @Test
  void doNotExistForOtherWorkspaces() {
    change(tx -> notifications.raise(tx, connection, "token-rejected"));
    long id = told().getFirst().id();
    WorkspaceName other = rows.workspace("stranger" + workspaces);

    assertThat(database.<Boolean>tenant(other, tx -> notifications.read(tx, other, "ann", id)))
        .isFalse();
    assertThat(database.<Integer>tenant(other, tx -> notifications.unread(tx, workspace, "ann")))
        .isZero();
    assertThat(unread("ann")).isEqualTo(1);
  }

  private Connection connect(String hash) {
    return in(tx ->
        new ConnectionRepository(clock)
            .create(tx, workspace, NewConnection.claimed(new StoreHash(hash))));
  }

  private List<Notification> told() {
    return told("ann");
  }

  private List<Notification> told(String user) {
    return in(tx -> notifications.page(tx, workspace, user, PageRequest.first())).data();
  }

  private int unread(String user) {
    return in(tx -> notifications.unread(tx, workspace, user));
  }

  private boolean read(String user, long id) {
    return in(tx -> notifications.read(tx, workspace, user, id));
  }

  private <T> T in(Function<Tx, T> work) {
    return database.tenant(workspace, work);
  }

  private void change(Consumer<Tx> work) {
    database.tenantDo(workspace, work);
  }
}
