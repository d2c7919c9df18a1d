package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The way back from the workspace's sign-in (security rules, 3.3 and 3.6). */
class ClaimCallbackFlowTest {
  private static final String EMAIL = Merchant.email(Merchant.INSTALLER);
  private static final String CANNOT_GO_ON = "This setup cannot go on here";
  private static final String TOKEN = "CoreModules.Auth.OAuth2Token.getAccessToken";
  private static final String PING = "CoreModules.Tools.TenantTest.ping";
  private static final String PROFILE = "Connector.Profile.get";

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
  void connectsTheStoreAndLeadsToTheConnectedPage() {
    var merchant = merchant("happy1");

    Answer answer = merchant.connect(install(merchant), "happy1");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/setup/connected");
    assertThat(merchant.browser.open("/setup/connected").heading())
        .isEqualTo("BigCommerce Connected");
  }

  @Test
  void refusesABrowserWithoutTheCookieAndOneWithAnother() {
    var merchant = merchant("wrong1");
    String callback = callback(begin(merchant, install(merchant)));
    var stranger = new Merchant(app, "wrong2");
    stranger.workspace("wrong1", EMAIL, "connections.manage");
    begin(stranger, install(stranger), "wrong1");

    assertRefused(new Browser(app).open(callback));
    assertRefused(stranger.browser.open(callback));

    assertThat(facts.count("store_holder where store_hash in ('wrong1', 'wrong2')")).isZero();
    assertThat(app.core1.findAll(tokenCalls("wrong1"))).isEmpty();
    assertThat(merchant.browser.open(callback).status()).isEqualTo(303);
  }

  @Test
  void refusesAStateThatIsWrongAndAStateOfAnotherClaimOfThisBrowser() {
    var merchant = merchant("state1");
    String ticket = install(merchant).ticket();
    Answer first = begin(merchant, ticket, "state1");
    begin(merchant, ticket, "state1");

    assertRefused(merchant.browser.open("/setup/callback?code=c&state=made-up"));
    assertRefused(merchant.browser.open(callback(first)));
  }

  @Test
  void refusesASignInThatTookLongerThanFifteenMinutes() {
    var merchant = merchant("late1");
    String callback = callback(begin(merchant, install(merchant)));

    app.clock.tick(Duration.ofMinutes(15));

    assertRefused(merchant.browser.open(callback));
  }

  @Test
  void linksNothingTwice() {
    var merchant = merchant("twice2");
    String callback = callback(begin(merchant, install(merchant)));
    merchant.browser.open(callback);

    assertRefused(merchant.browser.open(callback));

    assertThat(facts.count("connection where store_hash = 'twice2'")).isOne();
    assertThat(facts.count("audit_event where store_hash = 'twice2' and event = 'store.claimed'"))
        .isOne();
    assertThat(app.core1.findAll(tokenCalls("twice2"))).hasSize(1);
  }

  @Test
  void burnsTheStateBeforeTheExchange() {
    var merchant = merchant("burn1");
    String callback = callback(begin(merchant, install(merchant)));
    answers("burn1", TOKEN, aResponse().withStatus(500));

    assertThat(merchant.browser.open(callback).status()).isEqualTo(502);
    assertRefused(merchant.browser.open(callback));

    assertThat(app.core1.findAll(tokenCalls("burn1"))).hasSize(1);
  }

  @Test
  void headChangesNothing() {
    var merchant = merchant("head1");
    String callback = callback(begin(merchant, install(merchant)));

    merchant.browser.head(callback);

    assertThat(merchant.browser.open(callback).status()).isEqualTo(303);
  }

