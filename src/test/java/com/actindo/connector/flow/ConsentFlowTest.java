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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody else than the store's user signs in at the workspace (security rules, 3.6). */
class ConsentFlowTest {
  private static final String QUESTION = "Is this the right workspace?";
  private static final String OTHER = "wanda@example.com";

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

  @ParameterizedTest
  @ValueSource(strings = {"user12@example.com", "USER12@Example.Com", "  user12@example.com "})
  void asksNobodyWhenTheAddressesAreEqualButForCaseAndBlanks(String email) {
    var merchant = new Merchant(app, "same" + Integer.toHexString(email.hashCode()));

    assertThat(signIn(merchant, email).header("Location")).isEqualTo("/setup/connected");
  }

  @Test
  void asksInTheSameResponseAndConnectsNothingBefore() {
    var merchant = new Merchant(app, "ask1");

    Answer page = signIn(merchant, OTHER);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo(QUESTION);
    assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(facts.count("store_holder where store_hash = 'ask1'")).isZero();
    assertThat(facts.count("connection where store_hash = 'ask1'")).isZero();
  }

  @Test
  void asksWhenTheWorkspaceKnowsNoAddress() {
    var merchant = new Merchant(app, "ask2");
    merchant.workspace(
        "ask2", okJson("{\"success\":true,\"id\":\"7\",\"rights\":[\"connections.manage\"]}"));

    Answer page = merchant.connect(install(merchant), "ask2");

    assertThat(page.heading()).isEqualTo(QUESTION);
  }

  @Test
  void asksWhenBigCommerceTellsNoAddress() {
    var merchant = new Merchant(app, "ask3");
    merchant.workspace(
        "ask3",
        okJson(
            "{\"success\":true,\"id\":\"7\",\"email\":\"\",\"rights\":[\"connections.manage\"]}"));
    Answer setup = install(merchant);
    facts.change("update connector.store_user set email = null where store_hash = 'ask3'");

    assertThat(merchant.connect(setup, "ask3").heading()).isEqualTo(QUESTION);
  }

  @Test
  void comparesWithTheUserWhoOpenedTheAppWhenThatUserGotTheTicket() {
    var merchant = new Merchant(app, "ask4");
    install(merchant);
    Answer opened = merchant.browser.open(merchant.signed("/load", 99));
    merchant.workspace("ask4", "user12@example.com", "connections.manage");

    Answer page = merchant.connect(opened, "ask4");

    assertThat(page.heading()).isEqualTo(QUESTION);
    assertThat(page.body()).contains(Merchant.email(Merchant.INSTALLER));
    merchant.workspace("ask4", "user99@example.com", "connections.manage");
    assertThat(merchant.connect(merchant.browser.open("/setup"), "ask4").header("Location"))
        .isEqualTo("/setup/connected");
  }

  @Test
  void showsStoreOwnerInstallerScopesWorkspaceAndUser() {
    var merchant = new Merchant(app, "show1");
    merchant.workspace("show1", OTHER, "connections.manage");
    Answer setup = install(merchant);
    merchant.browser.call("/setup/store", "X-Page-Key", setup.pageKey());

    String page = merchant.connect(setup, "show1").body();

    assertThat(page)
        .contains("<strong>Shop of show1</strong>")
        .contains("<code>show1</code>")
        .contains("<dt>Owner of the store</dt><dd>user11@example.com</dd>")
        .contains("<dt>App installed by</dt><dd>user12@example.com</dd>")
        .contains("<strong>show1</strong>")
        .contains("Wanda Worker (" + OTHER + ")")
        .contains("read and change orders")
        .contains("read products")
        .doesNotContain("store_v2_orders");
  }

  @Test
  void connectsWhenTheUserSaysSo() {
    var merchant = new Merchant(app, "yes1");
    Answer page = signIn(merchant, OTHER);

    Answer answer = decide(merchant.browser, page, "connect");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/setup/connected");
    assertThat(facts.text("select workspace from connector.store_holder where store_hash = 'yes1'"))
        .isEqualTo("yes1");
    assertThat(
            facts.text(
                "select actor_id from connector.audit_event"
                    + " where store_hash = 'yes1' and event = 'store.claimed'"))
        .isEqualTo("77");
  }

