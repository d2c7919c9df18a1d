package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever needs a person is told, and is settled when it has passed. */
class NotificationFlowTest {
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
  void tellsThatASynchronisationMetADeadTokenUntilTheAppIsInstalledAgain() {
    var store = Claimed.store(app, "note1");
    store.merchant.refusesAllTokens();
    store.program.post(store.path() + "/sync");
    app.runJobs();
    assertThat(open(store)).containsExactly("error token-rejected");

    app.bigCommerce.resetAll();
    store.merchant.install("c-note1b", "t-note1b");

    assertThat(open(store)).isEmpty();
    assertThat(facts.count("notification where connection_id = ?", store.id)).isOne();
    app.runJobs();
  }

  @Test
  void tellsWhatTheDailyTrialFindsOnce() {
    var store = Claimed.store(app, "note2");
    store.merchant.refusesAllTokens();

    app.runJobsAfter(Duration.ofDays(1));
    app.runJobsAfter(Duration.ofDays(1));

    assertThat(open(store)).containsExactly("error token-rejected");
    assertThat(facts.count("notification where connection_id = ?", store.id)).isOne();
  }

  @Test
  void doesNotTellOfAnUninstallThatIsInDoubtButOfOneThatIsProven() {
    var store = Claimed.store(app, "note3");
    store.merchant.browser.call(store.merchant.signed("/uninstall", Merchant.OWNER));
    assertThat(store.rows.statusReason()).isEqualTo("uninstall-reported");
    assertThat(open(store)).isEmpty();

    store.merchant.refusesAllTokens();
    app.runJobsAfter(Duration.ofMinutes(1));

    assertThat(store.rows.statusReason()).isEqualTo("app-uninstalled");
    assertThat(open(store)).containsExactly("error app-uninstalled");
  }

  @Test
  void tellsThatAStoreIsUnavailableOnlyWhenASynchronisationFinallyFailedOfIt() {
    var store = Claimed.store(app, "note4");
    store.merchant.answers("t-note4", "/v2/store", aResponse().withStatus(503));
    app.runJobsAfter(Duration.ofDays(1));
    assertThat(store.rows.statusReason()).isEqualTo("store-unavailable");
    assertThat(open(store)).isEmpty();

    store.program.post(store.path() + "/sync");
    runOutOfTries();
    assertThat(open(store)).containsExactly("warning store-unavailable");
    store.merchant.opensFor("t-note4");
    app.runJobsAfter(Duration.ofDays(1));

    assertThat(open(store)).isEmpty();
    assertThat(store.rows.statusReason()).isEqualTo("null");
  }

  @Test
  void tellsThatASynchronisationFailedUntilOneEndsWell() {
    var store = Claimed.store(app, "note5");
    store.merchant.answers("t-note5", "/v3/channels", aResponse().withStatus(500));
    store.program.post(store.path() + "/sync");
    runOutOfTries();
    assertThat(open(store)).containsExactly("warning sync-failed");

    store.merchant.opensFor("t-note5");
    store.program.post(store.path() + "/sync");
    app.runJobs();

    assertThat(open(store)).isEmpty();
  }

  @Test
  void isSettledWhenAClaimTakesTheConnectionOver() {
    var merchant = new Merchant(app, "note6");
    merchant.workspace("note6-inc", "wanda@example.com", Claimed.ALL_RIGHTS);
    merchant.opensFor("by-hand-6");
    long id =
        Long.parseLong(
            new Program(app, "note6-inc").create("By hand", "note6", "by-hand-6").at("/id"));
    merchant.answers("by-hand-6", "/v2/store", aResponse().withStatus(401));
    app.runJobs();
    assertThat(open(id)).containsExactly("error token-rejected");

    var store = Claimed.claim(merchant, merchant.install("c-note6", "t-note6"), "note6-inc");

    assertThat(store.id).isEqualTo(id);
    assertThat(open(id)).isEmpty();
  }

  private static void runOutOfTries() {
    for (int tries = 0; tries < 4; tries++) {
      app.runJobsAfter(Duration.ofMinutes(2));
    }
  }

  private static List<String> open(Claimed store) {
    return open(store.id);
  }

  private static List<String> open(long connection) {
    return facts.texts(
        "select level || ' ' || reason from connector.notification"
            + " where connection_id = ? and settled_at is null",
        connection);
  }
}
