package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The service is killed at every step of an install. After its next start nothing is half done, and
 * the next page offers the way on.
 */
@Timeout(120)
class KillTest {
  private static final String EMAIL = Merchant.email(Merchant.INSTALLER);

  /** Lends database and peers; the service itself runs in a process of its own. */
  private static TestApp peers;

  private static ServiceProcess service;
  private static Facts facts;

  @BeforeAll
  static void start() {
    peers = TestApp.start();
    peers.clock.set(InstantSource.system().instant());
    facts = new Facts(peers);
    service = new ServiceProcess(peers);
  }

  @AfterAll
  static void stop() {
    service.close();
    peers.close();
  }

  @AfterEach
  void leavesNothingHalfDoneAndNoSecretInClear() {
    assertThat(
            facts.texts(
                "select store_hash from connector.connection c where 97 <> (select count(*)"
                    + " from connector.attribute a where a.connection_id = c.id) or not exists"
                    + " (select from connector.connection_settings s where s.connection_id = c.id)"
                    + " or not exists (select from connector.store_holder h"
                    + " where h.connection_id = c.id)"))
        .isEmpty();
    assertThat(
            facts.texts(
                "select store_hash from connector.connection group by store_hash"
                    + " having count(*) > 1"))
        .isEmpty();
    assertThat(facts.count("store_holder")).isEqualTo(facts.count("connection"));
    assertNowhere("canary-token");
    assertNowhere("canary-code");
    assertNowhere("core1-token");
    assertNowhere("core1-code");
  }

  @Test
  void whileTheCodeIsExchangedTheNextPageSaysSoAndOffersANewInstall() {
    var merchant = merchant("kill1");
    merchant.granted("canary-code-1", "canary-token-1");
    merchant.opensFor("canary-token-1");
    killedAt(
        new Gate(peers.bigCommerce, "/login/oauth2/token"),
        () -> merchant.browser.open(merchant.authPath("canary-code-1")));
    // as if half a minute had passed: until then another instance might be at it
    facts.change(
        "update connector.install_attempt set started_at = started_at - interval '31 seconds'");
    facts.change("update connector.exchange_lease set until = now()");

    Answer opened = merchant.browser.open(merchant.signed("/load", Merchant.OWNER));
    Answer again = merchant.browser.open(merchant.authPath("canary-code-1"));

    assertThat(opened.status()).isEqualTo(404);
    assertThat(again.status()).isEqualTo(503);
    for (Answer page : new Answer[] {opened, again}) {
      assertThat(page.body()).contains("/app/" + TestApp.CLIENT_ID + "/install");
    }
    assertThat(exchanges("canary-code-1")).isOne();
    assertGoesOn(merchant, merchant.install("canary-code-2", "canary-token-2"));
  }