  @Test
  void leadsToAFreshSetupPageWhenTheUserDeclines() {
    var merchant = new Merchant(app, "no1");
    Answer page = signIn(merchant, OTHER);

    Answer answer = decide(merchant.browser, page, "decline");

    assertThat(answer.status()).isEqualTo(303);
    Answer fresh = merchant.browser.open(answer.header("Location"));
    assertThat(fresh.body()).contains("You decided not to connect the store");
    assertThat(fresh.ticket()).isNotEmpty().isNotEqualTo(page.ticket());
    assertThat(facts.count("store_holder where store_hash = 'no1'")).isZero();
    assertThat(decide(merchant.browser, page, "connect").status()).isEqualTo(403);
    assertThat(facts.count("store_holder where store_hash = 'no1'")).isZero();
  }

  @Test
  void takesOneAnswerOnly() {
    var merchant = new Merchant(app, "once1");
    Answer page = signIn(merchant, OTHER);
    decide(merchant.browser, page, "connect");

    assertThat(decide(merchant.browser, page, "connect").status()).isEqualTo(403);
    assertThat(decide(merchant.browser, page, "decline").status()).isEqualTo(403);

    assertThat(facts.count("connection where store_hash = 'once1'")).isOne();
  }

  @Test
  void takesNoAnswerFromAnotherBrowser() {
    var merchant = new Merchant(app, "else1");
    Answer page = signIn(merchant, OTHER);
    var stranger = new Merchant(app, "else2");
    signIn(stranger, OTHER);

    assertThat(decide(new Browser(app), page, "connect").status()).isEqualTo(403);
    assertThat(decide(stranger.browser, page, "connect").status()).isEqualTo(403);

    assertThat(facts.count("store_holder where store_hash in ('else1', 'else2')")).isZero();
    assertThat(decide(merchant.browser, page, "connect").status()).isEqualTo(303);
  }

  @Test
  void takesNoAnswerFromAnotherSiteNoMadeUpTicketAndNoOtherWord() {
    var merchant = new Merchant(app, "site1");
    Answer page = signIn(merchant, OTHER);
    var form = Map.of("ticket", page.ticket(), "decision", "connect");

    assertThat(
            merchant
                .browser
                .post("/setup/consent", form, "Origin", "https://evil.example.com")
                .status())
        .isEqualTo(403);
    assertThat(
            merchant
                .browser
                .post("/setup/consent", Map.of("ticket", "x", "decision", "connect"))
                .status())
        .isEqualTo(403);
    assertThat(decide(merchant.browser, page, "perhaps").status()).isEqualTo(400);

    assertThat(decide(merchant.browser, page, "connect").status()).isEqualTo(303);
  }

  @Test
  void takesNoAnswerAfterFifteenMinutes() {
    var merchant = new Merchant(app, "slow1");
    Answer page = signIn(merchant, OTHER);

    app.clock.tick(Duration.ofMinutes(15));

    assertThat(decide(merchant.browser, page, "connect").status()).isEqualTo(403);
  }

  @Test
  void endsWhenTheAppIsInstalledAgainMeanwhile() {
    var merchant = new Merchant(app, "again1");
    Answer page = signIn(merchant, OTHER);
    merchant.install("c-again1b", "t-again1b");

    assertThat(decide(merchant.browser, page, "connect").status()).isEqualTo(403);
    assertThat(facts.count("store_holder where store_hash = 'again1'")).isZero();
  }

  private static Answer install(Merchant merchant) {
    return merchant.install("c-" + merchant.hash, "t-" + merchant.hash);
  }

  private static Answer signIn(Merchant merchant, String email) {
    merchant.workspace(merchant.hash, email, "connections.manage");
    return merchant.connect(install(merchant), merchant.hash);
  }

  private static Answer decide(Browser browser, Answer page, String decision) {
    return browser.post("/setup/consent", Map.of("ticket", page.ticket(), "decision", decision));
  }
}
