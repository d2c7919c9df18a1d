package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantSignInFlowTest {
  private static final String HOME = "/workspaces/acme/connections";
  private static TestApp app;
  private static Merchant stubs;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    stubs = new Merchant(app, "none1");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void aWorkspaceThatAnswers() {
    app.core1.resetAll();
    app.clock.tick(Duration.ofMinutes(2)); // fresh budgets
    stubs.workspace("acme", "ann@example.com", "connections.view");
  }

  @Test
  void leadsAStrangerToTheWorkspaceAndBackToThePage() throws NoSuchAlgorithmException {
    var tenant = new Tenant(app, "acme");
    Answer closed = tenant.connections();
    Answer begun = tenant.browser.open(closed.header("Location"));
    Answer back = tenant.callback(begun.redirectParameter("state"));

    assertThat(closed.status()).isEqualTo(303);
    assertThat(closed.header("Location"))
        .isEqualTo("/workspaces/acme/login?return_to=%2Fworkspaces%2Facme%2Fconnections");
    assertThat(begun.status()).isEqualTo(303);
    assertThat(begun.header("Location"))
        .startsWith(app.core1.baseUrl() + "/acme/Actindo.CoreModules.Auth.OAuth2.authorize?")
        .contains("response_type=code", "client_id=connector", "code_challenge_method=S256");
    assertThat(begun.header("Set-Cookie"))
        .matches("login=[\\w-]{43}; Path=/; Max-Age=900; HttpOnly; SameSite=Lax");
    assertThat(back.status()).isEqualTo(303);
    assertThat(back.header("Location")).isEqualTo(HOME);
    assertThat(tenant.connections().status()).isEqualTo(200);
    assertThat(tenant.connections().body()).contains("Signed in as Wanda Worker");
    String challenge = begun.redirectParameter("code_challenge");
    assertThat(challenge).isEqualTo(s256(verifierSent()));
  }

  private static String verifierSent() {
    String form =
        app.core1
            .findAll(postRequestedFor(urlPathMatching("/acme/.*getAccessToken")))
            .getLast()
            .getBodyAsString();
    var verifier = Pattern.compile("code_verifier=([^&]+)").matcher(form);
    assertThat(verifier.find()).isTrue();
    return verifier.group(1);
  }

  private static String s256(String verifier) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  @Test
  void aStateIsGoodOnceAndInItsOwnBrowserOnly() {
    var tenant = new Tenant(app, "acme");
    String state = tenant.begin("").redirectParameter("state");
    var other = new Tenant(app, "acme");
    other.begin("");

    Answer stolen = other.callback(state);
    Answer cookieless = new Tenant(app, "acme").callback(state);
    Answer forged = tenant.callback("forged");
    Answer first = tenant.callback(state);
    Answer again = tenant.callback(state);

    assertThat(stolen.status()).isEqualTo(403);
    assertThat(cookieless.status()).isEqualTo(403);
    assertThat(forged.status()).isEqualTo(403);
    assertThat(first.status()).isEqualTo(303);
    assertThat(again.status()).isEqualTo(403);
    assertThat(other.connections().status()).isEqualTo(303);
    app.core1.verify(1, postRequestedFor(urlPathMatching("/acme/.*getAccessToken")));
  }

  @Test
  void aStateIsBurnedEvenWhenTheExchangeFails() {
    app.core1.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.post(
                urlPathEqualTo("/acme/Actindo.CoreModules.Auth.OAuth2Token.getAccessToken"))
            .willReturn(aResponse().withStatus(400)));
    var tenant = new Tenant(app, "acme");
    String state = tenant.begin("").redirectParameter("state");

    assertThat(tenant.callback(state).status()).isEqualTo(502);
    assertThat(tenant.callback(state).status()).isEqualTo(403);
    app.core1.verify(1, postRequestedFor(urlPathMatching("/acme/.*getAccessToken")));
  }

  @Test
  void aStateIsTooOldAfterAQuarterOfAnHour() {
    var tenant = new Tenant(app, "acme");
    String state = tenant.begin("").redirectParameter("state");
    app.clock.tick(Duration.ofMinutes(15));

    assertThat(tenant.callback(state).status()).isEqualTo(403);
  }

  @Test
  void whoeverRefusesAtTheWorkspaceMayTryAgain() {
    var tenant = new Tenant(app, "acme");
    String state = tenant.begin("").redirectParameter("state");
    Answer denied = tenant.browser.open("/login/callback?error=access_denied&state=" + state);

    assertThat(denied.status()).isEqualTo(200);
    assertThat(denied.body()).contains("/workspaces/acme/login");
    assertThat(tenant.callback(state).status()).isEqualTo(403);
    app.core1.verify(0, postRequestedFor(urlPathMatching("/acme/.*getAccessToken")));
  }

  @Test
  void withoutAnyRightNobodyGetsASession() {
    stubs.workspace("acme", "ann@example.com");
    var tenant = new Tenant(app, "acme");
    Answer answer = tenant.signIn();

    assertThat(answer.status()).isEqualTo(403);
    assertThat(tenant.session()).isEmpty();
    assertThat(tenant.connections().status()).isEqualTo(303);
  }

  @Test
  void aWorkspaceThatTellsNoRightsLetsItsUsersView() {
    stubs.workspace("acme", okJson("{\"success\":true,\"id\":\"9\",\"name\":\"Old Core\"}"));
    var tenant = new Tenant(app, "acme");
    tenant.signIn();

    assertThat(tenant.connections().status()).isEqualTo(200);
    assertThat(
            app.rows
                .everything()
                .fetchOne("select rights::text from connector.session_member where user_id = '9'")
                .into(String.class))
        .isEqualTo("{connections.view}");
  }

  @Test
  void oneWithOtherRightsOnlyMayNotSeeTheConnections() {
    stubs.workspace("acme", "ann@example.com", "connections.delete");
    var tenant = new Tenant(app, "acme");
    tenant.signIn();

    assertThat(tenant.connections().status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example.com/",
        "//evil.example.com/",
        "/\\evil.example.com",
        "/workspaces/acme/..//evil.example.com",
        "/workspaces//evil.example.com/",
        "/login",
        "javascript:alert(1)",
        "/workspaces/acme/x\r\nSet-Cookie: a=b",
        "workspaces/acme/connections",
        "https:/workspaces/acme/connections",
        "/workspaces/acme@evil.example.com/",
        "/setup"
      })
  void leadsBackToOurOwnPagesOnly(String wanted) {
    var tenant = new Tenant(app, "acme");
    Answer begun = tenant.begin("?return_to=" + Browser.encode(wanted));
    if (begun.status() == 400) {
      return; // an address with control characters is refused at once
    }
    Answer back = tenant.callback(begun.redirectParameter("state"));

    assertThat(back.header("Location")).isEqualTo(HOME);
  }

  @Test
  void leadsBackToALongAddressAndToTheListFromOneThatIsTooLong() {
    var tenant = new Tenant(app, "acme");
    String umlauts = HOME + "?q=" + "%C3%A4".repeat(255);
    Answer begun = tenant.browser.open(tenant.browser.open(umlauts).header("Location"));
    String back = tenant.callback(begun.redirectParameter("state")).header("Location");
    var other = new Tenant(app, "acme");
    Answer again =
        other.browser.open(
            other.browser.open(HOME + "?q=" + "%C3%A4".repeat(1000)).header("Location"));

    assertThat(back).isEqualTo(umlauts);
    assertThat(other.callback(again.redirectParameter("state")).header("Location")).isEqualTo(HOME);
  }

  @Test
  void leadsBackToThePageWhoseFormCameTooLate() {
    var tenant = new Tenant(app, "acme");
    Answer closed =
        tenant.browser.post(
            HOME + "/17/enable",
            Map.of("csrf", "x"),
            Map.of("Referer", tenant.browser.url() + HOME + "/17?said=saved"));
    Answer unknown =
        tenant.browser.post(
            HOME + "/17/enable", Map.of("csrf", "x"), "Referer", "https://evil.example/a");

    assertThat(closed.status()).isEqualTo(303);
    assertThat(closed.redirectParameter("return_to"))
        .isEqualTo(Browser.encode(HOME + "/17?said=saved"));
    assertThat(unknown.redirectParameter("return_to")).isEqualTo(Browser.encode(HOME));
  }

  @ParameterizedTest
  @CsvSource({
    "/workspaces/acme/connections/17",
    "/workspaces/acme/connections?sort=-name&page=2",
    "'/workspaces/acme/connections?sort=name,-createdAt&q=a%20b+c'"
  })
  void leadsBackToThePageThatWasWanted(String wanted) {
    var tenant = new Tenant(app, "acme");
    Answer closed = tenant.browser.open(wanted);
    Answer begun = tenant.browser.open(closed.header("Location"));

    assertThat(tenant.callback(begun.redirectParameter("state")).header("Location"))
        .isEqualTo(wanted);
  }

  @Test
  void theWorkspaceGetsOurSecretInTheBodyAndTheTokenIsDropped() {
    new Tenant(app, "acme").signIn();

    app.core1.verify(
        postRequestedFor(urlPathMatching("/acme/.*getAccessToken"))
            .withRequestBody(containing("grant_type=authorization_code"))
            .withRequestBody(containing("client_secret=core1-secret"))
            .withRequestBody(
                containing("redirect_uri=" + Browser.encode(app.url() + "/login/callback"))));
    assertThat(
            app.rows
                .everything()
                .fetch("select t::text from connector.session_member t")
                .toString())
        .doesNotContain("core1-token");
  }
}
