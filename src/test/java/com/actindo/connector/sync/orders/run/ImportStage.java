package com.actindo.connector.sync.orders.run;

import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;

import com.actindo.connector.attribute.MirrorRepository;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.connection.token.StoreTokens.Opened;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.order.ErrorFlagRepository;
import com.actindo.connector.order.OrderRepository;
import com.actindo.connector.order.export.ExportRepository;
import com.actindo.connector.order.keeping.KnownOrderRepository;
import com.actindo.connector.order.keeping.OrderKeeper;
import com.actindo.connector.order.reading.OrderReader;
import com.actindo.connector.sync.SyncJobs;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.job.Failures;
import com.actindo.connector.sync.job.JobFrame;
import com.actindo.connector.sync.job.JobTable;
import com.actindo.connector.sync.job.RetryPolicy;
import com.actindo.connector.sync.orders.ImportJobs;
import com.actindo.connector.sync.orders.export.ExportJobs;
import com.actindo.connector.sync.orders.mend.MendRows;
import com.actindo.connector.sync.orders.mend.Mending;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessProgressRepository;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.testing.OrderJson;
import com.actindo.connector.testing.OrderShop;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.testing.TestScheduler;
import com.actindo.connector.vault.Secret;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jooq.impl.DSL;

/** A workspace with one active connection, a store with orders, and the machinery of imports. */
public final class ImportStage implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static int stages;

  public final TestClock clock = new TestClock();
  public final OrderShop shop = new OrderShop(clock);
  public final Database database;
  public final ConnectionRepository connections = new ConnectionRepository(clock);
  public final ProcessRepository processes = new ProcessRepository(JSON, clock);
  public final NotificationRepository notifications = new NotificationRepository(clock);
  public final ErrorFlagRepository errors = new ErrorFlagRepository(notifications);
  public final AuditRepository audit = new AuditRepository(JSON, clock);
  public final ImportJobs jobs = new ImportJobs(processes, clock);
  public final Importer importer;
  public final ManualScheduler scheduler;
  public final WorkspaceName workspace;
  public final StoreHash store;
  public final long connectionId;

  private final TestDatabase rows;
  private final BigCommerceApi api = new BigCommerceApi(shop.url(), Duration.ofSeconds(5));
  private volatile Function<Connection, Opened> token = _ -> new Opened.Good(Secret.of("good"));

  public ImportStage(TestDatabase rows) {
    this.rows = rows;
    this.database = rows.database();
    String name = "imports" + ++stages;
    this.workspace = rows.workspace(name);
    this.store = new StoreHash(name);
    this.importer = importer();
    this.scheduler = TestScheduler.create(rows.pool(), clock, jobs.task(importer));
    this.connectionId = connect(store);
  }

  /** One more connection of the workspace, active as the first one. */
  public long connect(StoreHash other) {
    long id =
        database.tenant(
            workspace, tx -> connections.create(tx, workspace, NewConnection.claimed(other)).id());
    rows.everything()
        .execute(
            "update connector.connection set sync_fault = null, time_zone = 'Europe/Berlin'"
                + " where id = ?",
            id);
    return id;
  }

  private Importer importer() {
    var frame =
        new JobFrame(
            database,
            connections,
            processes,
            connection -> token.apply(connection),
            RetryPolicy.standard(),
            _ -> false,
            new ImportFailures(
                new Failures(connections, processes, notifications, audit),
                new SyncJobs(processes, clock)));
    var runRows =
        new RunRows(
            new SettingsRepository(),
            new ImportRunRepository(JSON, clock),
            new KnownOrderRepository(),
            new OrderKeeper(JSON, clock),
            new NewChannels(new MirrorRepository(), new SyncJobs(processes, clock)),
            errors,
            new ProcessProgressRepository(JSON),
            notifications,
            audit);
    return new Importer(
        frame, new RunBook(database, frame, processes, runRows), api, new OrderReader(), clock);
  }

  /** Gives imports their token so, or runs something right before the calls. */
  void tokens(Function<Connection, Opened> tokens) {
    this.token = tokens;
  }

  /** Changes the filters: names and values of the settings' columns. */
  void settings(String assignments) {
    rows.everything()
        .execute(
            "update connector.connection_settings set " + assignments + " where connection_id = ?",
            connectionId);
  }

  /** Changes the connection's row. */
  void connection(String assignments) {
    rows.everything()
        .execute("update connector.connection set " + assignments + " where id = ?", connectionId);
  }

  /** Orders with these ids in the store, both inclusive. */
  void orders(long from, long to) {
    LongStream.rangeClosed(from, to).forEach(id -> shop.put(OrderJson.of(id)));
  }

  public Process enqueue() {
    return database.tenant(
        workspace, tx -> jobs.enqueue(tx, workspace, connectionId, null).process());
  }

  /** Queues an import and runs what is due. */
  public Process run() {
    enqueue();
    scheduler.runAnyDueExecutions();
    return process();
  }

  /** Moves the clock and runs what is due then. */
  public Process after(Duration pause) {
    clock.tick(pause);
    scheduler.runAnyDueExecutions();
    return process();
  }

  /** Moves the clock and runs an import then. */
  Process runAfter(Duration pause) {
    clock.tick(pause);
    return run();
  }

  /** What the scheduler would run of the latest process. */
  ImportJob job() {
    return ImportJob.first(workspace, connectionId, process().id());
  }

  public Process process() {
    return database
        .tenant(workspace, tx -> processes.latest(tx, workspace, connectionId, ProcessKind.IMPORT))
        .orElseThrow();
  }

  public Connection connection() {
    return database
        .tenant(workspace, tx -> connections.find(tx, workspace, connectionId))
        .orElseThrow();
  }

  /** The ids of the store's orders that are here, with their import status. */
  public Map<Long, String> here() {
    return rows.everything()
        .selectFrom(SHOP_ORDER)
        .where(SHOP_ORDER.CONNECTION_ID.eq(connectionId))
        .orderBy(SHOP_ORDER.REMOTE_ID)
        .fetchMap(SHOP_ORDER.REMOTE_ID, SHOP_ORDER.STATUS);
  }

  /** Everything that an import leaves behind, without the times of our own and our ids. */
  List<String> everything() {
    return rows.everything()
        .fetch(
            """
            select o.remote_id, o.status, o.fault, o.shop_status, o.total_inc_tax, o.ordered_at,
              o.modified_at, o.attributes, o.lines_digest, o.version, c.email,
              (select string_agg(l.position || l.name || l.quantity || l.price_inc_tax, ',')
               from connector.shop_order_line l where l.order_id = o.id)
            from connector.shop_order o left join connector.customer c on c.id = o.customer_id
            where o.connection_id = ? order by 1
            """,
            connectionId)
        .map(row -> row.intoList().toString());
  }

  /** How many there are of something, such as {@code customer where workspace = ?}. */
  public long count(String what, Object... values) {
    return rows.everything()
        .fetchSingle("select count(*) from connector." + what, values)
        .into(long.class);
  }

  String text(String query, Object... values) {
    return rows.everything().fetchSingle(query, values).into(String.class);
  }

  public int jobsLeft() {
    return rows.everything().fetchCount(DSL.table(JobTable.NAME));
  }

  @Override
  public void close() {
    shop.close();
    api.close();
    rows.everything().execute("delete from connector.scheduled_tasks");
  }

  /** What a user does about the orders in error. */
  public Mending mending(SyncScheduler scheduler) {
    return new Mending(
        database,
        new MendRows(
            new ConnectionEditRepository(clock),
            new OrderRepository(new ObjectMapper()),
            new ExportRepository(clock),
            errors,
            audit),
        jobs,
        new ExportJobs(clock),
        scheduler);
  }
}