  @Test
  void whileTheWorkspaceIsLookedForTheSameClickGoesOn() {
    var merchant = merchant("kill2");
    Answer setup = install(merchant);
    killedAt(
        new Gate(peers.core1, "/kill2/Actindo.CoreModules.Tools.TenantTest.ping"),
        () -> begin(merchant, setup));

    assertGoesOn(merchant, setup);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CoreModules.Auth.OAuth2Token.getAccessToken", "Connector.Profile.get"})
  void whileTheUserSignsInTheSetupPageGoesOn(String call) {
    var merchant = merchant("kill3" + call.length());
    String callback = callback(begin(merchant, install(merchant)));
    killedAt(
        new Gate(peers.core1, "/" + merchant.hash + "/Actindo." + call),
        () -> merchant.browser.open(callback));

    assertThat(facts.count("connection where store_hash = ?", merchant.hash)).isZero();
    assertOffersTheWayOn(merchant, callback);
  }

  @Test
  void whileTheConnectionIsMadeTheSetupPageGoesOn() throws SQLException {
    var merchant = merchant("kill4");
    String callback = callback(begin(merchant, install(merchant)));
    CompletableFuture<Answer> click;
    try (Connection lock = peers.rows.pool().getConnection()) {
      lock.setAutoCommit(false);
      lock.createStatement().execute("lock table connector.process in row exclusive mode");
      lock.createStatement().execute("lock table connector.process in share mode");
      click = CompletableFuture.supplyAsync(() -> merchant.browser.open(callback));
      awaitALockedTransaction();
      service.kill();
    }
    assertThat(click.handle((answer, failure) -> failure).join())
        .isInstanceOf(CompletionException.class);
    service.startAgain();

    assertThat(facts.count("connection where store_hash = 'kill4'")).isZero();
    assertOffersTheWayOn(merchant, callback);
  }

  @Test
  void whileTheStoreIsReadTheSynchronisationGoesOnByItself() {
    var merchant = merchant("kill5");
    var gate = new Gate(peers.bigCommerce, "/stores/kill5/v2/order_statuses");
    Answer setup = install(merchant);
    assertThat(merchant.connect(setup, "kill5").header("Location")).isEqualTo("/setup/connected");
    gate.awaitRequest();
    service.kill();
    gate.open();
    // as if the heartbeats had been missing long enough
    facts.change(
        "update connector.scheduled_tasks set last_heartbeat = now() - interval '1 minute'"
            + " where picked");
    service.startAgain();

    assertThat(merchant.browser.open("/setup/connected").heading())
        .isEqualTo("BigCommerce Connected");
    Answer followed =
        merchant.browser.call("/setup/connected/events", "Accept", "text/event-stream");

    assertThat(followed.body()).contains("\"done\":true");
    assertThat(
            facts.text("select status_reason from connector.connection where store_hash = 'kill5'"))
        .isEmpty();
    assertThat(facts.count("process where workspace = 'kill5'")).isOne();
  }

  @Test
  void whileAConnectionIsDeletedTheDeletionGoesOnByItself() throws SQLException {
    var merchant = merchant("kill6");
    merchant.workspace("kill6", EMAIL, Claimed.ALL_RIGHTS);
    merchant.connect(install(merchant), "kill6");
    facts.change("update connector.connection set disabled = true where store_hash = 'kill6'");
    String id = facts.text("select id from connector.connection where store_hash = 'kill6'");
    var program = new Program(service.url(), "kill6");
    try (Connection lock = peers.rows.pool().getConnection()) {
      lock.setAutoCommit(false);
      lock.createStatement().execute("lock table connector.attribute_group in share mode");
      assertThat(program.delete("/connections/" + id).status()).isEqualTo(202);
      awaitALockedTransaction();
      service.kill();
    }
    assertThat(facts.count("attribute where connection_id = ?::bigint", id)).isZero();
    assertThat(facts.count("attribute_group where connection_id = ?::bigint", id)).isPositive();
    facts.change(
        "update connector.scheduled_tasks set last_heartbeat = now() - interval '1 minute'"
            + " where picked");
    service.startAgain();

    await(() -> program.get("/processes?limit=1").at("/data/0/status").equals("succeeded"));

    var ended = program.get("/processes?limit=1").json().at("/data/0");
    assertThat(ended.at("/kind").asText()).isEqualTo("deletion");
    assertThat(ended.at("/counts/attributesDeleted").asInt()).isEqualTo(97);
    assertThat(facts.count("attribute_group where connection_id = ?::bigint", id)).isZero();
    assertThat(facts.count("connection where store_hash = 'kill6'")).isZero();
  }

  private static void killedAt(Gate gate, Supplier<Answer> click) {
    var answer = CompletableFuture.supplyAsync(click);
    gate.awaitRequest();
    service.kill();
    gate.open();
    assertThat(answer.handle((page, failure) -> failure).join()).isNotNull();
    service.startAgain();
  }

  private static void awaitALockedTransaction() {
    await(() ->
        !facts
            .text(
                "select count(*) from pg_stat_activity"
                    + " where datname = current_database() and wait_event_type = 'Lock'")
            .equals("0"));
  }

  private static void await(BooleanSupplier fact) {
    long end = System.nanoTime() + 30_000_000_000L;
    while (!fact.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
  }

  private static void assertOffersTheWayOn(Merchant merchant, String callback) {
    Answer again = merchant.browser.open(callback);
    assertThat(again.status()).isEqualTo(403);
    assertThat(again.body()).contains("/app/" + TestApp.CLIENT_ID + "/install");
    Answer fresh = merchant.browser.open("/setup");
    assertThat(fresh.status()).isEqualTo(200);
    assertGoesOn(merchant, fresh);
  }

  private static void assertGoesOn(Merchant merchant, Answer setup) {
    assertThat(merchant.connect(setup, merchant.hash).header("Location"))
        .isEqualTo("/setup/connected");
    assertThat(facts.count("connection where store_hash = ?", merchant.hash)).isOne();
  }

  private static Merchant merchant(String hash) {
    var merchant = new Merchant(peers, hash, new Browser(service.url()));
    merchant.workspace(hash, EMAIL, "connections.manage");
    return merchant;
  }

  private static Answer install(Merchant merchant) {
    return merchant.install("canary-code-" + merchant.hash, "canary-token-" + merchant.hash);
  }

  private static Answer begin(Merchant merchant, Answer setup) {
    return merchant.browser.post(
        "/setup", Map.of("ticket", setup.ticket(), "workspace", merchant.hash));
  }

  private static String callback(Answer begun) {
    return "/setup/callback?code=core1-code&state=" + begun.redirectParameter("state");
  }

  private static long exchanges(String code) {
    return peers.bigCommerce.getAllServeEvents().stream()
        .filter(event -> event.getRequest().getBodyAsString().contains("code=" + code + "&"))
        .count();
  }

  /** Every column of every table, as text; bytes are in hexadecimal then. */
  private static void assertNowhere(String secret) {
    String bytes = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
    for (String table :
        facts.texts("select tablename from pg_tables where schemaname = 'connector'")) {
      assertThat(
              facts.count(
                  table + " t where t::text ilike '%' || ? || '%' or t::text like '%' || ? || '%'",
                  secret,
                  bytes))
          .as("%s in table %s", secret, table)
          .isZero();
    }
  }
}
