package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A connection is deleted in the background (contract, section 5). */
class DeletionFlowTest {
  private static final List<String> TABLES =
      List.of("attribute", "attribute_set", "attribute_group", "connection_settings");

  private static TestApp app;
  private static Facts facts;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void takesAwayWhatBearsTheIdOfTheConnectionAndLeavesTheRest() {
    var store = disabled("del1");
    elements(store, 20_000);
    int others = facts.count("attribute where connection_id is distinct from ?", store.id);
    int inherited = facts.count("attribute where workspace = 'del1-inc' and connection_id is null");
    assertThat(inherited).isEqualTo(24);

    var begun = store.program.delete(store.path());
    app.runJobs();

    assertThat(begun.status()).isEqualTo(202);
    assertThat(begun.at("/kind")).isEqualTo("deletion");
    assertThat(begun.at("/connectionName")).isEqualTo("BigCommerce (del1)");
    assertThat(begun.at("/progress/total")).isEqualTo("7");
    JsonNode ended = lastProcess(store);
    assertThat(ended.at("/id").asText()).isEqualTo(begun.at("/id"));
    assertThat(ended.at("/status").asText()).isEqualTo("succeeded");
    assertThat(ended.at("/progress").toString()).isEqualTo("{\"done\":7,\"total\":7}");
    assertThat(ended.at("/counts/elementsDeleted").asInt()).isGreaterThan(20_000);
    assertThat(ended.at("/counts/attributesDeleted").asInt()).isEqualTo(97);
    assertThat(ended.at("/counts/setsDeleted").asInt()).isEqualTo(4);
    assertThat(ended.at("/counts/connectionsDeleted").asInt()).isOne();
    assertNothingBears(store.id);
    assertThat(facts.count("attribute where connection_id is distinct from ?", store.id))
        .isEqualTo(others);
    assertThat(facts.count("scheduled_tasks where task_name = 'delete-connection'")).isZero();
  }

  @Test
  void makesTheConnectionGoneForEverybodyAtOnce() {
    var store = disabled("del2");
    assertThat(total(store, "/connections")).isOne();

    store.program.delete(store.path());

    assertThat(total(store, "/connections")).isZero();
    assertThat(
            facts.text(
                "select total from connector.connection_count where workspace = ?",
                store.workspace))
        .isEqualTo("0");
    for (String list : List.of("/attributes", "/attribute-sets", "/attribute-groups")) {
      assertThat(total(store, list + "?connection=" + store.id)).as(list).isZero();
    }
    assertThat(total(store, "/attributes")).isEqualTo(24);
    String settings = store.path() + "/settings";
    assertThat(
            Stream.of(
                store.program.get(store.path()),
                store.program.delete(store.path()),
                store.program.get(settings),
                store.program.put(settings, SettingsFlowTest.settings("dropdown", "[1]")),
                store.program.post(store.path() + "/sync"),
                store.program.post(store.path() + "/release")))
        .extracting(Program.Answer::status)
        .containsOnly(404);
    app.runJobs();
    assertNothingBears(store.id);
    assertThat(
            facts.text(
                "select total from connector.connection_count where workspace = ?",
                store.workspace))
        .isEqualTo("0");
  }

  @Test
  void isRefusedForAnActiveConnection() {
    var store = Claimed.store(app, "del3");

    var refused = store.program.delete(store.path());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("not-possible-now [\"active\"]");
    assertThat(store.program.get(store.path()).at("/status")).isEqualTo("active");
    assertThat(facts.count("store_holder where store_hash = 'del3'")).isOne();
  }

  @Test
  void releasesTheStoreFirst() {
    var store = disabled("del4");
    store.program.post(store.path() + "/sync");

    store.program.delete(store.path());

    assertThat(facts.count("store_holder where store_hash = 'del4'")).isZero();
    assertThat(store.rows.token()).isEqualTo("t-del4");
    assertThat(store.load().body()).contains("The workspace has released this store.");
    assertThat(store.rows.events()).endsWith("connection.released", "connection.deleted");
    app.runJobs();
    assertThat(store.rows.events()).contains("connection.deleted", "store.claimed");
  }

  @Test
  void doesNotReleaseTwice() {
    var store = disabled("del5");
    store.program.post(store.path() + "/release");

    assertThat(store.program.delete(store.path()).status()).isEqualTo(202);

    assertThat(store.rows.events().stream().filter("connection.released"::equals)).hasSize(1);
    app.runJobs();
  }

  @Test
  void isNotInTheWayOfANewConnectionWithTheSameStore() {
    var store = disabled("del6");
    elements(store, 7000);
    store.program.delete(store.path());

    var again = store.merchant.connect(store.load(), store.workspace);
    assertThat(again.header("Location")).isEqualTo("/setup/connected");
    assertThat(total(store, "/connections")).isOne();
    app.runJobs();

    JsonNode list = store.program.get("/connections").json().at("/data");
    assertThat(list).hasSize(1);
    assertThat(list.at("/0/status").asText()).isEqualTo("active");
    long fresh = list.at("/0/id").asLong();
    assertThat(fresh).isNotEqualTo(store.id);
    assertThat(facts.count("attribute where connection_id = ?", fresh)).isEqualTo(97);
    assertThat(total(store, "/attributes?connection=" + fresh)).isEqualTo(121);
    assertNothingBears(store.id);
  }

