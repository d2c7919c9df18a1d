package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The daily look at each token, which finds the uninstalls that nobody reported. */
class TokenCheckFlowTest {
  private static final Duration A_DAY = Duration.ofDays(1).plusSeconds(1);
  private static TestApp app;
  private static int stores;
  private Merchant merchant;
  private StoreRows rows;
  private String token;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  /** A store of its own for each test, connected and active. */
  @BeforeEach
  void connect() {
    merchant = new Merchant(app, "daily" + ++stores);
    token = "token-" + merchant.hash;
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.connect(merchant.install("first-" + merchant.hash, token), "demo");
    app.runJobs();
    rows = new StoreRows(merchant);
  }

  @Test
  void aDeadTokenIsFoundAndOnlyAnInstallMendsIt() {
    merchant.refusesAllTokens();

    app.runJobsAfter(A_DAY);
    Answer page = load();

    assertThat(rows.statusReason()).isEqualTo("token-rejected");
    assertThat(page.body())
        .contains("Access refused")
        .contains("id=\"install-again\"")
        .contains("/login/app/app-client/install\"");
  }

  @Test
  void aTokenThatWorksChangesNothing() {
    int before = rows.synchronisations();

    app.runJobsAfter(A_DAY);

    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(rows.synchronisations()).isEqualTo(before + 1); // the daily one
    assertThat(rows.installation("checked_at = '" + app.clock.instant() + "'")).isEqualTo("true");
  }

  @Test
  void aMissingScopeIsToldAsSuch() {
    merchant.answers(token, "/v2/store", status(403));

    app.runJobsAfter(A_DAY);
    Answer page = load();

    assertThat(rows.statusReason()).isEqualTo("scopes-missing");
    assertThat(page.body()).contains("Permissions missing").contains("id=\"install-again\"");
  }

  @Test
  void anUnavailableStoreComesBackByItself() {
    int before = rows.synchronisations();
    merchant.answers(token, "/v2/store", status(503));
    app.runJobsAfter(A_DAY);
    Answer away = load();
    assertThat(rows.statusReason()).isEqualTo("store-unavailable");
    assertThat(away.body()).contains("Store unavailable").doesNotContain("id=\"install-again\"");

    merchant.opensFor(token);
    app.runJobsAfter(Duration.ofMinutes(5).plusSeconds(1));

    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(rows.synchronisations()).isEqualTo(before + 1);
  }

  @Test
  void anUnreachableBigCommerceSaysNothingOfTheToken() {
    merchant.answers(token, "/v2/store", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    app.runJobsAfter(A_DAY);

    assertThat(rows.statusReason()).isEqualTo("null");
    merchant.refusesAllTokens();
    app.runJobsAfter(Duration.ofMinutes(6));
    assertThat(rows.statusReason()).as("tried again soon").isEqualTo("token-rejected");
  }

  @Test
  void aTokenUnderAnUnknownKeyIsQuarantinedAndNoCrash() {
    rows.changeInstallation("key_id = key_id + 1");

    app.runJobsAfter(A_DAY);
    Answer page = load();

    assertThat(rows.statusReason()).isEqualTo("token-unreadable");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Access unreadable").contains("id=\"install-again\"");
    assertThat(rows.installation("sealed_token is not null"))
        .as("it may be read again once its key is back")
        .isEqualTo("true");
  }

  @Test
  void aDamagedTokenIsQuarantinedAndNoCrash() {
    rows.changeInstallation("sealed_token = '\\x00'");

    app.runJobsAfter(A_DAY);

    assertThat(rows.statusReason()).isEqualTo("token-unreadable");
  }

  @Test
  void oneUnreadableTokenDoesNotKeepTheOthersFromBeingTried() {
    var other = new Merchant(app, "another2");
    other.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    other.connect(other.install("code2-" + merchant.hash, "other-token"), "demo");
    app.runJobs();
    rows.changeInstallation("sealed_token = '\\x00'");
    other.refusesAllTokens();

    app.runJobsAfter(A_DAY);

    assertThat(new StoreRows(other).statusReason()).isEqualTo("token-rejected");
  }

  @Test
  void anUninstallCannotBeProvenWithATokenThatCannotBeRead() {
    rows.changeInstallation("key_id = key_id + 1");

    Answer answer = merchant.browser.call(merchant.signed("/uninstall", Merchant.OWNER));

    assertThat(answer.body()).isEqualTo("{\"status\":\"suspended\"}");
    assertThat(rows.statusReason()).isEqualTo("uninstall-reported");
  }

  @Test
  void a401InASynchronisationSuspendsTheConnectionAtOnce() {
    merchant.install("code2-" + merchant.hash, "newer-" + token);
    merchant.refusesAllTokens();
    assertThat(rows.statusReason()).isEqualTo("null");

    app.runJobs();

    assertThat(rows.statusReason()).isEqualTo("token-rejected");
  }

  @Test
  void aReportAfterADeadTokenWasFoundProvesTheUninstall() {
    merchant.refusesAllTokens();
    app.runJobsAfter(A_DAY);

    Answer answer = merchant.browser.call(merchant.signed("/uninstall", Merchant.OWNER));

    assertThat(answer.body()).isEqualTo("{\"status\":\"uninstalled\"}");
    assertThat(rows.statusReason()).isEqualTo("app-uninstalled");
    assertThat(rows.token()).isEmpty();
  }

  @Test
  void anInstallationThatNobodyClaimedIsErasedAfterThirtyDays() {
    var alone = new Merchant(app, "another3");
    alone.install("code3-" + merchant.hash, "lonely-token");

    app.runJobsAfter(Duration.ofDays(29));
    assertThat(new StoreRows(alone).installation("state")).isEqualTo("installed");
    app.runJobsAfter(Duration.ofDays(1).plusSeconds(1));

    assertThat(new StoreRows(alone).installation("state")).isEmpty();
    assertThat(new StoreRows(alone).users()).isEmpty();
    assertThat(rows.installation("state")).isEqualTo("installed");
  }

  private Answer load() {
    return merchant.browser.open(merchant.signed("/load", Merchant.OWNER));
  }
}
