package com.actindo.connector.sync;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.attribute.MirrorRepository;
import com.actindo.connector.attribute.StandardAttributes;
import com.actindo.connector.attribute.catalog.CatalogMirror;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.token.StoreTokens.Opened;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.sync.job.JobTable;
import com.actindo.connector.sync.job.RetryPolicy;
import com.actindo.connector.sync.mirror.CatalogPassRepository;
import com.actindo.connector.sync.mirror.StoreMirror;
import com.actindo.connector.sync.mirror.StoreReader;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.testing.TestScheduler;
import com.actindo.connector.vault.Secret;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jooq.impl.DSL;

/** A workspace with one connection, a store that can be told what to answer, and the machinery. */
final class SyncStage implements AutoCloseable {
  static final String TOKEN = "good-token";
  private static final StandardAttributes STANDARD = StandardAttributes.load();
  private static int stages;

  final TestClock clock = new TestClock();
  final Database database;
  final ConnectionRepository connections = new ConnectionRepository(clock);
  final ProcessRepository processes = new ProcessRepository(new ObjectMapper(), clock);
  final AuditRepository audit = new AuditRepository(new ObjectMapper(), clock);
  final SyncJobs jobs = new SyncJobs(processes, clock);
  final Synchroniser synchroniser;
  final ManualScheduler scheduler;
  final WorkspaceName workspace;
  final StoreHash store;
  final long connectionId;

  private final TestDatabase rows;
  private final WireMockExtension bigCommerce;
  private final BigCommerceApi api;
  private volatile Function<Connection, Opened> token = _ -> new Opened.Good(Secret.of(TOKEN));

  SyncStage(TestDatabase rows, WireMockExtension bigCommerce) {
    this(rows, bigCommerce, Duration.ofMillis(700));
  }

  /** With another time limit for a call. */
  SyncStage(TestDatabase rows, WireMockExtension bigCommerce, Duration limit) {
    this.rows = rows;
    this.bigCommerce = bigCommerce;
    this.database = rows.database();
    this.api = new BigCommerceApi(URI.create(bigCommerce.baseUrl()), limit);
    String name = "stage" + ++stages;
    this.workspace = rows.workspace(name);
    this.store = new StoreHash(name);
    var passes = new CatalogPassRepository();
    var results =
        new SyncResults(
            connections,
            processes,
            new StoreMirror(new MirrorRepository(), new CatalogMirror(clock), passes, STANDARD),
            new NotificationRepository(clock),
            audit);
    this.synchroniser =
        new Synchroniser(
            database,
            connections,
            processes,
            connection -> token.apply(connection),
            new StoreReader(database, processes, passes, api),
            results,
            RetryPolicy.exact());
    this.scheduler = TestScheduler.create(rows.pool(), clock, jobs.task(synchroniser));
    this.connectionId = connect();
    answers();
  }

  private long connect() {
    return database.tenant(
        workspace,
        tx -> {
          long id = connections.create(tx, workspace, NewConnection.claimed(store)).id();
          new AttributeRepository(STANDARD, clock).create(tx, workspace, id);
          return id;
        });
  }

  /** The four answers of a store that is well. */
  private void answers() {
    answer("/v2/store", okJson(profile(store.value())));
    answer(
        "/v2/order_statuses",
        okJson(
            """
            [{"id":0,"name":"Incomplete","system_label":"Incomplete","custom_label":"Incomplete"},
             {"id":11,"name":"Awaiting Fulfillment","system_label":"Awaiting Fulfillment",
              "custom_label":"Ready to pack"}]
            """));
    answer(
        "/v3/channels",
        okJson("{\"data\":[{\"id\":1,\"name\":\"Storefront\"},{\"id\":7,\"name\":\"POS\"}]}"));
    answer("/v3/catalog/brands", okJson("{\"data\":[{\"id\":35,\"name\":\"Oak\"}]}"));
  }

  static String profile(String hash) {
    return """
    {"id":"%s","name":"Example Shop","domain":"shop.example.com","currency":"EUR",
     "control_panel_base_url":"https://store-x.example.com",
     "timezone":{"name":"Europe/Berlin"},"weight_units":"KGS","dimension_units":"Centimeters"}
    """
        .formatted(hash);
  }

  /** Lets the store answer a call with the right token so from now on. */
  void answer(String path, ResponseDefinitionBuilder answer) {
    bigCommerce.stubFor(call(path).willReturn(answer));
  }

  /** Lets the store answer so to the call for what comes after an id. */
  void answerPage(String path, long after, ResponseDefinitionBuilder answer) {
    bigCommerce.stubFor(
        call(path)
            .withQueryParam("id:greater", equalTo(Long.toString(after)))
            .atPriority(1)
            .willReturn(answer));
  }

  /** A call of this store with the right token, to be answered. */
  MappingBuilder call(String path) {
    return get(urlPathEqualTo("/stores/" + store + path))
        .withHeader("X-Auth-Token", equalTo(TOKEN));
  }

  /** Lets every call fail with this status. */
  void refuse(int status) {
    bigCommerce.stubFor(
        any(urlPathMatching("/stores/" + store + "/.*"))
            .willReturn(jsonResponse("{\"title\":\"no\"}", status)));
  }

  /** Makes the store well again. */
  void recover() {
    answers();
  }

  /** Gives the synchroniser its token so, or runs something right before the calls. */
  void tokens(Function<Connection, Opened> tokens) {
    this.token = tokens;
  }

  Process enqueue() {
    return database.tenant(workspace, tx -> jobs.enqueue(tx, workspace, connectionId));
  }

  /** Queues a synchronisation and runs what is due. */
  Process synchronise() {
    enqueue();
    scheduler.runAnyDueExecutions();
    return process();
  }

  /** Moves the clock and runs what is due then. */
  Process after(Duration pause) {
    clock.tick(pause);
    scheduler.runAnyDueExecutions();
    return process();
  }

  Process process() {
    return database
        .tenant(
            workspace,
            tx -> processes.latest(tx, workspace, connectionId, ProcessKind.SYNCHRONISATION))
        .orElseThrow();
  }

  Connection connection() {
    return database
        .tenant(workspace, tx -> connections.find(tx, workspace, connectionId))
        .orElseThrow();
  }

  List<String> elements(String entity, String field) {
    return rows.everything()
        .select()
        .from(ATTRIBUTE_ELEMENT)
        .join(ATTRIBUTE)
        .on(ATTRIBUTE.ID.eq(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID))
        .where(ATTRIBUTE.CONNECTION_ID.eq(connectionId))
        .and(ATTRIBUTE.ENTITY.eq(entity))
        .and(ATTRIBUTE.FIELD.eq(field))
        .orderBy(ATTRIBUTE_ELEMENT.POSITION)
        .fetch(row ->
            row.get(ATTRIBUTE_ELEMENT.KEY)
                + '/'
                + row.get(ATTRIBUTE_ELEMENT.NAME_EN)
                + '/'
                + row.get(ATTRIBUTE_ELEMENT.NAME_DE));
  }

  int calls(String path) {
    return bigCommerce
        .findAll(WireMock.getRequestedFor(urlPathEqualTo("/stores/" + store + path)))
        .size();
  }

  int jobsLeft() {
    return rows.everything().fetchCount(DSL.table(JobTable.NAME));
  }

  @Override
  public void close() {
    api.close();
    rows.everything().execute("delete from connector.scheduled_tasks");
  }
}
