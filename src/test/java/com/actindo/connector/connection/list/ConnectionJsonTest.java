package com.actindo.connector.connection.list;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StoreDetails;
import com.actindo.connector.connection.settings.SettingsChanges;
import com.actindo.connector.connection.settings.SettingsHandlers;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.testing.JsonServer;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.workspace.Member;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionJsonTest {
  private static TestDatabase rows;
  private static JsonServer server;
  private static final List<Long> IDS = new ArrayList<>();
  private static long foreign;

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
    var connections = new ConnectionRepository(new TestClock());
    var database = rows.database();
    WorkspaceName acme = rows.workspace("acme");
    WorkspaceName other = rows.workspace("other");
    for (String name : List.of("Berlin", "Aachen", "100% Cotton", "Dresden")) {
      IDS.add(create(connections, acme, name, "store" + IDS.size()));
    }
    database.tenantDo(
        acme,
        tx ->
            connections.synchronised(
                tx,
                acme,
                IDS.get(1),
                new StoreDetails(
                    "Aachen Shop", "aachen.example.com", null, null, null, null, null)));
    foreign = create(connections, other, "Foreign", "store0");
    var handlers = new ConnectionHandlers(database, connections, new ConnectionListRepository());
    var settings =
        new SettingsHandlers(
            database,
            new SettingsRepository(),
            new SettingsChanges(
                database,
                connections,
                new SettingsRepository(),
                new AuditRepository(new ObjectMapper(), new TestClock())));
    var member = new Member(acme, "7", "Ann", null, Set.of(Right.VIEW));
    var stranger = new Member(acme, "8", "Bob", null, Set.of());
    server =
        new JsonServer(routes -> {
          routes.get("/connections", ctx -> handlers.list(ctx, member));
          routes.get("/connections/{id}", ctx -> handlers.get(ctx, member));
          routes.get("/connections/{id}/settings", ctx -> settings.get(ctx, member));
          routes.get("/stranger/connections", ctx -> handlers.list(ctx, stranger));
        });
  }

  @AfterAll
  static void stop() {
    server.close();
    rows.close();
  }

  private static long create(
      ConnectionRepository connections, WorkspaceName workspace, String name, String hash) {
    return rows.database()
        .tenant(
            workspace,
            tx ->
                connections
                    .create(tx, workspace, new NewConnection(name, new StoreHash(hash), Source.APP))
                    .id());
  }

  @Test
  void showsAnActiveConnection() {
    var answer = server.get("/connections/" + IDS.get(1));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("etag")).containsExactly("\"v2\"");
    assertThat(answer.body().toPrettyString())
        .isEqualToIgnoringWhitespace(
            """
            {"id":%d,"name":"Aachen","driver":"bigcommerce","status":"active","statusReason":null,
             "health":{"state":"good","checkedAt":"2026-01-02T03:04:05Z","remedy":null},
             "ordersOrReturnsHaveErrors":false,"createdAt":"2026-01-02T03:04:05Z",
             "lastSyncedAt":"2026-01-02T03:04:05Z",
             "store":{"hash":"store1","name":"Aachen Shop","domain":"aachen.example.com"},
             "credentials":{"storeHash":"store1","source":"app"}}
            """
                .formatted(IDS.get(1)));
  }

  @Test
  void saysWhyAConnectionIsInactiveAndWhatHelps() {
    var answer = server.get("/connections/" + IDS.get(0));

    assertThat(answer.at("/status")).isEqualTo("inactive");
    assertThat(answer.at("/statusReason")).isEqualTo("not-synchronised");
    assertThat(answer.at("/health/state")).isEqualTo("pending");
    assertThat(answer.at("/health/remedy")).isEqualTo("wait");
  }

  @Test
  void sendsNothingToACallerWhoHasThisVersion() {
    assertThat(server.get("/connections/" + IDS.get(1), "If-None-Match", "\"v2\"").status())
        .isEqualTo(304);
    assertThat(server.get("/connections/" + IDS.get(1), "If-None-Match", "\"v1\"").status())
        .isEqualTo(200);
    assertThat(
            server.get("/connections/" + IDS.get(1), "If-None-Match", "\"v1\", W/\"v2\"").status())
        .isEqualTo(304);
  }

  @Test
  void hidesTheConnectionsOfOtherWorkspaces() {
    var theirs = server.get("/connections/" + foreign);
    var nobodys = server.get("/connections/999999");

    assertThat(theirs.status()).isEqualTo(404);
    assertThat(theirs.body()).isEqualTo(nobodys.body());
    assertThat(server.get("/connections/" + foreign + "/settings").status()).isEqualTo(404);
    assertThat(rows.everything().fetchCount(CONNECTION, CONNECTION.ID.eq(foreign))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1x", "01", "9999999999999999999999", "1e3", "%20"})
  void knowsNoConnectionUnderWhatIsNoId(String id) {
    assertThat(server.get("/connections/" + id).status()).isEqualTo(404);
  }

  @Test
  void showsTheDefaultSettings() {
    var answer = server.get("/connections/" + IDS.get(0) + "/settings");

    assertThat(answer.headers().get("etag")).containsExactly("\"v1\"");
    assertThat(answer.body().toPrettyString())
        .isEqualToIgnoringWhitespace(
            """
            {"variantOptionType":"dropdown",
             "orderFilters":{"statuses":[11],"fromId":null,"createdFrom":null,
                             "importArchived":false},
             "offers":{"onlyPushMappedAttributes":false}}
            """);
  }

  @Test
  void listsTheConnectionsOfTheWorkspaceOnly() {
    var answer = server.get("/connections");

    assertThat(names(answer)).containsExactly("Berlin", "Aachen", "100% Cotton", "Dresden");
    assertThat(answer.body().at("/meta").toString())
        .isEqualTo("{\"pagination\":{\"page\":1,\"limit\":25,\"total\":4,\"pages\":1}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sort=name           | 100% Cotton,Aachen,Berlin,Dresden",
        "sort=-name          | Dresden,Berlin,Aachen,100% Cotton",
        "sort=-id            | Dresden,100% Cotton,Aachen,Berlin",
        "sort=createdAt,-id  | Dresden,100% Cotton,Aachen,Berlin",
        "sort=lastSyncedAt   | Berlin,100% Cotton,Dresden,Aachen",
        "sort=-lastSyncedAt  | Aachen,Dresden,100% Cotton,Berlin",
        "sort=status         | Aachen,Berlin,100% Cotton,Dresden",
        "sort=-store         | Aachen,Dresden,100% Cotton,Berlin",
        "sort=-storeHash     | Dresden,100% Cotton,Aachen,Berlin",
        "status=active       | Aachen",
        "status=inactive     | Berlin,100% Cotton,Dresden",
        "q=en                | Aachen,Dresden",
        "q=DRES              | Dresden",
        "q=STORE2            | 100% Cotton",
        "q=%25               | 100% Cotton",
        "q=_                 | ''",
        "limit=3             | Berlin,Aachen,100% Cotton",
        "limit=3&page=2      | Dresden",
        "page=9              | ''",
        "q=en&status=active  | Aachen"
      })
  void findsAndOrders(String query, String names) {
    assertThat(String.join(",", names(server.get("/connections?" + query)))).isEqualTo(names);
  }

  @Test
  void countsAllPages() {
    assertThat(server.get("/connections?limit=3&page=2").body().at("/meta").toString())
        .isEqualTo("{\"pagination\":{\"page\":2,\"limit\":3,\"total\":4,\"pages\":2}}");
    assertThat(server.get("/connections?q=nothing").body().at("/meta").toString())
        .isEqualTo("{\"pagination\":{\"page\":1,\"limit\":25,\"total\":0,\"pages\":0}}");
  }

  @ParameterizedTest
  @CsvSource({
    "page=0, page",
    "page=-1, page",
    "page=x, page",
    "page=, page",
    "page=2147483648, page",
    "limit=0, limit",
    "limit=101, limit",
    "limit=1.5, limit",
    "sort=secret, sort",
    "sort=, sort",
    "sort=name&sort=id, sort",
    "'sort=name,name', sort",
    "'sort=name,-name', sort",
    "sort=--name, sort",
    "status=ACTIVE, status",
    "status=broken, status",
    "q=%00, q",
    "colour=red, colour",
    "page=1&page=1, page"
  })
  void refusesParametersThatAreUnknownRepeatedOrOutOfRange(String query, String parameter) {
    var answer = server.get("/connections?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.type()).isEqualTo("invalid-parameter");
    assertThat(answer.at("/names/0")).isEqualTo(parameter);
  }

  @Test
  void needsTheRightToView() {
    var answer = server.get("/stranger/connections");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.type()).isEqualTo("right-missing");
  }

  private static List<String> names(JsonServer.Answer answer) {
    var names = new ArrayList<String>();
    for (JsonNode connection : answer.body().path("data")) {
      names.add(connection.path("name").asText());
    }
    return names;
  }
}
