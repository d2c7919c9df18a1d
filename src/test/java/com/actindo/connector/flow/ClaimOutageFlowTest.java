package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim whose workspace, or whose database, is away. The limit is short, the time is real. */
class ClaimOutageFlowTest {
  private static final String EMAIL = Merchant.email(Merchant.INSTALLER);

  private static TestApp app;
  private static Facts facts;

  @BeforeAll
  static void start() {
    app = TestApp.withExchangeLimit(Duration.ofMillis(800));
    facts = new Facts(app);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CoreModules.Auth.OAuth2Token.getAccessToken", "Connector.Profile.get"})
  void saysThatTheWorkspaceTookTooLongAndOffersAWayOnThatWorks(String call) {
    String hash = "slow" + Integer.toHexString(call.hashCode());
    var merchant = merchant(hash);
    String callback = begin(merchant);
    app.core1.stubFor(
        post(urlPathEqualTo("/" + hash + "/Actindo." + call))
            .willReturn(okJson("{\"access_token\":\"late\"}").withFixedDelay(30_000)));

    Answer failed = merchant.browser.open(callback);

    assertThat(failed.status()).isEqualTo(504);
    assertThat(failed.body()).contains("href=\"/setup\"");
    assertThat(facts.count("connection where store_hash = ?", hash)).isZero();
    assertGoesOn(merchant);
  }

  @Test
  void saysThatTheDatabaseIsAwayBetweenTheSignInAndTheEnd() {
    var merchant = merchant("away1");
    String callback = begin(merchant);
    var gate = new Gate(app.core1, "/away1/Actindo.Connector.Profile.get");

    var waiting = CompletableFuture.supplyAsync(() -> merchant.browser.open(callback));
    gate.awaitRequest();
    app.rows.goAway();
    gate.open();
    Answer failed = waiting.join();
    app.rows.comeBack();

    assertThat(failed.status()).isEqualTo(503);
    assertThat(failed.header("Retry-After")).isNotEmpty();
    assertThat(failed.body()).contains("href=\"/setup\"");
    assertThat(facts.count("connection where store_hash = 'away1'")).isZero();
    assertGoesOn(merchant);
  }

  private static void assertGoesOn(Merchant merchant) {
    merchant.workspace(merchant.hash, EMAIL, "connections.manage");
    Answer fresh = merchant.browser.open("/setup");
    assertThat(fresh.status()).isEqualTo(200);
    assertThat(merchant.connect(fresh, merchant.hash).header("Location"))
        .isEqualTo("/setup/connected");
    assertThat(facts.count("connection where store_hash = ?", merchant.hash)).isOne();
  }

  private static Merchant merchant(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace(hash, EMAIL, "connections.manage");
    return merchant;
  }

  private static String begin(Merchant merchant) {
    Answer setup = merchant.install("c-" + merchant.hash, "t-" + merchant.hash);
    Answer begun =
        merchant.browser.post(
            "/setup", Map.of("ticket", setup.ticket(), "workspace", merchant.hash));
    return "/setup/callback?code=core1-code&state=" + begun.redirectParameter("state");
  }
}
