package com.actindo.connector.connection;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.CONNECTION_SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectionRepositoryTest {
  private static final StoreDetails DETAILS =
      new StoreDetails("Shop", "shop.example.com", null, "Europe/Berlin", "EUR", "KGS", "Inches");
  private static TestDatabase rows;
  private static Database database;
  private static int workspaces;

  private final TestClock clock = new TestClock();
  private final ConnectionRepository connections = new ConnectionRepository(clock);
  private WorkspaceName workspace = new WorkspaceName("unset");

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
    workspace = rows.workspace("w" + ++workspaces);
  }

  @Test
  void beginInactiveWithTheStoresHashInTheirName() {
    Connection connection = create("k61t8zm5ut");

    assertThat(connection.name()).isEqualTo("BigCommerce (k61t8zm5ut)");
    assertThat(connection.driver()).isEqualTo("bigcommerce");
    assertThat(connection.source()).isEqualTo(Source.APP);
    assertThat(connection.statusReason()).isEqualTo(StatusReason.NOT_SYNCHRONISED);
    assertThat(connection.active()).isFalse();
    assertThat(connection.createdAt()).isEqualTo(TestClock.START);
    assertThat(connection.store()).isEqualTo(StoreDetails.UNKNOWN);
    assertThat(find(connection.id())).contains(connection);
  }

  @Test
  void bringTheirSettings() {
    Connection connection = create("abc");

    assertThat(
            rows.everything()
                .fetchCount(
                    CONNECTION_SETTINGS, CONNECTION_SETTINGS.CONNECTION_ID.eq(connection.id())))
        .isEqualTo(1);
  }

  @Test
  void areFoundByTheirStore() {
    Connection connection = create("abc");

    assertThat(findByStore("abc")).contains(connection);
    assertThat(findByStore("abcd")).isEmpty();
  }

  @Test
  void areOneForEachStoreOfAWorkspace() {
    create("abc");

    assertThatThrownBy(() -> create("abc")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doNotExistForOtherWorkspaces() {
    Connection connection = create("abc");
    WorkspaceName other = rows.workspace("other" + workspaces);

    assertThat(
            database.<Optional<Connection>>tenant(
                other, tx -> connections.find(tx, other, connection.id())))
        .isEmpty();
    assertThat(
            database.<Optional<Connection>>tenant(
                other, tx -> connections.find(tx, workspace, connection.id())))
        .isEmpty();
    assertThat(
            database.<Optional<Connection>>service(
                tx -> connections.find(tx, workspace, connection.id())))
        .isEmpty();
  }

  @Test
  void becomeActiveWithAGoodSynchronisation() {
    long id = create("abc").id();
    clock.tick(Duration.ofMinutes(1));

    change(tx -> connections.synchronised(tx, workspace, id, DETAILS));

    Connection connection = find(id).orElseThrow();
    assertThat(connection.active()).isTrue();
    assertThat(connection.store()).isEqualTo(DETAILS);
    assertThat(connection.lastSyncedAt()).isEqualTo(clock.instant());
    assertThat(connection.version()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(AccessFault.class)
  void areInactiveWhileTheirAccessIsFaulty(AccessFault fault) {
    long id = active();

    change(tx -> connections.accessFault(tx, workspace, id, fault));
    assertThat(find(id).orElseThrow().statusReason())
        .isNotNull()
        .extracting(StatusReason::slug)
        .isEqualTo(fault.slug());

    change(tx -> connections.accessFault(tx, workspace, id, null));
    assertThat(find(id).orElseThrow().active()).isTrue();
  }

  @Test
  void tellTheFirstOfSeveralReasons() {
    long id = create("abc").id();
    change(tx -> connections.accessFault(tx, workspace, id, AccessFault.TOKEN_REJECTED));
    rows.everything()
        .update(CONNECTION)
        .set(CONNECTION.DISABLED, true)
        .set(CONNECTION.RELEASED, true)
        .where(CONNECTION.ID.eq(id))
        .execute();

    Connection connection = find(id).orElseThrow();

    assertThat(connection.statusReason()).isEqualTo(StatusReason.DISABLED);
    assertThat(connection.accessFault()).isEqualTo(AccessFault.TOKEN_REJECTED);
    assertThat(connection.synchronisable()).isFalse();
  }

  @Test
  void stayActiveWhenALaterSynchronisationFailsWithoutAFaultOfTheAccess() {
    long id = active();

    change(tx -> connections.syncFailed(tx, workspace, id, null));

    assertThat(find(id).orElseThrow().active()).isTrue();
  }

  @Test
  void failWithTheirFirstSynchronisation() {
    long id = create("abc").id();

    change(tx -> connections.syncFailed(tx, workspace, id, null));

    assertThat(find(id).orElseThrow().statusReason()).isEqualTo(StatusReason.SYNC_FAILED);
  }

  @Test
  void keepAReportedUninstallThroughASynchronisation() {
    long id = active();
    change(tx -> connections.accessFault(tx, workspace, id, AccessFault.UNINSTALL_REPORTED));

    change(tx -> connections.synchronised(tx, workspace, id, DETAILS));

    assertThat(find(id).orElseThrow().statusReason()).isEqualTo(StatusReason.UNINSTALL_REPORTED);
  }

  @Test
  void areTakenOverByAClaimWithTheirNameAndWithoutTheirOwnToken() {
    Connection made =
        in(tx ->
            connections.create(
                tx, workspace, new NewConnection("My shop", new StoreHash("abc"), Source.MANUAL)));
    rows.everything()
        .update(CONNECTION)
        .set(CONNECTION.SEALED_TOKEN, new byte[] {1})
        .set(CONNECTION.KEY_ID, 1L)
        .set(CONNECTION.RELEASED, true)
        .set(CONNECTION.ACCESS_FAULT, "token-rejected")
        .where(CONNECTION.ID.eq(made.id()))
        .execute();

    Connection taken = in(tx -> connections.takeOver(tx, workspace, made.id()));

    assertThat(taken.id()).isEqualTo(made.id());
    assertThat(taken.name()).isEqualTo("My shop");
    assertThat(taken.source()).isEqualTo(Source.APP);
    assertThat(taken.released()).isFalse();
    assertThat(taken.accessFault()).isNull();
    assertThat(taken.version()).isEqualTo(2);
    assertThat(
            rows.everything()
                .fetchCount(
                    CONNECTION, CONNECTION.ID.eq(made.id()).and(CONNECTION.SEALED_TOKEN.isNull())))
        .isEqualTo(1);
  }

  private long active() {
    long id = create("abc").id();
    change(tx -> connections.synchronised(tx, workspace, id, DETAILS));
    return id;
  }

  private Connection create(String hash) {
    return in(tx -> connections.create(tx, workspace, NewConnection.claimed(new StoreHash(hash))));
  }

  private Optional<Connection> find(long id) {
    return in(tx -> connections.find(tx, workspace, id));
  }

  private Optional<Connection> findByStore(String hash) {
    return in(tx -> connections.findByStore(tx, workspace, new StoreHash(hash)));
  }

  private <T> T in(Function<Tx, T> work) {
    return database.tenant(workspace, work);
  }

  private void change(Consumer<Tx> work) {
    database.tenantDo(workspace, work);
  }
}
