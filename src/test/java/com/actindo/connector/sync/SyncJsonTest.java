package com.actindo.connector.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.core1.Right;
import com.actindo.connector.sync.process.ProcessHandlers;
import com.actindo.connector.testing.JsonServer;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.workspace.Member;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyncJsonTest {
  @RegisterExtension
  private static final WireMockExtension BIG_COMMERCE =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private static TestDatabase rows;

  private SyncStage stage;
  private JsonServer server;

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
  }

  @AfterAll
  static void stop() {
    rows.close();
  }

  @BeforeEach
  void set() {
    stage = new SyncStage(rows, BIG_COMMERCE);
    var sync =
        new SyncHandlers(
            new Synchronisations(
                stage.database,
                stage.connections,
                stage.audit,
                stage.jobs,
                new SyncScheduler(stage.scheduler)));
    var processes = new ProcessHandlers(stage.database, stage.processes);
    var manager = new Member(stage.workspace, "7", "Ann", null, Set.of(Right.VIEW, Right.MANAGE));
    var viewer = new Member(stage.workspace, "8", "Bob", null, Set.of(Right.VIEW));
    server =
        new JsonServer(routes -> {
          routes.post("/connections/{id}/sync", ctx -> sync.synchronise(ctx, manager));
          routes.post("/viewer/connections/{id}/sync", ctx -> sync.synchronise(ctx, viewer));
          routes.get("/processes", ctx -> processes.list(ctx, viewer));
        });
  }

  @AfterEach
  void strike() {
    server.close();
    stage.close();
  }

  @Test
  void startsASynchronisation() {
    var answer = server.post("/connections/" + stage.connectionId + "/sync");

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.at("/status")).isEqualTo("queued");
    assertThat(stage.process().startedBy()).isEqualTo("7");
    assertThat(
            rows.everything()
                .fetchValue(
                    "select actor_kind || ' ' || actor_id || ' ' || (detail->>'process') from"
                        + " connector.audit_event where event ="
                        + " 'connection.synchronisation-requested' and connection_id = ?",
                    stage.connectionId))
        .isEqualTo("workspace-user 7 " + answer.at("/id"));
    stage.scheduler.runAnyDueExecutions();
    assertThat(stage.connection().active()).isTrue();
  }

  @Test
  void answersWithTheSynchronisationThatIsUnderWay() {
    var first = server.post("/connections/" + stage.connectionId + "/sync");
    var second = server.post("/connections/" + stage.connectionId + "/sync");

    assertThat(second.status()).isEqualTo(202);
    assertThat(second.at("/id")).isEqualTo(first.at("/id"));
  }

  @ParameterizedTest
  @EnumSource(AccessFault.class)
  void refusesWhatASynchronisationCannotMend(AccessFault fault) {
    stage.database.tenantDo(
        stage.workspace,
        tx -> stage.connections.accessFault(tx, stage.workspace, stage.connectionId, fault));

    var answer = server.post("/connections/" + stage.connectionId + "/sync");

    switch (fault) {
      case APP_UNINSTALLED, UNINSTALL_REPORTED, TOKEN_REJECTED -> {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/names/0")).isEqualTo(fault.slug());
        assertThat(stage.jobsLeft()).isZero();
      }
      case TOKEN_UNREADABLE, SCOPES_MISSING, STORE_UNAVAILABLE ->
          assertThat(answer.status()).isEqualTo(202);
    }
  }

  @Test
  void needsTheRightToManage() {
    assertThat(server.post("/viewer/connections/" + stage.connectionId + "/sync").status())
        .isEqualTo(403);
    assertThat(stage.jobsLeft()).isZero();
  }

  @Test
  void knowsNoConnectionOfAnotherWorkspace() {
    try (var other = new SyncStage(rows, BIG_COMMERCE)) {
      assertThat(server.post("/connections/" + other.connectionId + "/sync").status())
          .isEqualTo(404);
      assertThat(server.get("/processes?connection=" + other.connectionId).body().at("/data"))
          .isEmpty();
    }
  }

  @Test
  void listsProcessesWithTheirResult() {
    stage.synchronise();

    var answer = server.get("/processes?connection=" + stage.connectionId);

    var process = (ObjectNode) answer.body().at("/data/0");
    process.remove("id");
    assertThat(process.toPrettyString())
        .isEqualToIgnoringWhitespace(
            """
            {"connection":%d,"connectionName":"BigCommerce (%s)","kind":"synchronisation","status":"succeeded","step":"attributes",
             "progress":{"done":5,"total":5},
             "counts":{"brands":1,"brandsAdded":1,"channels":2,"channelsAdded":2,
                       "elementsAdded":3,"elementsRemoved":13,
                       "elementsRenamed":1,"orderStatuses":2,
                       "orderStatusesRemoved":13,"orderStatusesRenamed":1},
             "changes":[
               {"list":"orderStatuses","added":0,"renamed":1,"removed":13},
               {"list":"channels","added":2,"renamed":0,"removed":0},
               {"list":"brands","added":1,"renamed":0,"removed":0}],
             "summary":{
               "en":"Order statuses: 1 renamed, 13 removed; Sales channels: 2 added; Brands: 1 added",
               "de":"Bestellstatus: 1 umbenannt, 13 entfernt; Vertriebskanäle: 2 hinzugefügt; Marken: 1 hinzugefügt"},
             "notices":[],"error":null,"queuedAt":"2026-01-02T03:04:05Z",
             "startedAt":"2026-01-02T03:04:05Z","endedAt":"2026-01-02T03:04:05Z"}
            """
                .formatted(stage.connectionId, stage.store));
    assertThat(answer.at("/meta/pagination/total")).isEqualTo("1");
  }

  @Test
  void showsTheNewestProcessFirstAndWhyOneWaits() {
    stage.synchronise();
    stage.answer("/v3/channels", status(500));
    stage.synchronise();

    var answer = server.get("/processes");

    assertThat(answer.at("/data/0/status")).isEqualTo("waiting");
    assertThat(answer.at("/data/0/error")).isEqualTo("bigcommerce-failed");
    assertThat(answer.at("/data/0/step")).isEqualTo("channels");
    assertThat(answer.at("/data/0/progress/done")).isEqualTo("2");
    assertThat(answer.at("/data/1/status")).isEqualTo("succeeded");
  }

  @Test
  void refusesParametersThatItDoesNotUnderstand() {
    assertThat(server.get("/processes?connection=-1").status()).isEqualTo(400);
    assertThat(server.get("/processes?kind=import").status()).isEqualTo(400);
  }
}
