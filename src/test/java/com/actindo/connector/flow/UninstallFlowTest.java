package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may report an uninstall, and what a proven one does. */
class UninstallFlowTest {
  private static final String UNINSTALLED = "{\"status\":\"uninstalled\"}";
  private static TestApp app;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {Merchant.OWNER, Merchant.INSTALLER})
  void theOwnerAndTheInstallingUserMayUninstall(long user) {
    Merchant merchant = connected("un" + user);
    merchant.refusesAllTokens();
    var rows = new StoreRows(merchant);

    Answer answer = merchant.browser.call(merchant.signed("/uninstall", user));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(UNINSTALLED);
    assertThat(rows.installation("state")).isEqualTo("uninstalled");
    assertThat(rows.statusReason()).isEqualTo("app-uninstalled");
    assertThat(rows.actors("installation.uninstalled")).containsExactly("store-user " + user);
  }

  @Test
  void theOwnerIsWhomThePayloadNames() {
    Merchant merchant = connected("un1");
    merchant.refusesAllTokens();
    String jwt = Payload.of(merchant, 40).with(j -> j.claim("owner", Map.of("id", 40))).signed();

    assertThat(merchant.browser.call(Payload.path("/uninstall", jwt)).body())
        .isEqualTo(UNINSTALLED);
  }

  @Test
  void anybodyElseIsRefusedAndAuditedAndSuspendsNothing() {
    Merchant merchant = connected("un2");
    var rows = new StoreRows(merchant);

    Answer answer = merchant.browser.call(merchant.signed("/uninstall", 99));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("/problems/user-may-not-uninstall\"");
    assertThat(rows.actors("uninstall.refused")).containsExactly("store-user 99");
    assertThat(rows.installation("state")).isEqualTo("installed");
    assertThat(rows.statusReason()).isEqualTo("null");
  }

  @Test
  void whatAnybodyElseReportsIsBelievedWhenTheTokenIsDead() {
    Merchant merchant = connected("un3");
    merchant.refusesAllTokens();
    var rows = new StoreRows(merchant);

    Answer answer = merchant.browser.call(merchant.signed("/uninstall", 99));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(rows.installation("state")).isEqualTo("uninstalled");
    assertThat(rows.statusReason()).isEqualTo("app-uninstalled");
    assertThat(rows.token()).isEmpty();
  }

  @Test
  void aProvenUninstallErasesTheToken() {
    Merchant merchant = connected("un4");
    merchant.refusesAllTokens();
    var rows = new StoreRows(merchant);

    merchant.browser.call(merchant.signed("/uninstall", Merchant.OWNER));

    assertThat(rows.installation("sealed_token is null and key_id is null")).isEqualTo("true");
    assertThat(rows.installation("uninstalled_at is not null")).isEqualTo("true");
    assertThat(rows.events()).endsWith("installation.uninstalled");
  }

  @Test
  void uninstallingTwiceIsTheSame() {
    Merchant merchant = connected("un5");
    merchant.refusesAllTokens();
    String first = merchant.signed("/uninstall", Merchant.OWNER);
    merchant.browser.call(first);
    var rows = new StoreRows(merchant);
    int events = rows.events().size();

    Answer same = merchant.browser.call(first);
    app.clock.tick(Duration.ofHours(1));
    Answer another = merchant.browser.call(merchant.signed("/uninstall", Merchant.INSTALLER));

    assertThat(same.body()).isEqualTo(UNINSTALLED);
    assertThat(another.body()).isEqualTo(UNINSTALLED);
    assertThat(rows.events()).hasSize(events);
  }

  @Test
  void aReportOlderThanTheInstallationIsStale() {
    Merchant merchant = connected("un6");
    merchant.refusesAllTokens();
    Instant before = app.clock.instant().minusSeconds(1);
    var rows = new StoreRows(merchant);

    Answer answer =
        merchant.browser.call(Payload.path("/uninstall", merchant.payload(Merchant.OWNER, before)));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"ignored\"").contains("\"reason\":\"stale\"");
    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(rows.token()).isEqualTo("token-un6");
  }

  @Test
  void whatIsOlderIsSaidByTheClockOfBigCommerce() {
    var merchant = new Merchant(app, "un7");
    Instant ours = app.clock.instant();
    Instant bigCommerces = ours.minus(Duration.ofHours(2));
    app.clock.set(bigCommerces);
    merchant.granted("un-7", "token-7");
    app.clock.set(ours);
    merchant.browser.open(merchant.authPath("un-7"));
    merchant.refusesAllTokens();

    Answer stale = uninstall(merchant, bigCommerces.minusSeconds(1));
    Answer believed = uninstall(merchant, bigCommerces);

    assertThat(stale.body()).contains("\"stale\"");
    assertThat(believed.body()).isEqualTo(UNINSTALLED);
  }

  @Test
  void theReportOfTheInstallBeforeIsStaleAfterANewInstall() {
    Merchant merchant = connected("un8");
    String report = merchant.signed("/uninstall", Merchant.OWNER);
    app.clock.tick(Duration.ofSeconds(5));
    merchant.install("second-un8", "token-un8-b");

    Answer answer = merchant.browser.call(report);

    assertThat(answer.body()).contains("\"stale\"");
    assertThat(new StoreRows(merchant).statusReason()).isEqualTo("null");
  }

  @Test
  void aConnectionWithATokenOfItsOwnKeepsTokenAndState() {
    Merchant merchant = connected("un9");
    merchant.refusesAllTokens();
    app.rows.workspace("other");
    app.rows
        .everything()
        .execute(
            "insert into connector.connection (workspace, name, driver, store_hash, source,"
                + " sealed_token, key_id, sync_fault, created_at) values ('other', 'by hand',"
                + " 'bigcommerce', 'un9', 'manual', 'sealed', 7, null, now())");

    merchant.browser.call(merchant.signed("/uninstall", Merchant.OWNER));

    assertThat(
            app.rows
                .everything()
                .fetch(
                    "select source, status_reason, sealed_token is null from"
                        + " connector.connection where store_hash = 'un9' order by source")
                .formatCSV())
        .contains("app,app-uninstalled,true")
        .contains("manual,\"\",false");
  }

  @Test
  void anUninstallEndsTicketsAndClaimsUnderWay() {
    var merchant = new Merchant(app, "un10");
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    Answer setup = merchant.install("un-10", "token-10");
    Answer begun =
        merchant.browser.post("/setup", Map.of("ticket", setup.ticket(), "workspace", "demo"));
    merchant.refusesAllTokens();

    merchant.browser.call(merchant.signed("/uninstall", Merchant.OWNER));

    Answer callback =
        merchant.browser.open(
            "/setup/callback?code=core1-code&state=" + begun.redirectParameter("state"));
    Answer start =
        merchant.browser.post("/setup", Map.of("ticket", setup.ticket(), "workspace", "demo"));
    assertThat(callback.status()).isEqualTo(403);
    assertThat(start.status()).isEqualTo(403);
    assertThat(new StoreRows(merchant).connection("id")).isEmpty();
  }

  @Test
  void anUnknownStoreIs404() {
    var merchant = new Merchant(app, "unknown1");

    Answer answer = merchant.browser.call(merchant.signed("/uninstall", Merchant.OWNER));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("/problems/store-unknown\"");
  }

  private static Answer uninstall(Merchant merchant, Instant issuedAt) {
    return merchant.browser.call(
        Payload.path("/uninstall", merchant.payload(Merchant.OWNER, issuedAt)));
  }

  private static Merchant connected(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.connect(merchant.install("first-" + hash, "token-" + hash), "demo");
    app.runJobs();
    assertThat(new StoreRows(merchant).statusReason()).isEqualTo("null");
    return merchant;
  }
}
