package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseAwayFlowTest {
  private static TestApp app;
  private static Merchant merchant;
  private static Tenant tenant;
  private static String health;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    health = "http://localhost:" + app.managementPort() + "/health/";
    merchant = new Merchant(app, "away1");
    merchant.workspace("demo", "ann@example.com", "connections.view", "connections.manage");
    merchant.install("code-1", "token-1");
    tenant = new Tenant(app, "demo");
    tenant.signIn();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void everythingSaysSoWithoutInternalsAndGoesOnAfterwards() {
    var program = new Browser(app);
    String list = "/api/workspaces/demo/connections";
    assertThat(program.call(list, "Authorization", "Bearer t").status()).isEqualTo(200);
    assertThat(program.call(health + "ready").status()).isEqualTo(200);

    app.rows.goAway();
    assertThat(program.call(health + "live").status()).isEqualTo(200);
    assertThat(program.call("/nothing").status()).isEqualTo(404);
    // each waits three seconds for a connection, so they wait together
    allAtOnce(
        () -> away(program.call(merchant.signed("/load", Merchant.OWNER))),
        () -> away(merchant.browser.open(merchant.signed("/load", Merchant.OWNER))),
        () -> away(tenant.connections()),
        () -> away(program.call(list, "Authorization", "Bearer t")),
        () -> away(program.open("/workspaces/demo/login")),
        () -> assertThat(program.call(health + "ready").status()).isEqualTo(503));

    app.rows.comeBack();
    assertThat(program.call(list, "Authorization", "Bearer t").status()).isEqualTo(200);
    assertThat(tenant.connections().status()).isEqualTo(200);
    assertThat(program.call(health + "ready").status()).isEqualTo(200);
  }

  private static void allAtOnce(Runnable... calls) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = Arrays.stream(calls).map(call -> CompletableFuture.runAsync(call, threads));
      asked.toList().forEach(CompletableFuture::join);
    }
  }

  private static void away(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(503);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    assertThat(answer.body()).doesNotContainIgnoringCase("exception").doesNotContain("postgres");
    HeadersFlowTest.hardened(answer);
  }
}
