package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Program.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program changes the name or the credentials of a connection (contract, section 5). */
class EditConnectionFlowTest {
  private static TestApp app;
  private static Facts facts;
  private static Program program;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
    new Merchant(app, "any")
        .workspace("demo", "wanda@example.com", "connections.view", "connections.manage");
    program = new Program(app, "demo");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  /** A hand-made connection that was synchronised, and its address. */
  private static String made(String hash) {
    new Merchant(app, hash).opensFor("token-" + hash);
    String id = program.create("Shop " + hash, hash, "token-" + hash).at("/id");
    app.runJobs();
    return "/connections/" + id;
  }

  private static String token(String token) {
    return "{\"credentials\":{\"accessToken\":\"" + token + "\"}}";
  }

  private static String hash(String hash) {
    return "{\"credentials\":{\"storeHash\":\"" + hash + "\"}}";
  }

  private static String both(String hash, String token) {
    return "{\"credentials\":{\"storeHash\":\"" + hash + "\",\"accessToken\":\"" + token + "\"}}";
  }

  @Test
  void renamesWithoutAskingBigCommerce() {
    String path = made("name1");
    var rows = new StoreRows(app, "name1");
    int before = rows.synchronisations();
    app.bigCommerce.resetRequests();

    Answer answer = program.patch(path, "{\"name\":\" New name \"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/name")).isEqualTo("New name");
    assertThat(answer.tag()).isEqualTo(program.get(path).tag());
    assertThat(rows.events()).endsWith("connection.renamed");
    assertThat(rows.detail("connection.renamed"))
        .isEqualTo("{\"after\": \"New name\", \"before\": \"Shop name1\"}");
    assertThat(rows.synchronisations()).isEqualTo(before);
    app.bigCommerce.verify(0, anyRequestedFor(urlPathMatching("/api/.*")));
  }

  @Test
  void leavesEverythingAsItIsWhenNothingIsToChange() {
    String path = made("same1");
    List<String> before = facts.dump();

    assertThat(program.patch(path, "{}").status()).isEqualTo(200);
    assertThat(program.patch(path, "{\"name\":\"Shop same1\"}").status()).isEqualTo(200);

    assertThat(facts.dump()).isEqualTo(before);
  }

  @Test
  void replacesATokenThatProvesGoodAndIsActiveAtOnce() {
    String path = made("token1");
    var rows = new StoreRows(app, "token1");
    rows.changeConnection("access_fault = 'token-rejected', disabled = true, version = 9");
    new Merchant(app, "token1").opensFor("second");
    int before = rows.synchronisations();

    Answer answer = program.patchIfMatch(path, "\"v9\"", token("second"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/status")).isEqualTo("active");
    assertThat(rows.ownToken()).isEqualTo("second");
    assertThat(rows.synchronisations()).isEqualTo(before + 1);
    assertThat(rows.events()).endsWith("connection.credentials-changed");
    assertThat(rows.detail("connection.credentials-changed"))
        .isEqualTo(
            "{\"after\": {\"source\": \"manual\", \"storeHash\": \"token1\"},"
                + " \"before\": {\"source\": \"manual\", \"storeHash\": \"token1\"}}");
    app.runJobs();
    assertThat(rows.statusReason()).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource({
    "dead2, 401, 422, credentials.accessToken",
    "gone2, 404, 422, credentials.storeHash",
    "narrow2, 403, 422, credentials.accessToken",
    "shut2, 503, 503, ",
    "slow2, 429, 503, "
  })
  void leavesEverythingAsItWasWhenTheCredentialsDoNotProveGood(
      String hash, int answered, int status, String name) {
    String path = made(hash);
    new Merchant(app, hash).answers("bad", "/v2/store", aResponse().withStatus(answered));
    List<String> before = facts.dump();

    Answer answer = program.patch(path, "{\"name\":\"Other\"," + token("bad").substring(1));

    assertThat(answer.status()).isEqualTo(status);
    if (name != null) {
      assertThat(answer.type()).isEqualTo("credentials-rejected");
      assertThat(answer.names()).startsWith(name);
    } else {
      assertThat(answer.type()).isEqualTo("store-unavailable");
      assertThat(answer.header("Retry-After")).isNotEmpty();
    }
    assertThat(facts.dump()).isEqualTo(before);
  }

  @Test
  void keepsItsStoreOnceThereAreOrdersOfIt() {
    String path = made("settled1");
    new Merchant(app, "settled2").opensFor("token-settled1");
    app.rows
        .everything()
        .execute(
            """
            insert into connector.shop_order (workspace, connection_id, remote_id, status, created_at)
            select workspace, id, 100, 'complete', now() from connector.connection
            where store_hash = 'settled1'
            """);

    Answer answer = program.patch(path, hash("settled2"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("orders-imported");
    assertThat(program.get(path).at("/store/hash")).isEqualTo("settled1");
  }

  @Test
  void movesToAStoreThatProvesGoodWithTheTokenItHas() {
    String path = made("moves1");
    new Merchant(app, "moves2").opensFor("token-moves1");

    Answer answer = program.patch(path, hash("moves2"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.at("/store/name")).isEqualTo("Shop of moves2");
    assertThat(answer.at("/credentials/storeHash")).isEqualTo("moves2");
    assertThat(new StoreRows(app, "moves2").ownToken()).isEqualTo("token-moves1");
    app.runJobs();
    assertThat(new StoreRows(app, "moves2").statusReason()).isEqualTo("null");
  }

  @Test
  void doesNotMoveToAStoreThatTheTokenDoesNotOpenNorToOneThatIsConnected() {
    String path = made("stays1");
    made("stays2");
    new Merchant(app, "stays3").opensFor("another-token");
    List<String> before = facts.dump();

    assertThat(program.patch(path, hash("stays3")).names())
        .containsExactly("credentials.accessToken");
    Answer taken = program.patch(path, both("stays2", "token-stays2"));

    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.type()).isEqualTo("store-already-connected");
    assertThat(facts.dump()).isEqualTo(before);
  }

  @Test
  void readsNothingOfTheStoreBeforeIntoTheOneAfter() {
    String path = made("swap1");
    new Merchant(app, "swap2").opensFor("token-swap2");
    program.post(path + "/sync");
    var gate = new Gate(app.bigCommerce, "/api/stores/swap1/v3/channels");
    var synchronising = CompletableFuture.runAsync(app::runJobs);
    gate.awaitRequest();

    assertThat(program.patch(path, both("swap2", "token-swap2")).status()).isEqualTo(200);
    gate.open();
    synchronising.join();

    assertThat(new StoreRows(app, "swap2").connection("store_name")).isEqualTo("Shop of swap2");
    app.runJobs();
    assertThat(program.get("/processes").at("/data/0/status")).isEqualTo("succeeded");
    assertThat(program.get("/processes").at("/data/1/status")).isEqualTo("cancelled");
    assertThat(program.get("/processes").at("/data/1/error")).isEqualTo("credentials-changed");
  }

  @Test
  void tellsTheSecondOfTwoPeopleAndOverwritesNothing() {
    String path = made("two1");
    String seen = program.get(path).tag();
    new Merchant(app, "two1").opensFor("second");
    assertThat(program.patchIfMatch(path, seen, "{\"name\":\"First\"}").status()).isEqualTo(200);
    List<String> before = facts.dump();
    app.bigCommerce.resetRequests();

    for (String late : List.of("{\"name\":\"Second\"}", token("second"))) {
      Answer answer = program.patchIfMatch(path, seen, late);
      assertThat(answer.status()).isEqualTo(412);
      assertThat(answer.type()).isEqualTo("stale");
    }

    assertThat(facts.dump()).isEqualTo(before);
    app.bigCommerce.verify(0, anyRequestedFor(urlPathMatching("/api/.*")));
    assertThat(program.patchIfMatch(path, "*", "{\"name\":\"Any\"}").status()).isEqualTo(200);
  }

  @Test
  void noticesAChangeThatComesDuringTheTrial() {
    String path = made("during1");
    String seen = program.get(path).tag();
    new Merchant(app, "during1").opensFor("second");
    new Merchant(app, "during2").opensFor("token-during1");
    new Merchant(app, "during2").opensFor("third");

    assertThat(changedDuring("during1/v2/orders", path, seen, token("second"))).isEqualTo(412);
    assertThat(changedDuring("during2/v2/orders", path, "*", hash("during2"))).isEqualTo(412);
    assertThat(new StoreRows(app, "during1").ownToken()).isEqualTo("token-during1");
    assertThat(changedDuring("during2/v3/channels", path, "*", both("during2", "third")))
        .isEqualTo(200);
  }

  /** The status of an edit during whose trial somebody else gives the connection another name. */
  private static int changedDuring(String call, String path, String tag, String edit) {
    var gate = new Gate(app.bigCommerce, "/api/stores/" + call);
    var slow = CompletableFuture.supplyAsync(() -> program.patchIfMatch(path, tag, edit));
    gate.awaitRequest();
    assertThat(program.patch(path, "{\"name\":\"During " + call + "\"}").status()).isEqualTo(200);
    gate.open();
    return slow.join().status();
  }

  @Test
  void hasATokenThatNobodyCanReadEnteredAnew() {
    String path = made("dark1");
    var rows = new StoreRows(app, "dark1");
    rows.changeConnection("sealed_token = '\\x00'");
    new Merchant(app, "dark2").opensFor("token-dark1");

    Answer unreadable = program.patch(path, hash("dark2"));

    assertThat(unreadable.status()).isEqualTo(422);
    assertThat(unreadable.names()).containsExactly("credentials.accessToken");
    assertThat(program.patch(path, token("token-dark1")).status()).isEqualTo(200);
    assertThat(rows.ownToken()).isEqualTo("token-dark1");
  }

  @Test
  void bringsAReleasedConnectionBackByATokenOfItsOwn() {
    String path = made("back1");
    var rows = new StoreRows(app, "back1");
    rows.changeConnection("released = true, sealed_token = null, key_id = null");

    assertThat(program.patch(path, hash("back1")).names())
        .containsExactly("credentials.accessToken");
    assertThat(rows.statusReason()).isEqualTo("released");
    Answer answer = program.patch(path, token("token-back1"));

    assertThat(answer.at("/status")).isEqualTo("active");
    assertThat(rows.ownToken()).isEqualTo("token-back1");
  }

  @Test
  void confirmsATokenThatIsGoodAndSynchronises() {
    String path = made("good1");
    var rows = new StoreRows(app, "good1");
    rows.changeConnection("access_fault = 'scopes-missing'");
    int before = rows.synchronisations();

    Answer answer = program.patch(path, hash("good1"));

    assertThat(answer.at("/status")).isEqualTo("active");
    assertThat(answer.at("/credentials/source")).isEqualTo("manual");
    assertThat(rows.synchronisations()).isEqualTo(before + 1);
  }
}
