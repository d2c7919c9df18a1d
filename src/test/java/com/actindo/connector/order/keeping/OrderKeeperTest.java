package com.actindo.connector.order.keeping;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.LineType;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.OrderContent;
import com.actindo.connector.order.OrderContent.Buyer;
import com.actindo.connector.order.OrderCountRepository;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.OrderRepository;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderKeeperTest {
  private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

  private static TestDatabase rows;
  private static int workspaces;

  private final TestClock clock = new TestClock();
  private final OrderKeeper keeper = new OrderKeeper(new ObjectMapper(), clock);
  private final OrderRepository orders = new OrderRepository(new ObjectMapper());
  private WorkspaceName workspace = new WorkspaceName("unset");
  private long connection;

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
  }

  @AfterAll
  static void stop() {
    rows.close();
  }

  @BeforeEach
  void enter() {
    workspace = rows.workspace("keeping" + ++workspaces);
    connection =
        rows.database()
            .tenant(
                workspace,
                tx ->
                    new ConnectionRepository(clock)
                        .create(
                            tx, workspace, NewConnection.claimed(new StoreHash("s" + workspaces)))
                        .id());
  }

  @Test
  void anOrderIsKeptWithAllThatIsKnownOfIt() {
    Kept kept = keep(whole(7, MONDAY, TEN, true));

    Order order = only();
    assertThat(kept).isEqualTo(new Kept(1, 0, 0, 0));
    assertThat(order.status()).isEqualTo(ImportStatus.COMPLETE);
    assertThat(order.remoteId()).isEqualTo(7);
    assertThat(order.shopStatus()).isEqualTo(11);
    assertThat(order.totalIncTax()).isEqualByComparingTo(TEN);
    assertThat(order.modifiedAt()).isEqualTo(MONDAY);
    assertThat(order.importedAt()).isEqualTo(TestClock.START);
    assertThat(lines(order)).hasSize(2);
    assertThat(lines(order).getFirst().attributes()).containsEntry("width", 3);
    assertThat(attributes(order)).containsEntry("customer_message", "Grüße 🌲");
  }

  @Test
  void ofTwoVersionsInOneChunkTheNewerCounts() {
    keep(whole(7, TUESDAY, TEN, true), whole(7, MONDAY, ONE, true));

    assertThat(only().totalIncTax()).isEqualByComparingTo(TEN);
  }

  @Test
  void anOlderVersionIsUnchanged() {
    keep(whole(7, TUESDAY, TEN, true));

    assertThat(keep(whole(7, MONDAY, ONE, true))).isEqualTo(new Kept(0, 0, 1, 0));
    assertThat(keep(faulty(7, MONDAY))).isEqualTo(new Kept(0, 0, 0, 1));

    assertThat(only().totalIncTax()).isEqualByComparingTo(TEN);
    assertThat(only().version()).isOne();
  }

  @Test
  void theSameNumbersWrittenInAnotherWayAreUnchanged() {
    keep(whole(7, MONDAY, new BigDecimal("10.00"), true));

    assertThat(keep(whole(7, MONDAY, new BigDecimal("10.0000"), true)))
        .isEqualTo(new Kept(0, 0, 1, 0));
  }

  @Test
  void whatLacksAPartDoesNotReplaceTheSameVersionThatIsWhole() {
    keep(whole(7, MONDAY, TEN, true));
    keep(whole(7, MONDAY, TEN, false));
    assertThat(only().status()).isEqualTo(ImportStatus.COMPLETE);

    keep(whole(7, TUESDAY, TEN, false));
    assertThat(only().status()).isEqualTo(ImportStatus.IMPORTED);
    keep(whole(7, TUESDAY, TEN, true));

    assertThat(only().status()).isEqualTo(ImportStatus.COMPLETE);
  }

  @Test
  void anOrderThatFailsLaterKeepsWhatWasKnownAndRecovers() {
    keep(whole(7, MONDAY, TEN, true));
    keep(faulty(7, TUESDAY));
    Order failed = only();
    assertThat(failed.status()).isEqualTo(ImportStatus.ERROR);
    assertThat(failed.fault()).isNotNull();
    assertThat(failed.totalIncTax()).isEqualByComparingTo(TEN);
    assertThat(lines(failed)).hasSize(2);
    assertThat(counts()).isEqualTo(Map.of(ImportStatus.ERROR, 1L));

    keep(whole(7, TUESDAY.plusSeconds(1), TEN, true));

    assertThat(only().fault()).isNull();
    assertThat(counts()).isEqualTo(Map.of(ImportStatus.COMPLETE, 1L));
  }

  @Test
  void oco4_aCustomerIsKnownByTheAddressAndOnlyWhatWasMissingIsAdded() {
    keep(whole(1, MONDAY, TEN, true, new Buyer("ada@example.com", "Ada", null, null)));
    keep(whole(2, MONDAY, TEN, true, new Buyer("ada@example.com", "Augusta", "King", "Oak")));
    keep(whole(3, MONDAY, TEN, true, null));

    assertThat(
            rows.everything()
                .fetch(
                    "select concat_ws(' ', first_name, last_name, company) from connector.customer"
                        + " where workspace = ?",
                    workspace.value())
                .getValues(0))
        .isEqualTo(List.of("Ada King Oak"));
    assertThat(
            rows.everything()
                .fetchSingle(
                    "select count(customer_id) from connector.shop_order where workspace = ?",
                    workspace.value())
                .into(int.class))
        .isEqualTo(2);
  }

  private Kept keep(Arrival... arrivals) {
    return rows.database()
        .tenant(workspace, tx -> keeper.keep(tx, workspace, connection, List.of(arrivals)));
  }

  private Order only() {
    long id =
        rows.everything()
            .fetchSingle("select id from connector.shop_order where connection_id = ?", connection)
            .into(long.class);
    return rows.database().tenant(workspace, tx -> orders.find(tx, workspace, id)).orElseThrow();
  }

  private List<OrderLine> lines(Order order) {
    return rows.database().tenant(workspace, tx -> orders.lines(tx, workspace, order.id()));
  }

  private Map<String, Object> attributes(Order order) {
    return rows.database().tenant(workspace, tx -> orders.attributes(tx, workspace, order.id()));
  }

  private Map<ImportStatus, Long> counts() {
    return rows.database()
        .tenant(
            workspace, tx -> new OrderCountRepository().ofConnection(tx, workspace, connection));
  }

  private static Arrival whole(long id, Instant modified, BigDecimal total, boolean complete) {
    return whole(id, modified, total, complete, new Buyer("a@example.com", null, null, null));
  }

  private static Arrival whole(
      long id, Instant modified, BigDecimal total, boolean complete, @Nullable Buyer buyer) {
    var line =
        new OrderLine(
            LineType.LINE_ITEM,
            id,
            "SKU",
            "Oak",
            ONE,
            TEN,
            TEN,
            null,
            ZERO,
            ZERO,
            null,
            null,
            Map.of("width", 3, "colour", "brown"));
    return new Arrival.Whole(
        new OrderContent(
            id,
            11,
            1,
            "EUR",
            total,
            total,
            MONDAY,
            modified,
            buyer,
            Map.of("customer_message", "Grüße 🌲"),
            List.of(line, line),
            List.of(),
            complete));
  }

  private static Arrival faulty(long id, Instant modified) {
    return new Arrival.Faulty(
        id,
        new OrderFault(OrderFault.Reason.SEVERAL_ADDRESSES, Map.of("addresses", "2")),
        new Arrival.Head(null, null, null, null, null, modified));
  }
}
