package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A report is never believed without trying the token: what BigCommerce says of it is the truth.
 */
class UninstallDoubtFlowTest {
  private static final String SUSPENDED = "{\"status\":\"suspended\"}";
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
    merchant = new Merchant(app, "doubted" + ++stores);
    token = "token-" + merchant.hash;
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.connect(merchant.install("first-" + merchant.hash, token), "demo");
    app.runJobs();
    rows = new StoreRows(merchant);
  }

  @Test
  void aReportIsNotBelievedWhileTheTokenWorks() {
    Answer answer = report();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(SUSPENDED);
    assertThat(rows.installation("state")).isEqualTo("suspended");
    assertThat(rows.statusReason()).isEqualTo("uninstall-reported");
    assertThat(rows.token()).isEqualTo(token);
    assertThat(rows.actors("uninstall.reported")).containsExactly("store-user 11");
    assertThat(merchant.browser.open(merchant.signed("/load", Merchant.OWNER)).body())
        .contains("Checking an uninstall");
  }

  static Stream<ResponseDefinitionBuilder> troubles() {
    return Stream.of(
        status(500),
        status(503),
        status(429),
        status(200).withBody("<html>"),
        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void aReportIsNotBelievedWhileBigCommerceIsUnreachable(ResponseDefinitionBuilder trouble) {
    merchant.answers(token, "/v2/store", trouble);

    Answer answer = report();
    app.runJobsAfter(Duration.ofMinutes(20));
    app.runJobsAfter(Duration.ofMinutes(20));

    assertThat(answer.body()).isEqualTo(SUSPENDED);
    assertThat(rows.installation("state")).isEqualTo("suspended");
    assertThat(rows.token()).isEqualTo(token);

    merchant.refusesAllTokens();
    app.runJobsAfter(Duration.ofMinutes(6));
    assertThat(rows.installation("state")).isEqualTo("uninstalled");
  }

  @Test
  void aReportIsConfirmedAsSoonAsTheTokenIsDead() {
    report();
    app.runJobsAfter(Duration.ofSeconds(16));
    assertThat(rows.installation("state")).isEqualTo("suspended");

    merchant.refusesAllTokens();
    app.runJobsAfter(Duration.ofSeconds(31));

    assertThat(rows.installation("state")).isEqualTo("uninstalled");
    assertThat(rows.installation("sealed_token is null")).isEqualTo("true");
    assertThat(rows.statusReason()).isEqualTo("app-uninstalled");
    assertThat(rows.actors("installation.uninstalled")).containsExactly("service ");
  }

  @Test
  void aReportIsFalseWhenTheTokenStillWorksAfterTenMinutes() {
    int before = rows.synchronisations();
    report();
    for (int i = 0; i < 59; i++) {
      app.runJobsAfter(Duration.ofSeconds(10));
      assertThat(rows.statusReason()).isEqualTo("uninstall-reported");
    }

    app.runJobsAfter(Duration.ofSeconds(11));

    assertThat(rows.installation("state")).isEqualTo("installed");
    assertThat(rows.installation("reported_at")).isEqualTo("null");
    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(rows.events()).endsWith("uninstall.reported", "uninstall.false");
    assertThat(rows.actors("uninstall.false")).containsExactly("service ");
    assertThat(rows.synchronisations()).isEqualTo(before + 1);
  }

  @Test
  void aSecondReportDoesNotProlongTheDoubt() {
    report();
    app.runJobsAfter(Duration.ofMinutes(9));
    report();

    app.runJobsAfter(Duration.ofSeconds(70));

    assertThat(rows.installation("state")).isEqualTo("installed");
  }

  @Test
  void aDisabledConnectionStaysDisabledAfterAFalseReport() {
    rows.changeConnection("disabled = true");
    int before = rows.synchronisations();
    report();

    app.runJobsAfter(Duration.ofMinutes(11));

    assertThat(rows.installation("state")).isEqualTo("installed");
    assertThat(rows.statusReason()).isEqualTo("disabled");
    assertThat(rows.synchronisations()).isEqualTo(before);
  }

  @Test
  void aNewInstallEndsTheDoubt() {
    report();

    merchant.install("code2-" + merchant.hash, "second-" + token);

    assertThat(rows.installation("state")).isEqualTo("installed");
    assertThat(rows.statusReason()).isEqualTo("null");
  }

  @Test
  void aReportSaysNothingOfATokenThatCameWhileTheOldOneWasTried() {
    Exchanges.duringCall(
        app, token, () -> merchant.install("code3-" + merchant.hash, "newer-" + token));

    report();

    assertThat(rows.installation("state || generation")).isEqualTo("installed2");
    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(rows.token()).isEqualTo("newer-" + token);
  }

  @Test
  void aDeadTokenSaysNothingOfTheOneThatCameMeanwhile() {
    merchant.answers(token, "/v2/store", status(401));
    Exchanges.duringCall(
        app, token, () -> merchant.install("code4-" + merchant.hash, "newer-" + token));

    report();

    assertThat(rows.installation("state || generation")).isEqualTo("installed2");
    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(rows.token()).isEqualTo("newer-" + token);
  }

  private Answer report() {
    return merchant.browser.call(merchant.signed("/uninstall", Merchant.OWNER));
  }
}
