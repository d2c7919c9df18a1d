package com.actindo.connector.connection.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.list.ConnectionListRepository.Part;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.SortKey;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.web.list.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list in a workspace that has many connections, beside others that have many, too. */
class ConnectionListRepositoryTest {
  private static final int MANY = 4000;
  private static final int OTHERS = 12;

  private static TestDatabase rows;
  private static Database database;
  private static final WorkspaceName BIG = new WorkspaceName("big");
  private final ConnectionListRepository lists = new ConnectionListRepository();

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
    database = rows.database();
    rows.workspace("big");
    fill("big", MANY);
    for (int i = 0; i < OTHERS; i++) {
      rows.workspace("other" + i);
      fill("other" + i, 500);
    }
    rows.settle("connection");
  }

  @AfterAll
  static void stop() {
    rows.close();
  }

  private static void fill(String workspace, int count) {
    rows.everything()
        .execute(
            """
            insert into connector.connection (workspace, name, driver, store_hash, source, disabled,
              sync_fault, orders_or_returns_have_errors, store_name, created_at, last_synced_at)
            select ?, 'Store ' || md5(n::text), 'bigcommerce', 's' || n, 'app', n % 7 = 0,
              case when n % 5 = 0 then 'sync-failed' end, n % 11 = 0,
              case when n % 3 > 0 then 'Shop ' || md5((n / 2)::text) end,
              '2026-01-01T00:00:00Z'::timestamptz + (n / 4) * interval '1 minute',
              case when n % 4 > 0 then '2026-02-01T00:00:00Z'::timestamptz - n * interval '1 s' end
            from generate_series(1, ?) n
            """,
            workspace, count);
  }

  static Stream<List<SortKey>> orders() {
    List<List<SortKey>> orders = new ArrayList<>();
    orders.add(List.of());
    for (String by : ConnectionQuery.SORTABLE) {
      orders.add(List.of(new SortKey(by, false)));
      orders.add(List.of(new SortKey(by, true)));
    }
    return orders.stream();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void everyPageOfEveryOrderIsReadFromAnIndexAlone(List<SortKey> order) {
    for (Part part :
        List.of(Part.fromStart(0, 25), Part.fromStart(1975, 25), Part.fromEnd(0, 25))) {
      String plan = plan(query(order, 1, 25, Optional.empty()), part);

      assertThat(plan)
          .contains("Index Only Scan")
          .doesNotContain("Sort")
          .doesNotContain("Seq Scan");
    }
  }

  @Test
  void theActiveOnesAreReadFromAnIndexAloneInTheListsOwnOrder() {
    var query = query(List.of(), 1, 25, Optional.of(true));

    assertThat(plan(query, Part.fromStart(0, 25)))
        .contains("Index Only Scan")
        .doesNotContain("Sort");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void allPagesTogetherAreTheListFromEitherEnd(List<SortKey> order) {
    List<Long> forwards = ids(order);
    List<SortKey> opposite =
        order.isEmpty()
            ? List.of(new SortKey("id", true))
            : List.of(new SortKey(order.getFirst().by(), !order.getFirst().descending()));

    assertThat(forwards).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(ids(opposite)).isEqualTo(forwards.reversed());
  }

  @Test
  void emptyValuesAreTheSmallest() {
    var ascending =
        page(query(List.of(new SortKey("lastSyncedAt", false)), 1, 1, Optional.empty()));
    var descending =
        page(query(List.of(new SortKey("lastSyncedAt", true)), 1, 1, Optional.empty()));

    assertThat(ascending.getFirst().lastSyncedAt()).isNull();
    assertThat(descending.getFirst().lastSyncedAt()).isNotNull();
    var states = page(query(List.of(new SortKey("status", false)), 1, 1, Optional.empty()));
    assertThat(states.getFirst().active()).isTrue();
  }

  @Test
  void whatIsBeingDeletedIsNeitherListedNorCounted() {
    WorkspaceName small = rows.workspace("small");
    fill("small", 3);
    assertThat(database.<Long>tenant(small, tx -> lists.total(tx, small))).isEqualTo(3);

    rows.everything()
        .execute(
            "update connector.connection set deleting_at = now() where workspace = 'small' and"
                + " store_hash = 's2'");
    var page = database.tenant(small, tx -> lists.page(tx, small, ConnectionQuery.first()));

    assertThat(page.data()).extracting(one -> one.storeHash().value()).containsExactly("s1", "s3");
    assertThat(page.meta().pagination().total()).isEqualTo(2);
  }

  @Test
  void aWorkspaceWithoutConnectionsHasAnEmptyList() {
    WorkspaceName none = rows.workspace("none");

    var page = database.tenant(none, tx -> lists.page(tx, none, ConnectionQuery.first()));

    assertThat(page.data()).isEmpty();
    assertThat(page.meta().pagination().total()).isZero();
  }

  @Test
  void thereIsNothingBeyondTheEnd() {
    assertThat(page(query(List.of(), 161, 25, Optional.empty()))).isEmpty();
    assertThat(page(query(List.of(), Integer.MAX_VALUE, 100, Optional.empty()))).isEmpty();
    assertThat(page(query(List.of(), 160, 25, Optional.empty()))).hasSize(25);
  }

  private List<Long> ids(List<SortKey> order) {
    var ids = new ArrayList<Long>();
    for (int page = 1; page <= MANY / 100; page++) {
      page(query(order, page, 100, Optional.empty())).forEach(one -> ids.add(one.id()));
    }
    return ids;
  }

  private List<Connection> page(ConnectionQuery query) {
    return database.tenant(BIG, tx -> lists.page(tx, BIG, query).data());
  }

  private static String plan(ConnectionQuery query, Part part) {
    return database.tenant(
        BIG,
        tx ->
            tx.sql()
                .fetch("explain {0}", ConnectionListRepository.ids(tx, BIG, query, part))
                .formatCSV());
  }

  private static ConnectionQuery query(
      List<SortKey> order, int page, int limit, Optional<Boolean> active) {
    return new ConnectionQuery(new PageRequest(page, limit, order), active, Optional.empty());
  }
}
