package com.actindo.connector.sync.deletion;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;
import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.attribute.StandardAttributes;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderContent;
import com.actindo.connector.order.OrderContent.Buyer;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.keeping.Arrival;
import com.actindo.connector.order.keeping.OrderKeeper;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessCountRepository;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deletions, piece by piece. */
class DeletionTest {
  private static final int PIECE = 7;
  private static final StandardAttributes STANDARD = StandardAttributes.load();

  private static TestDatabase rows;
  private static Database database;
  private static int workspaces;

  private final TestClock clock = new TestClock();
  private final ConnectionRepository connections = new ConnectionRepository(clock);
  private final ProcessRepository processes = new ProcessRepository(new ObjectMapper(), clock);
  private WorkspaceName workspace = new WorkspaceName("unset");
  private Deletion deletion;

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
    database = rows.database();
    // no transaction takes away more than a piece
    rows.everything()
        .execute(
            "create function connector.counts() returns trigger language plpgsql as $$ begin"
                + " if (select count(*) from gone) > "
                + PIECE
                + " then raise exception 'too many'; end if; return null; end $$");
    rows.everything()
        .execute(
            "create trigger counts after delete on connector.attribute_element referencing old"
                + " table as gone for each statement execute function connector.counts()");
  }

  @AfterAll
  static void stop() {
    rows.close();
  }

  @BeforeEach
  void enter() {
    workspace = rows.workspace("deleting" + ++workspaces);
    deletion =
        new Deletion(
            database, new DeletionRepository(), processes, new ProcessCountRepository(), PIECE);
  }

  @Test
  void takeManySmallTransactions() {
    long other = connect("other");
    long id = connect("gone");
    int elements = elements(id);
    int stays = rows.everything().fetchCount(ATTRIBUTE_ELEMENT) - elements;
    assertThat(elements).isGreaterThan(3 * PIECE);

    Process ended = delete(id);

    assertThat(ended.status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(ended.counts()).containsEntry("elementsDeleted", elements);
    assertThat(ended.counts()).containsEntry("attributesDeleted", 97);
    assertThat(rows.everything().fetchCount(ATTRIBUTE_ELEMENT)).isEqualTo(stays);
    assertThat(rows.everything().fetchCount(ATTRIBUTE, ATTRIBUTE.CONNECTION_ID.eq(other)))
        .isEqualTo(97);
    assertThat(rows.everything().fetchCount(CONNECTION, CONNECTION.ID.eq(id))).isZero();
  }

  @Test
  void takeOrdersWithTheirLinesAndTheCustomersWhoOrderedNothingElse() {
    long other = connect("shop");
    long id = connect("closed");
    orders(id, 1, 3 * PIECE);
    orders(other, 1, 2);

    Process ended = delete(id);

    assertThat(ended.counts()).containsEntry("ordersDeleted", 3 * PIECE);
    assertThat(count("shop_order")).isEqualTo(2);
    assertThat(count("shop_order_line")).isEqualTo(4);
    assertThat(count("customer")).isEqualTo(2);
    assertThat(count("order_count")).isEqualTo(1);
    assertThat(count("order_import")).isZero();
  }

  private void orders(long connection, long first, long last) {
    List<Arrival> some = LongStream.rangeClosed(first, last).mapToObj(DeletionTest::order).toList();
    in(tx -> new OrderKeeper(new ObjectMapper(), clock).keep(tx, workspace, connection, some));
  }

  private static Arrival order(long id) {
    var line =
        new OrderLine(
            LineType.LINE_ITEM,
            id,
            "sku",
            "Oak",
            ONE,
            ONE,
            ONE,
            null,
            ZERO,
            ZERO,
            null,
            null,
            Map.of());
    return new Arrival.Whole(
        new OrderContent(
            id,
            11,
            1,
            "EUR",
            ONE,
            ONE,
            TestClock.START,
            TestClock.START,
            new Buyer("shopper" + id + "@example.com", "Ada", null, null),
            Map.of(),
            List.of(line, line),
            List.of(),
            true));
  }

  private int count(String table) {
    return in(tx -> tx.sql().fetchCount(DSL.table("connector." + table)));
  }

  @Test
  void countEachRowOnceWhenTwoRunAtTheSameMoment() {
    long id = connect("twice");
    int elements = elements(id);
    DeletionJob job = queue(id);

    Stream.generate(() -> CompletableFuture.supplyAsync(() -> deletion.run(job)))
        .limit(2)
        .toList()
        .forEach(CompletableFuture::join);

    assertThat(process(job).status()).isEqualTo(ProcessStatus.SUCCEEDED);
    assertThat(process(job).counts()).containsEntry("elementsDeleted", elements);
    assertThat(process(job).counts()).containsEntry("connectionsDeleted", 1);
  }

  @Test
  void areNotBegunAgainOnceTheyHaveEnded() {
    long id = connect("ended");
    DeletionJob job = queue(id);

    assertThat(deletion.run(job)).isEqualTo(Deletion.Outcome.DONE);
    assertThat(deletion.run(job)).isEqualTo(Deletion.Outcome.UNWANTED);
  }

  @Test
  void leaveAConnectionAloneThatIsNotOutOfSight() {
    long id = connect("alive");
    DeletionJob job = in(tx -> enqueue(tx, id));

    assertThat(deletion.run(job)).isEqualTo(Deletion.Outcome.UNWANTED);

    assertThat(process(job).status()).isEqualTo(ProcessStatus.CANCELLED);
    assertThat(rows.everything().fetchCount(ATTRIBUTE, ATTRIBUTE.CONNECTION_ID.eq(id)))
        .isEqualTo(97);
  }

  private Process delete(long id) {
    DeletionJob job = queue(id);
    deletion.run(job);
    return process(job);
  }

  private DeletionJob queue(long id) {
    return in(tx -> {
      connections.takeOutOfSight(tx, workspace, id);
      return enqueue(tx, id);
    });
  }

  private DeletionJob enqueue(Tx tx, long id) {
    long process = new DeletionJobs(processes, clock).enqueue(tx, workspace, id, "77").id();
    return new DeletionJob(workspace.value(), id, process);
  }

  private Process process(DeletionJob job) {
    return in(tx -> processes.find(tx, workspace, job.process())).orElseThrow();
  }

  private long connect(String hash) {
    return in(tx -> {
      long id = connections.create(tx, workspace, NewConnection.claimed(new StoreHash(hash))).id();
      new AttributeRepository(STANDARD, clock).create(tx, workspace, id);
      return id;
    });
  }

  private static int elements(long id) {
    return rows.everything()
        .fetchCount(
            ATTRIBUTE_ELEMENT.join(ATTRIBUTE).on(ATTRIBUTE.ID.eq(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID)),
            ATTRIBUTE.CONNECTION_ID.eq(id));
  }

  private <T> T in(Function<Tx, T> work) {
    return database.tenant(workspace, work);
  }
}
