package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ends a claim, what outlives it, and whom it may take over (security rules, 3.8 and 3.9). */
class ClaimEndFlowTest {
  private static final String EMAIL = Merchant.email(Merchant.INSTALLER);

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
  void endsWhenTheStoreInstallsAgain() {
    var merchant = merchant("newer1");
    String callback = begin(merchant, install(merchant));
    Answer second = merchant.install("c-newer1b", "t-newer1b");

    assertThat(merchant.browser.open(callback).status()).isEqualTo(403);
    assertThat(merchant.browser.open("/setup").status()).isEqualTo(403);
    assertThat(held("newer1")).isZero();
    assertThat(merchant.connect(second, "newer1").header("Location")).isEqualTo("/setup/connected");
  }

  @Test
  void endsWhenTheStoreInstallsAgainWhileTheUserSignsIn() {
    var merchant = merchant("newer2");
    String callback = begin(merchant, install(merchant));
    var gate = new Gate(app.core1, "/newer2/Actindo.Connector.Profile.get");

    var waiting = CompletableFuture.supplyAsync(() -> merchant.browser.open(callback));
    gate.awaitRequest();
    merchant.granted("c-newer2b", "t-newer2b");
    new Browser(app).open(merchant.authPath("c-newer2b"));
    gate.open();

    assertThat(waiting.join().status()).isEqualTo(403);
    assertThat(held("newer2")).isZero();
    assertThat(facts.text("select status from connector.claim where store_hash = 'newer2'"))
        .isEqualTo("ended");
  }

  @Test
  void endsWhenTheStoreUninstalls() {
    var merchant = merchant("leave1");
    Answer setup = install(merchant);
    String callback = begin(merchant, setup);
    merchant.refusesAllTokens();
    app.clock.tick(Duration.ofSeconds(30));
    Answer report = new Browser(app).call(merchant.signed("/uninstall", Merchant.OWNER));
    assertThat(report.body()).contains("uninstalled");

    assertThat(merchant.browser.open(callback).status()).isEqualTo(403);
    assertThat(
            merchant
                .browser
                .post("/setup", Map.of("ticket", setup.ticket(), "workspace", "leave1"))
                .status())
        .isEqualTo(403);
    assertThat(held("leave1")).isZero();
    assertThat(facts.count("connection where store_hash = 'leave1'")).isZero();
  }

  @Test
  void endsForAUserWhoIsRemovedFromTheStore() {
    var merchant = merchant("fired1");
    String callback = begin(merchant, install(merchant));
    new Browser(app).call(merchant.signed("/remove_user", Merchant.INSTALLER));

    assertThat(merchant.browser.open(callback).status()).isEqualTo(403);
    assertThat(held("fired1")).isZero();
  }

  @Test
  void leavesAnInstallationThatResumesWhenTheAppIsOpened() {
    var merchant = merchant("later1");
    install(merchant);
    app.clock.tick(Duration.ofDays(29));

    Answer opened = merchant.browser.open(merchant.signed("/load", Merchant.INSTALLER));

    assertThat(opened.status()).isEqualTo(200);
    assertThat(opened.heading()).isEqualTo("Connect your BigCommerce store");
    assertThat(merchant.connect(opened, "later1").header("Location")).isEqualTo("/setup/connected");
  }

  @Test
  void leavesAnInstallationThatIsErasedAfterThirtyDays() {
    var forgotten = merchant("month1");
    install(forgotten);
    var claimed = merchant("month2");
    claimed.connect(install(claimed), "month2");

    app.runJobsAfter(Duration.ofDays(30).minusHours(1));
    assertThat(installed("month1")).isOne();
    app.runJobsAfter(Duration.ofHours(2));

    assertThat(installed("month1")).isZero();
    assertThat(facts.count("store_user where store_hash = 'month1'")).isZero();
    assertThat(facts.count("setup_ticket where store_hash = 'month1'")).isZero();
    assertThat(installed("month2")).isOne();
    assertThat(forgotten.browser.open(forgotten.signed("/load", Merchant.INSTALLER)).status())
        .isEqualTo(404);
  }

  @Test
  void takesOverAConnectionThatWasMadeByHand() {
    var merchant = merchant("hand1");
    app.rows.workspace("hand1");
    facts.change(
        "insert into connector.connection (workspace, name, driver, store_hash, source,"
            + " sealed_token, key_id, sync_fault, access_fault, created_at)"
            + " values ('hand1', 'My own name', 'bigcommerce', 'hand1', 'manual',"
            + " '\\x0102', 7, null, 'token-rejected', now())");
    String id = facts.text("select id from connector.connection where store_hash = 'hand1'");
    facts.change(
        "insert into connector.connection_settings (connection_id, workspace, order_statuses,"
            + " variant_option_type) values (?::bigint, 'hand1', '{1,2}', 'rectangles')",
        id);

    assertThat(install(merchant).heading()).isEqualTo("Connect your BigCommerce store");
    Answer answer =
        merchant.connect(
            merchant.browser.open(merchant.signed("/load", Merchant.INSTALLER)), "hand1");
    app.runJobs();

    assertThat(answer.header("Location")).isEqualTo("/setup/connected");
    assertThat(
            facts.texts(
                "select concat_ws('|', id, name, source, sealed_token is null, key_id is null,"
                    + " status_reason is null) from connector.connection"
                    + " where store_hash = 'hand1'"))
        .containsExactly(id + "|My own name|app|t|t|t");
    assertThat(
            facts.text(
                "select order_statuses::text || variant_option_type from connector.connection_settings"
                    + " where connection_id = ?::bigint",
                id))
        .isEqualTo("{1,2}rectangles");
  }

  @Test
  void leavesAHandMadeConnectionOfAnotherWorkspaceAlone() {
    var merchant = merchant("hand2");
    app.rows.workspace("elsewhere");
    facts.change(
        "insert into connector.connection (workspace, name, driver, store_hash, source,"
            + " sealed_token, key_id, created_at) values ('elsewhere', 'Theirs', 'bigcommerce',"
            + " 'hand2', 'manual', '\\x0102', 7, now())");

    merchant.connect(install(merchant), "hand2");

    assertThat(
            facts.texts(
                "select workspace || '|' || source || '|' || (sealed_token is null)"
                    + " from connector.connection where store_hash = 'hand2' order by id"))
        .containsExactly("elsewhere|manual|false", "hand2|app|true");
  }

  private static Merchant merchant(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace(hash, EMAIL, "connections.manage");
    return merchant;
  }

  private static Answer install(Merchant merchant) {
    return merchant.install("c-" + merchant.hash, "t-" + merchant.hash);
  }

  private static String begin(Merchant merchant, Answer setup) {
    Answer begun =
        merchant.browser.post(
            "/setup", Map.of("ticket", setup.ticket(), "workspace", merchant.hash));
    return "/setup/callback?code=core1-code&state=" + begun.redirectParameter("state");
  }

  private static int held(String hash) {
    return facts.count("store_holder where store_hash = ?", hash);
  }

  private static int installed(String hash) {
    return facts.count("installation where store_hash = ?", hash);
  }
}
