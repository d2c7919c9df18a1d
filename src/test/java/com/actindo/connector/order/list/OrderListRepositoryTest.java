package com.actindo.connector.order.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.SortKey;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.list.OrderListRepository.Part;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.PageRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The orders of a workspace that has many, beside others that have many, too. */
class OrderListRepositoryTest {
  private static final int MANY = 6000;
  private static final WorkspaceName BIG = new WorkspaceName("big");

  private static TestDatabase rows;
  private static Database database;
  private static long first;
  private final OrderListRepository lists = new OrderListRepository(new ObjectMapper());

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
    database = rows.database();
    rows.workspace("big");
    first = connection("big", "s1");
    fill("big", first, MANY / 2);
    fill("big", connection("big", "s2"), MANY / 2);
    for (int i = 0; i < 8; i++) {
      rows.workspace("other" + i);
      fill("other" + i, connection("other" + i, "s1"), 500);
    }
    rows.settle("shop_order");
  }

  @AfterAll
  static void stop() {
    rows.close();
  }

  private static long connection(String workspace, String hash) {
    return rows.everything()
        .fetchSingle(
            """
            insert into connector.connection (workspace, name, driver, store_hash, source, created_at)
            values (?, 'Store ' || ?, 'bigcommerce', ?, 'app', now()) returning id
            """,
            workspace,
            hash,
            hash)
        .into(Long.class);
  }

  private static void fill(String workspace, long connection, int count) {
    rows.everything()
        .execute(
            """
            with c as (insert into connector.customer (workspace, email, first_name, last_name,
                company, created_at)
              select ?, 'c' || n || '@' || ?, case when n < 3 then 'Ada' end,
                case when n < 2 then 'Byron' end, case when n < 4 then 'Engines' end, now()
              from generate_series(1, 9) n returning id)
            insert into connector.shop_order (workspace, connection_id, remote_id, status, fault,
              fault_facts, customer_id, total_inc_tax, currency, ordered_at, created_at)
            select ?, ?, n, case when n % 50 = 0 then 'error' else 'complete' end,
              case when n % 50 = 0 then 'several-shipping-addresses' end,
              case when n % 50 = 0 then '{"addresses":"2"}'::jsonb else '{}'::jsonb end,
              (select min(id) from c) + n % 9, n + 0.5, 'EUR',
              case when n % 100 > 0 then '2026-01-01T00:00:00Z'::timestamptz
                + (n / 4) * interval '1 minute' end,
              '2026-02-01T00:00:00Z'::timestamptz
            from generate_series(1, ?) n
            """,
            workspace, connection, workspace, connection, count);
  }

  static Stream<List<SortKey>> orders() {
    List<List<SortKey>> orders = new ArrayList<>();
    orders.add(List.of());
    for (String by : OrderListQuery.SORTABLE) {
      orders.add(List.of(new SortKey(by, false)));
      orders.add(List.of(new SortKey(by, true)));
    }
    return orders.stream();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void everyPageOfEveryOrderIsReadFromAnIndexAlone(List<SortKey> order) {
    for (Part part :
        List.of(
            new Part(false, 0, 25), new Part(false, MANY / 2 - 25, 25), new Part(true, 0, 25))) {
      assertThat(plan(query(order, 1, 25), part))
          .contains("Index Only Scan")
          .doesNotContain("Sort")
          .doesNotContain("Seq Scan");
    }
  }

  @Test
  void aConnectionsOrAStatusesOrdersAreReadByDateFromAnIndexAlone() {
    var byDate = new PageRequest(1, 25, List.of(new SortKey("orderedAt", true)));
    for (OrderListQuery query :
        List.of(
            new OrderListQuery(byDate, Optional.of(first), Optional.empty(), Optional.empty()),
            new OrderListQuery(
                byDate, Optional.empty(), Optional.of(ImportStatus.ERROR), Optional.empty()))) {
      assertThat(plan(query, new Part(false, 0, 25)))
          .contains("Index Only Scan")
          .doesNotContain("Sort");
    }
  }

  @Test
  void errorsAreReadFromAnIndexThatHoldsJustThem() {
    String plan =
        database.tenant(
            BIG,
            tx ->
                tx.sql()
                    .fetch(
                        "explain {0}",
                        FaultyOrderListRepository.ids(
                            tx,
                            FaultyOrderListRepository.faulty(BIG, Optional.empty()),
                            PageRequest.first()))
                    .formatCSV());

    assertThat(plan).contains("shop_order_to_mend").doesNotContain("Sort");
    var faulty = new FaultyOrderListRepository(lists);
    assertThat(database.<Long>tenant(BIG, tx -> faulty.count(tx, BIG))).isEqualTo(MANY / 50);
    var page =
        database.tenant(
            BIG, tx -> faulty.page(tx, BIG, Optional.of(first), new PageRequest(2, 50, List.of())));
    assertThat(page.data()).hasSize(10);
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
  void theNewestOrderOfAConnectionComesFirst() {
    var found = page(query(List.of(new SortKey("connectionId", true)), 1, 2)).data();

    assertThat(found).extracting(one -> one.order().remoteId()).containsExactly(2999L, 2998L);
    assertThat(found.getFirst().connectionName()).isEqualTo("Store s2");
  }

  @Test
  void choosesByConnectionStatusAndId() {
    var page = new PageRequest(2, 50, List.of());
    var faulty = Optional.of(ImportStatus.ERROR);

    var both = page(new OrderListQuery(page, Optional.of(first), faulty, Optional.empty()));
    var one =
        page(
            new OrderListQuery(
                PageRequest.first(), Optional.empty(), Optional.empty(), Optional.of(150L)));

    assertThat(both.meta().pagination().total()).isEqualTo(60);
    assertThat(both.data()).hasSize(10);
    assertThat(both.data().getFirst().order().fault()).isNotNull();
    assertThat(one.meta().pagination().total()).isEqualTo(2);
    assertThat(one.data())
        .extracting(found -> found.order().remoteId())
        .containsExactly(150L, 150L);
  }

  @Test
  void namesWhoOrderedAsFarAsTheShopKnows() {
    var found = page(query(List.of(new SortKey("remoteId", false)), 1, 100)).data();

    assertThat(found)
        .extracting(one -> one.customer() == null ? null : one.customer().name())
        .contains("Ada Byron", "Ada", "Engines", null);
    assertThat(found).allSatisfy(one -> assertThat(one.customer()).isNotNull());
  }

  @Test
  void whatIsBeingDeletedIsNeitherListedNorCounted() {
    WorkspaceName small = rows.workspace("small");
    long stays = connection("small", "s1");
    long goes = connection("small", "s2");
    fill("small", stays, 3);
    fill("small", goes, 4);
    rows.everything()
        .execute("update connector.connection set deleting_at = now() where id = ?", goes);

    var page = database.tenant(small, tx -> lists.page(tx, small, OrderListQuery.first()));

    assertThat(page.data()).extracting(one -> one.order().connectionId()).containsOnly(stays);
    assertThat(page.meta().pagination().total()).isEqualTo(3);
  }

  @Test
  void thereIsNothingBeyondTheEndNorInAnotherWorkspace() {
    WorkspaceName none = rows.workspace("none");

    assertThat(page(query(List.of(), Integer.MAX_VALUE, 100)).data()).isEmpty();
    assertThat(database.tenant(none, tx -> lists.page(tx, BIG, OrderListQuery.first())).data())
        .isEmpty();
    assertThat(database.tenant(none, tx -> lists.page(tx, none, OrderListQuery.first())).data())
        .isEmpty();
  }

  private List<Long> ids(List<SortKey> order) {
    var ids = new ArrayList<Long>();
    for (int page = 1; page <= MANY / 100; page++) {
      page(query(order, page, 100)).data().forEach(one -> ids.add(one.order().id()));
    }
    return ids;
  }

  private PageOf<ListedOrder> page(OrderListQuery query) {
    return database.tenant(BIG, tx -> lists.page(tx, BIG, query));
  }

  private static String plan(OrderListQuery query, Part part) {
    return database.tenant(
        BIG,
        tx ->
            tx.sql()
                .fetch(
                    "explain {0}",
                    OrderListRepository.ids(
                        tx, query, OrderListRepository.wanted(BIG, query), part))
                .formatCSV());
  }

  private static OrderListQuery query(List<SortKey> order, int page, int limit) {
    return new OrderListQuery(
        new PageRequest(page, limit, order), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
