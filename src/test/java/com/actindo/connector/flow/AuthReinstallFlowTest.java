package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A store that we know installs the app again. */
class AuthReinstallFlowTest {
  private static TestApp app;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void replacesTheTokenOfAnActiveConnectionInPlaceWithoutAGap() {
    Merchant merchant = connected("re1");
    var rows = new StoreRows(merchant);
    String id = rows.connection("id");
    int before = rows.synchronisations();

    Answer page = merchant.install("re-1b", "token-re1-b");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo("BigCommerce Connected");
    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(rows.token()).isEqualTo("token-re1-b");
    assertThat(rows.installation("generation")).isEqualTo("2");
    assertThat(rows.connection("id")).isEqualTo(id);
    assertThat(rows.synchronisations()).isEqualTo(before + 1);
    app.runJobs();
    assertThat(rows.statusReason()).isEqualTo("null");
  }

  @Test
  void leavesADisabledConnectionDisabled() {
    Merchant merchant = connected("re2");
    var rows = new StoreRows(merchant);
    rows.changeConnection("disabled = true");
    int before = rows.synchronisations();

    Answer page = merchant.install("re-2b", "token-re2-b");

    assertThat(page.heading()).isEqualTo("BigCommerce Connected");
    assertThat(rows.statusReason()).isEqualTo("disabled");
    assertThat(rows.token()).isEqualTo("token-re2-b");
    assertThat(rows.synchronisations()).isEqualTo(before);
  }

  @Test
  void bringsAConnectionBackWhoseTokenWasDead() {
    Merchant merchant = connected("re3");
    var rows = new StoreRows(merchant);
    rows.changeConnection("access_fault = 'token-rejected'");

    merchant.install("re-3b", "token-re3-b");

    assertThat(rows.statusReason()).isEqualTo("null");
  }

  @Test
  void bringsAConnectionBackAfterAnUninstall() {
    Merchant merchant = connected("re4");
    var rows = new StoreRows(merchant);
    merchant.refusesAllTokens();
    merchant.browser.call(merchant.signed("/uninstall", Merchant.OWNER));
    assertThat(rows.statusReason()).isEqualTo("app-uninstalled");
    assertThat(rows.token()).isEmpty();

    Answer page = merchant.install("re-4b", "token-re4-b");

    assertThat(page.heading()).isEqualTo("BigCommerce Connected");
    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(rows.installation("state")).isEqualTo("installed");
    assertThat(rows.token()).isEqualTo("token-re4-b");
    assertThat(rows.events()).endsWith("installation.uninstalled", "installation.saved");
  }

  @Test
  void savesOwnerAndInstallerAndCountsGenerationsUp() {
    var merchant = new Merchant(app, "re5");
    var rows = new StoreRows(merchant);

    merchant.install("re-5a", "token-a");
    merchant.install("re-5b", "token-b");
    merchant.install("re-5c", "token-c");

    assertThat(rows.installation("generation")).isEqualTo("3");
    assertThat(rows.installation("owner_id || ' ' || installer_id")).isEqualTo("11 12");
    assertThat(rows.users()).containsExactly("11 user11@example.com -", "12 user12@example.com -");
    assertThat(rows.actors("installation.saved"))
        .containsExactly("store-user 12", "store-user 12", "store-user 12");
  }

  @Test
  void sealsTheTokenForItsStoreAndGeneration() {
    var merchant = new Merchant(app, "re6");
    var rows = new StoreRows(merchant);
    merchant.install("re-6a", "token-a");
    assertThat(rows.token()).isEqualTo("token-a");

    rows.changeInstallation("generation = 2");

    assertThat(rows.token()).isEqualTo("unreadable");
  }

  @Test
  void endsTheTicketsOfTheInstallBefore() {
    var merchant = new Merchant(app, "re7");
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    Answer old = merchant.install("re-7a", "token-a");

    Answer fresh = merchant.install("re-7b", "token-b");

    assertThat(start(merchant, old).status()).isEqualTo(403);
    assertThat(start(merchant, fresh).status()).isEqualTo(303);
  }

  @Test
  void endsAClaimThatIsUnderWay() {
    var merchant = new Merchant(app, "re8");
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    Answer begun = start(merchant, merchant.install("re-8a", "token-a"));

    merchant.install("re-8b", "token-b");
    Answer callback =
        merchant.browser.open(
            "/setup/callback?code=core1-code&state=" + begun.redirectParameter("state"));

    assertThat(callback.status()).isEqualTo(403);
    assertThat(new StoreRows(merchant).connection("id")).isEmpty();
  }

  @Test
  void offersTheEndOfAnExternalInstallOnceItIsConnected() {
    Merchant merchant = connected("re9");
    merchant.granted("re-9b", "token-re9-b");
    merchant.granted("re-9c", "token-re9-c");

    Answer external = merchant.browser.open(merchant.authPath("re-9b") + "&external_install=1");
    Answer internal = merchant.browser.open(merchant.authPath("re-9c"));

    assertThat(external.status()).isEqualTo(200);
    assertThat(external.body()).contains("/login/app/app-client/install/succeeded\"");
    assertThat(internal.body()).doesNotContain("install/succeeded");
  }

  @Test
  void offersTheEndOfAnExternalInstallAfterTheClaimAndNotBefore() {
    var merchant = new Merchant(app, "re10");
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.granted("re-10", "token-re10");
    merchant.opensFor("token-re10");

    Answer setup = merchant.browser.open(merchant.authPath("re-10") + "&external_install=1");
    merchant.connect(setup, "demo");
    Answer connected = merchant.browser.open("/setup/connected");

    assertThat(setup.body()).doesNotContain("install/succeeded");
    assertThat(connected.heading()).isEqualTo("BigCommerce Connected");
    assertThat(connected.body()).contains("/login/app/app-client/install/succeeded\"");
  }

  private static Answer start(Merchant merchant, Answer setup) {
    return merchant.browser.post("/setup", Map.of("ticket", setup.ticket(), "workspace", "demo"));
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
