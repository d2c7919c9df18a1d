package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.CapturedLog;
import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database goes away, or the process dies, while a merchant installs. */
class AuthOutageFlowTest {
  private TestApp app;
  private Merchant merchant;
  private StoreRows rows;

  @BeforeEach
  void start() {
    app = TestApp.start();
    merchant = new Merchant(app, "outage1");
    rows = new StoreRows(merchant);
  }

  @AfterEach
  void stop() {
    app.rows.comeBack();
    app.close();
  }

  @Test
  void theGrantWaitsForTheDatabaseAndThePageFollowsByItself() {
    Exchanges.during(app, "out-1", app.rows::goAway);

    Answer waiting = merchant.install("out-1", "waiting-token");
    app.rows.comeBack();
    Answer page = followed(merchant.authPath("out-1"));

    assertThat(waiting.status()).isEqualTo(503);
    assertThat(waiting.header("Retry-After")).isEqualTo("3");
    assertThat(waiting.body()).contains("data-waiting=\"3\"").contains("waiting.js");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo("Connect your BigCommerce store");
    assertThat(Exchanges.of(app, "out-1")).isEqualTo(1);
    assertThat(rows.installation("generation")).isEqualTo("1");
    assertThat(rows.token()).isEqualTo("waiting-token");
  }

  @Test
  void aGrantThatWaitsIsKeptAlsoWhenNobodyAsks() {
    try (var log = new CapturedLog()) {
      Exchanges.during(app, "out-2", app.rows::goAway);
      Answer waiting = merchant.install("out-2", "unattended-token");
      app.rows.comeBack();

      for (int i = 0; i < 10 && rows.token().isEmpty(); i++) {
        app.keepHeldGrants(); // each broken connection in the pool costs one more try
      }

      assertThat(waiting.status()).isEqualTo(503);
      assertThat(rows.token()).isEqualTo("unattended-token");
      assertThat(rows.attempts()).containsExactly("installed");
      assertThat(log.lines()).noneMatch(line -> line.contains("unattended-token"));
    }
  }

  @Test
  void aGrantWaitsForTenMinutesAtMost() {
    Exchanges.during(app, "out-3", app.rows::goAway);
    merchant.install("out-3", "late-token");

    app.clock.tick(Duration.ofMinutes(10).plusSeconds(1));
    app.rows.comeBack();
    app.keepHeldGrants();
    Answer page = followed(merchant.authPath("out-3"));

    assertThat(rows.installation("state")).isEmpty();
    assertThat(rows.attempts()).containsExactly("exchanging");
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("/login/app/app-client/install\"");
    assertThat(Exchanges.of(app, "out-3")).isEqualTo(1);
  }

  @Test
  void withTheDatabaseAwayNoCodeIsExchanged() {
    merchant.granted("out-4", "token-4");
    app.rows.goAway();

    Answer waiting = merchant.browser.call(merchant.authPath("out-4"));
    int exchanged = Exchanges.all(app);
    app.rows.comeBack();
    Answer page = followed(merchant.authPath("out-4"));

    assertThat(waiting.status()).isEqualTo(503);
    assertThat(waiting.body()).contains("/problems/database-away\"");
    assertThat(waiting.header("Retry-After")).isEqualTo("3");
    assertThat(exchanged).isZero();
    assertThat(page.status()).isEqualTo(200);
  }

  @Test
  void theAttemptIsOnRecordBeforeTheExchange() {
    merchant.granted("out-5", "token-5");
    var seen = new StringBuilder();
    Exchanges.during(app, "out-5", () -> seen.append(rows.attempts()));

    merchant.browser.open(merchant.authPath("out-5"));

    assertThat(seen).hasToString("[exchanging]");
    assertThat(rows.attempts()).containsExactly("installed");
  }

  @Test
  void afterACrashTheSameCodeLeadsToANewInstall() {
    rows.diedWhileExchanging("out-6");
    app.clock.tick(Duration.ofSeconds(31));

    Answer page = merchant.browser.open(merchant.authPath("out-6"));

    assertThat(page.status()).isEqualTo(503);
    assertThat(page.heading()).isEqualTo("The installation was interrupted");
    assertThat(page.body()).contains("/login/app/app-client/install\"");
    assertThat(merchant.browser.call(merchant.authPath("out-6")).body())
        .contains("/problems/install-interrupted\"");
    assertThat(Exchanges.all(app)).isZero();
  }

  @Test
  void afterACrashTheAppSaysThatTheTokenIsLostWhenItIsOpened() {
    merchant.install("out-7", "token-7");
    app.clock.tick(Duration.ofMinutes(1));
    rows.diedWhileExchanging("out-8");
    merchant.refusesAllTokens();
    app.runJobsAfter(Duration.ofDays(3));

    Answer page = merchant.browser.open(merchant.signed("/load", Merchant.INSTALLER));

    assertThat(page.status()).isEqualTo(503);
    assertThat(page.heading()).isEqualTo("The installation was interrupted");
    assertThat(page.body()).contains("/login/app/app-client/install\"");
  }

  @Test
  void afterACrashAConnectedStoreSaysThatItsAccessIsRefused() {
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.connect(merchant.install("out-9", "token-9"), "demo");
    app.runJobs();
    rows.diedWhileExchanging("out-10");
    merchant.refusesAllTokens();

    Answer page = merchant.browser.open(merchant.signed("/load", Merchant.INSTALLER));

    assertThat(page.status()).isEqualTo(200);
    assertThat(rows.statusReason()).isEqualTo("token-rejected");
    assertThat(page.body()).contains("Access refused").contains("id=\"install-again\"");
  }

  @Test
  void aCrashThatCostNoTokenIsNotSpokenOf() {
    merchant.install("out-11", "token-11");
    rows.diedWhileExchanging("out-12");

    Answer page = merchant.browser.open(merchant.signed("/load", Merchant.INSTALLER));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.ticket()).isNotEmpty();
  }

  /** As the waiting page does; each broken connection in the pool costs one more look. */
  private Answer followed(String path) {
    Answer answer = merchant.browser.open(path);
    for (int i = 0; i < 10 && answer.body().contains("data-waiting"); i++) {
      answer = merchant.browser.open(path);
    }
    return answer;
  }
}
