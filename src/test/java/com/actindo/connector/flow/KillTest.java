package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    facts.assertNowhere("canary-token");
    facts.assertNowhere("canary-code");
    facts.assertNowhere("core1-token");
    facts.assertNowhere("core1-code");
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
      facts.awaitALockedTransaction();
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
    takeOver();

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
      facts.awaitALockedTransaction();
      service.kill();
    }
    assertThat(facts.count("attribute where connection_id = ?::bigint", id)).isZero();
    assertThat(facts.count("attribute_group where connection_id = ?::bigint", id)).isPositive();
    takeOver();

    facts.await(() -> program.get("/processes?limit=1").at("/data/0/status").equals("succeeded"));

    var ended = program.get("/processes?limit=1").json().at("/data/0");
    assertThat(ended.at("/kind").asText()).isEqualTo("deletion");
    assertThat(ended.at("/counts/attributesDeleted").asInt()).isEqualTo(97);
    assertThat(facts.count("attribute_group where connection_id = ?::bigint", id)).isZero();
    assertThat(facts.count("connection where store_hash = 'kill6'")).isZero();
  }

  @Test
  void whileOrdersAreImportedTheImportGoesOnAtItsPlaceAndEndsAsOneThatWasNotKilled()
      throws SQLException {
    String id = active("kill7");
    String other = active("kill8");
    var gate = new Gate(peers.bigCommerce, "/stores/kill7/v2/orders?min_id=251");
    var program = new Program(service.url(), "kill7");
    assertThat(program.post("/connections/" + id + "/import").status()).isEqualTo(202);
    gate.awaitRequest();
    service.kill();
    gate.open();
    assertThat(facts.count("shop_order where connection_id = ?::bigint", id)).isEqualTo(250);
    try (Connection lock = peers.rows.pool().getConnection()) {
      lock.setAutoCommit(false);
      lock.createStatement().execute("lock table connector.shop_order_line in share mode");
      takeOver();
      facts.awaitALockedTransaction();
      service.kill();
    }
    takeOver();
    assertThat(
            new Program(service.url(), "kill8").post("/connections/" + other + "/import").status())
        .isEqualTo(202);

    facts.await(() -> facts.count("process where kind = 'import' and status = 'succeeded'") == 2);

    assertThat(OrderPages.kept(facts, id))
        .hasSize(OrderPages.ORDERS)
        .isEqualTo(OrderPages.kept(facts, other));
    assertThat(program.get("/processes?limit=1").at("/data/0/counts/imported")).isEqualTo("300");
  }

  private static String active(String hash) {
    var merchant = merchant(hash);
    merchant.workspace(hash, EMAIL, Claimed.ALL_RIGHTS);
    merchant.connect(install(merchant), hash);
    OrderPages.stub(peers.bigCommerce, hash);
    facts.await(
        () -> facts.count("connection where store_hash = ? and status_reason is null", hash) == 1);
    return facts.text("select id from connector.connection where store_hash = ?", hash);
  }

  /** As if the heartbeats had been missing long enough. */
  private static void takeOver() {
    facts.change(
        "update connector.scheduled_tasks set last_heartbeat = now() - interval '1 minute'"
            + " where picked");
    service.startAgain();
  }

  private static void killedAt(Gate gate, Supplier<Answer> click) {
    var answer = CompletableFuture.supplyAsync(click);
    gate.awaitRequest();
    service.kill();
    gate.open();
    assertThat(answer.handle((page, failure) -> failure).join()).isNotNull();
    service.startAgain();
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
}
