package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a merchant sees who opens the app in the control panel. */
class LoadFlowTest {
  private static final String INSTALL_LINK = "/login/app/app-client/install\"";
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
  void aStoreThatNobodyHasConnectedGetsTheSetupPage() {
    var merchant = new Merchant(app, "load1");
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.install("load-1", "token-1");

    Answer page = merchant.browser.open(merchant.signed("/load", Merchant.INSTALLER));
    Answer callback = merchant.connect(page, "demo");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo("Connect your BigCommerce store");
    assertThat(callback.header("Location")).isEqualTo("/setup/connected");
  }

  @Test
  void aConnectedStoreShowsItsWorkspaceConnectionAndState() {
    Merchant merchant = connected("load2");

    Answer page = merchant.browser.open(merchant.signed("/load", Merchant.OWNER));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo("Your store and Actindo");
    assertThat(page.body())
        .contains("<dd>demo</dd>")
        .contains("BigCommerce (load2)")
        .contains("Active")
        .contains("datetime=\"2026-01-02T03:");
    assertThat(page.pageKey()).isNotEmpty();
  }

  @Test
  void onlyTheControlPanelOfTheStoreMayFrameThePage() {
    var merchant = new Merchant(app, "load3");
    merchant.install("load-3", "token-3");

    Answer page = merchant.browser.open(merchant.signed("/load", Merchant.OWNER));

    assertThat(page.header("Content-Security-Policy"))
        .contains("frame-ancestors https://store-load3.mybigcommerce.com")
        .doesNotContain("*.mybigcommerce.com")
        .doesNotContain("unsafe");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  void aScriptOfOursTakesCodeAndPayloadOutOfTheAddress() {
    var merchant = new Merchant(app, "load13");
    Answer auth = merchant.install("load-13", "token-13");
    Answer load = merchant.browser.open(merchant.signed("/load", Merchant.OWNER));

    assertThat(auth.body())
        .containsPattern("<script type=\"module\" src=\"/assets/\\w+/address.js\"");
    assertThat(load.body())
        .containsPattern("<script type=\"module\" src=\"/assets/\\w+/address.js\"");
    assertThat(auth.body()).doesNotContain("load-13\"").doesNotContain("token-13");
    assertThat(load.body()).doesNotContain("signed_payload_jwt");
  }

  @Test
  void anUnknownStoreGetsTheInstallLink() {
    var merchant = new Merchant(app, "load4");

    Answer page = merchant.browser.open(merchant.signed("/load", Merchant.OWNER));
    Answer problem = merchant.browser.call(merchant.signed("/load", Merchant.OWNER));

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains(INSTALL_LINK);
    assertThat(problem.body()).contains("/problems/store-unknown\"");
    assertThat(new StoreRows(merchant).users()).isEmpty();
  }

  @Test
  void aStoreWhoseUninstallIsProvenGetsTheInstallLink() {
    Merchant merchant = connected("load5");
    merchant.refusesAllTokens();
    merchant.browser.call(merchant.signed("/uninstall", Merchant.OWNER));

    Answer page = merchant.browser.open(merchant.signed("/load", Merchant.OWNER));

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains(INSTALL_LINK);
  }

  @Test
  void theMerchantMayReloadTheFrame() {
    var merchant = new Merchant(app, "load6");
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.install("load-6", "token-6");
    String path = merchant.signed("/load", Merchant.INSTALLER);

    Answer first = merchant.browser.open(path);
    app.clock.tick(Duration.ofMinutes(14));
    Answer again = merchant.browser.open(path);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.ticket()).isNotEmpty().isNotEqualTo(first.ticket());
    assertThat(start(merchant, again).status()).isEqualTo(303);
  }

  @Test
  void aPayloadOlderThanFifteenMinutesGivesNoTicket() {
    var merchant = new Merchant(app, "load7");
    merchant.install("load-7", "token-7");
    String path = merchant.signed("/load", Merchant.INSTALLER);
    app.clock.tick(Duration.ofMinutes(15));
    Answer justInTime = merchant.browser.open(path);
    app.clock.tick(Duration.ofSeconds(1));

    Answer tooOld = merchant.browser.open(path);

    assertThat(justInTime.ticket()).isNotEmpty();
    assertThat(tooOld.status()).isEqualTo(200);
    assertThat(tooOld.heading()).isEqualTo("Please open the app again");
    assertThat(tooOld.ticket()).isEmpty();
    assertThat(tooOld.pageKey()).isEmpty();
  }

  @Test
  void aConnectedStoreIsShownForAnOldPayloadButGivesNoKey() {
    Merchant merchant = connected("load8");
    String path = merchant.signed("/load", Merchant.INSTALLER);
    app.clock.tick(Duration.ofMinutes(16));

    Answer page = merchant.browser.open(path);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("BigCommerce (load8)");
    assertThat(page.pageKey()).isEmpty();
  }

  @Test
  void aUserIsKnownWithHisLocaleFromThenOn() {
    var merchant = new Merchant(app, "load9");
    merchant.install("load-9", "token-9");

    merchant.browser.open(
        Payload.path("/load", Payload.of(merchant, 30).locale(30, "de-DE").signed()));
    merchant.browser.open(
        Payload.path("/load", Payload.of(merchant, 30).locale(30, "fr").signed()));

    assertThat(new StoreRows(merchant).users())
        .containsExactly(
            "11 user11@example.com -", "12 user12@example.com -", "30 user30@example.com fr");
  }

  @Test
  void thePageSpeaksTheLanguageOfThePayload() {
    var merchant = new Merchant(app, "load10");
    merchant.install("load-10", "token-10");
    String german = Payload.of(merchant, 30).locale(30, "de-AT").signed();
    String english = Payload.of(merchant, 31).locale(31, "en-GB").signed();

    Answer inGerman = merchant.browser.open(Payload.path("/load", german), "Accept-Language", "en");
    Answer inEnglish =
        merchant.browser.open(Payload.path("/load", english), "Accept-Language", "de");

    assertThat(inGerman.body()).contains("<html lang=\"de\"");
    assertThat(inEnglish.body()).contains("<html lang=\"en\"");
  }

  @Test
  void theOpenPageFollowsWithItsKey() {
    Merchant merchant = connected("load11");
    String key = merchant.browser.open(merchant.signed("/load", Merchant.OWNER)).pageKey();

    Answer progress = merchant.browser.call("/load/progress", "X-Page-Key", key);
    Answer forged = merchant.browser.call("/load/progress", "X-Page-Key", key + "x");
    Answer without = merchant.browser.call("/load/progress");

    assertThat(progress.status()).isEqualTo(200);
    assertThat(progress.body()).contains("BigCommerce (load11)");
    assertThat(forged.status()).isEqualTo(403);
    assertThat(without.status()).isEqualTo(403);
  }

  @Test
  void anUnansweringStoreDoesNotKeepTheAppFromOpening() {
    Merchant merchant = connected("load12");
    merchant.answers("token-load12", "/v2/store", okJson("<html>"));

    assertThat(merchant.browser.open(merchant.signed("/load", Merchant.OWNER)).status())
        .isEqualTo(200);
  }

  private static Answer start(Merchant merchant, Answer setup) {
    return merchant.browser.post("/setup", Map.of("ticket", setup.ticket(), "workspace", "demo"));
  }

  private static Merchant connected(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.connect(merchant.install("first-" + hash, "token-" + hash), "demo");
    app.runJobs();
    return merchant;
  }
}