  static Stream<Arguments> failures() {
    var failure = okJson("{\"success\":false,\"errno\":1,\"error\":\"x\"}");
    return Stream.of(TOKEN, PING, PROFILE)
        .flatMap(call ->
            Stream.of(
                Arguments.of(call, "success false", failure),
                Arguments.of(call, "frozen", aResponse().withStatus(530)),
                Arguments.of(call, "HTML", okForContentType("text/html", "<h1>Hello</h1>")),
                Arguments.of(call, "nothing", aResponse().withStatus(200)),
                Arguments.of(call, "an object of something else", okJson("{\"a\":1}")),
                Arguments.of(call, "missing", aResponse().withStatus(404)),
                Arguments.of(call, "refused", aResponse().withStatus(401)),
                Arguments.of(call, "too much", okJson("{\"a\":\"" + "a".repeat(1_100_000) + "\"}")),
                Arguments.of(
                    call, "reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("failures")
  void saysThatTheWorkspaceFailedAndOffersAWayOnThatWorks(
      String call, String name, ResponseDefinitionBuilder failure) {
    String hash = "fail" + Integer.toHexString((call + name).hashCode());
    var merchant = merchant(hash);
    Answer begun = begin(merchant, install(merchant));
    answers(hash, call, failure);

    Answer failed = merchant.browser.open(callback(begun));

    assertThat(failed.status()).isEqualTo(502);
    assertThat(failed.header("Content-Type")).startsWith("text/html");
    assertThat(failed.body()).contains("href=\"/setup\"");
    assertThat(facts.count("connection where store_hash = ?", hash)).isZero();
    merchant.workspace(hash, EMAIL, "connections.manage");
    Answer fresh = merchant.browser.open("/setup");
    assertThat(fresh.status()).isEqualTo(200);
    assertThat(merchant.connect(fresh, hash).header("Location")).isEqualTo("/setup/connected");
  }

  @Test
  void namesTheRightThatIsMissing() {
    var merchant = new Merchant(app, "right1");
    merchant.workspace("right1", EMAIL, "connections.view", "connections.delete");

    Answer answer = merchant.connect(install(merchant), "right1");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("Manage connections", "href=\"/setup\"");
    assertThat(facts.count("connection where store_hash = 'right1'")).isZero();
    merchant.workspace("right1", EMAIL, "connections.manage");
    assertThat(merchant.connect(merchant.browser.open("/setup"), "right1").status()).isEqualTo(303);
  }

  @Test
  void letsNobodyConnectWhoseProfileSpeaksOfNoRights() {
    var merchant = new Merchant(app, "right2");
    merchant.workspace(
        "right2", okJson("{\"success\":true,\"id\":\"7\",\"email\":\"%s\"}".formatted(EMAIL)));

    assertThat(merchant.connect(install(merchant), "right2").status()).isEqualTo(403);
    assertThat(facts.count("connection where store_hash = 'right2'")).isZero();
  }

  @Test
  void leadsBackToAFreshSetupPageWhenTheUserDeclinesTheAccess() {
    var merchant = merchant("deny1");
    Answer setup = install(merchant);
    Answer begun = begin(merchant, setup);

    Answer denied =
        merchant.browser.open(
            "/setup/callback?error=access_denied&state=" + begun.redirectParameter("state"));

    assertThat(denied.status()).isEqualTo(303);
    Answer fresh = merchant.browser.open(denied.header("Location"));
    assertThat(fresh.status()).isEqualTo(200);
    assertThat(fresh.body()).contains("The access was declined in the workspace");
    assertThat(fresh.ticket()).isNotEmpty().isNotEqualTo(setup.ticket());
    assertThat(begin(merchant, setup.ticket(), "deny1").status()).isEqualTo(403);
    assertRefused(merchant.browser.open(callback(begun)));
    assertThat(merchant.connect(fresh, "deny1").header("Location")).isEqualTo("/setup/connected");
  }

  @Test
  void saysThatTheWorkspaceFailedWhenItComesBackWithAnErrorOfItsOwn() {
    var merchant = merchant("error1");
    Answer begun = begin(merchant, install(merchant));

    Answer failed =
        merchant.browser.open(
            "/setup/callback?error=server_error&state=" + begun.redirectParameter("state"));

    assertThat(failed.status()).isEqualTo(502);
    assertThat(failed.body()).contains("href=\"/setup\"");
    assertRefused(merchant.browser.open(callback(begun)));
  }

  @Test
  void refusesACallbackThatIsIncompleteOrRepeatsItsParameters() {
    var merchant = merchant("bad1");
    Answer begun = begin(merchant, install(merchant));
    String state = begun.redirectParameter("state");

    for (String query :
        new String[] {
          "",
          "?code=c",
          "?state=" + state,
          "?code=a&code=b&state=" + state,
          "?code=c&state=a&state=b",
          "?code=c&state=" + "s".repeat(500)
        }) {
      assertThat(merchant.browser.open("/setup/callback" + query).status())
          .as(query)
          .isEqualTo(400);
    }
    assertThat(merchant.browser.open(callback(begun)).status()).isEqualTo(303);
  }

  private static Merchant merchant(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace(hash, EMAIL, "connections.manage");
    return merchant;
  }

  private static Answer install(Merchant merchant) {
    return merchant.install("c-" + merchant.hash, "t-" + merchant.hash);
  }

  private static Answer begin(Merchant merchant, Answer setup) {
    return begin(merchant, setup, merchant.hash);
  }

  private static Answer begin(Merchant merchant, Answer setup, String workspace) {
    return begin(merchant, setup.ticket(), workspace);
  }

  private static Answer begin(Merchant merchant, String ticket, String workspace) {
    return merchant.browser.post("/setup", Map.of("ticket", ticket, "workspace", workspace));
  }

  private static String callback(Answer begun) {
    return "/setup/callback?code=core1-code&state=" + begun.redirectParameter("state");
  }

  private static void answers(String workspace, String call, ResponseDefinitionBuilder answer) {
    app.core1.stubFor(
        post(urlPathEqualTo("/" + workspace + "/Actindo." + call)).willReturn(answer));
  }

  private static com.github.tomakehurst.wiremock.matching.RequestPatternBuilder tokenCalls(
      String workspace) {
    return postRequestedFor(urlPathEqualTo("/" + workspace + "/Actindo." + TOKEN))
        .withRequestBody(containing("code="));
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.heading()).isEqualTo(CANNOT_GO_ON);
    assertThat(answer.body()).contains("/app/" + TestApp.CLIENT_ID + "/install");
  }
}