  @Test
  void isNotInTheWayOfAnotherWorkspace() {
    var store = disabled("del7");
    store.program.delete(store.path());

    var other = Claimed.claim(store.merchant, store.load(), "del7-new");

    assertThat(other.program.get(other.path()).at("/status")).isEqualTo("active");
    assertNothingBears(store.id);
  }

  @Test
  void happensOnceWhenTwoAskForItAtTheSameMoment() {
    var store = disabled("del8");

    var answers =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> store.program.delete(store.path())))
            .limit(4)
            .toList();

    assertThat(answers.stream().map(answer -> answer.join().status()))
        .containsExactlyInAnyOrder(202, 404, 404, 404);
    assertThat(facts.count("process where kind = 'deletion' and connection_id = ?", store.id))
        .isOne();
    app.runJobs();
    assertNothingBears(store.id);
  }

  @Test
  void goesOnWhenTheInstanceThatRanItIsKilled() {
    var store = disabled("del9");
    String process = store.program.delete(store.path()).at("/id");
    facts.change(
        "update connector.scheduled_tasks set picked = true, picked_by = 'killed',"
            + " last_heartbeat = execution_time, version = version + 1 where task_instance = ?",
        process);
    facts.change(
        "update connector.process set status = 'running', step = 'attributes', steps_done = 2,"
            + " counts = '{\"elementsDeleted\":3,\"membersDeleted\":121}' where id = ?::bigint",
        process);
    facts.change(
        "delete from connector.attribute_set_member where set_id in"
            + " (select id from connector.attribute_set where connection_id = ?)",
        store.id);

    app.runJobs();
    assertThat(lastProcess(store).at("/status").asText()).isEqualTo("running");
    app.clock.tick(Duration.ofMinutes(1));
    app.takeOverJobs();
    app.runJobs();

    JsonNode ended = lastProcess(store);
    assertThat(ended.at("/status").asText()).isEqualTo("succeeded");
    assertThat(ended.at("/counts/membersDeleted").asInt()).isEqualTo(121);
    assertThat(ended.at("/counts/attributesDeleted").asInt()).isEqualTo(97);
    assertNothingBears(store.id);
  }

  @Test
  void isTriedAgainAfterAFaultOfOurOwn() {
    var store = disabled("del10");
    facts.change(
        "create function connector.broken() returns trigger language plpgsql as"
            + " $$ begin raise exception 'broken'; end $$");
    facts.change(
        "create trigger broken before delete on connector.attribute_set for each row"
            + " execute function connector.broken()");
    store.program.delete(store.path());

    app.runJobs();
    JsonNode failed = lastProcess(store);
    facts.change("drop trigger broken on connector.attribute_set");
    app.runJobsAfter(Duration.ofSeconds(20));

    assertThat(failed.at("/status").asText()).isEqualTo("waiting");
    assertThat(failed.at("/error").asText()).isEqualTo("internal");
    JsonNode ended = lastProcess(store);
    assertThat(ended.at("/status").asText()).isEqualTo("succeeded");
    assertThat(ended.at("/counts/attributesDeleted").asInt()).isEqualTo(97);
    assertNothingBears(store.id);
  }

  @Test
  void needsTheRightToDeleteAndTheVersionThatTheCallerHasSeen() {
    var store = disabled("del11");
    assertThat(store.program.ifMatch("DELETE", store.path(), "\"v999\"").status()).isEqualTo(412);
    assertThat(store.program.nobody("DELETE", store.path()).status()).isEqualTo(401);
    assertThat(disabled("del12").program.delete(store.path()).status()).isEqualTo(404);
    app.clock.tick(Duration.ofMinutes(2));
    store.merchant.workspace(store.workspace, "a@example.com", "connections.manage");

    assertThat(store.program.delete(store.path()).problem())
        .isEqualTo("right-missing [\"connections.delete\"]");
    app.clock.tick(Duration.ofMinutes(2));
    store.merchant.workspace(
        store.workspace, "a@example.com", "connections.delete", "connections.view");
    String tag = store.program.get(store.path()).header("ETag");
    assertThat(store.program.ifMatch("DELETE", store.path(), tag).status()).isEqualTo(202);
    app.runJobs();
  }

  private static Claimed disabled(String hash) {
    var store = Claimed.store(app, hash);
    store.disable();
    return store;
  }

  private static void elements(Claimed store, int number) {
    facts.change(
        "insert into connector.attribute_element"
            + " (attribute_id, workspace, key, name_en, name_de, position, mirrored)"
            + " select (select max(id) from connector.attribute where connection_id = ?), ?,"
            + " 'k' || n, 'n', 'n', n, true from generate_series(1, ?) n",
        store.id,
        store.workspace,
        number);
  }

  private static void assertNothingBears(long id) {
    assertThat(facts.count("connection where id = ?", id)).isZero();
    for (String table : TABLES) {
      assertThat(facts.count(table + " where connection_id = ?", id)).as(table).isZero();
    }
  }

  private static int total(Claimed store, String list) {
    return store.program.get(list).json().at("/meta/pagination/total").asInt();
  }

  private static JsonNode lastProcess(Claimed store) {
    return store.program.get("/processes?limit=1&connection=" + store.id).json().at("/data/0");
  }
}
