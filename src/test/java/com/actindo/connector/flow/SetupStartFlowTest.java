package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** START SETUP: who may begin a claim, and what it begins (security rules, 3.2 and 3.3). */
class SetupStartFlowTest {
  private static final String EXPIRED = "This setup page has expired";
  private static final String NOT_OURS = "This form was not sent from our page";
  private static final String EMAIL = Merchant.email(Merchant.INSTALLER);

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
  void leadsToTheWorkspacesSignInWithExactlyTheParametersOfTheContract() {
    var merchant = merchant("exact1");

    Answer answer = begin(merchant, merchant.install("c-exact1", "t-exact1").ticket());

    assertThat(answer.status()).isEqualTo(303);
    String[] address = answer.header("Location").split("\\?", 2);
    assertThat(address[0])
        .isEqualTo(app.core1.baseUrl() + "/demo/Actindo.CoreModules.Auth.OAuth2.authorize");
    assertThat(List.of(address[1].split("&")))
        .extracting(pair -> pair.replaceFirst("=.*", ""))
        .containsExactlyInAnyOrder(
            "response_type",
            "client_id",
            "redirect_uri",
            "scope",
            "state",
            "code_challenge",
            "code_challenge_method");
    assertThat(answer.redirectParameter("response_type")).isEqualTo("code");
    assertThat(answer.redirectParameter("client_id")).isEqualTo("connector");
    assertThat(answer.redirectParameter("redirect_uri"))
        .isEqualTo(Browser.encode(app.url() + "/setup/callback"));
    assertThat(answer.redirectParameter("scope")).isEqualTo("profile");
    assertThat(answer.redirectParameter("code_challenge_method")).isEqualTo("S256");
    assertThat(answer.redirectParameter("state")).hasSizeGreaterThanOrEqualTo(32);
  }

  @Test
  void sendsTheVerifierOfTheChallengeWithTheCode() throws NoSuchAlgorithmException {
    var merchant = merchant("pkce1");
    Answer begun = begin(merchant, merchant.install("c-pkce1", "t-pkce1").ticket());

    merchant.browser.open(
        "/setup/callback?code=code-of-pkce1&state=" + begun.redirectParameter("state"));

    String sent =
        app.core1.getAllServeEvents().stream()
            .map(event -> event.getRequest().getBodyAsString())
            .filter(body -> body.contains("code-of-pkce1"))
            .findFirst()
            .orElseThrow();
    String verifier = sent.replaceFirst(".*code_verifier=([^&]+).*", "$1");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    assertThat(begun.redirectParameter("code_challenge"))
        .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    assertThat(sent)
        .contains("grant_type=authorization_code", "client_id=connector", "client_secret=")
        .contains("redirect_uri=" + Browser.encode(app.url() + "/setup/callback"));
  }

  @Test
  void bindsTheBrowserByACookieThatScriptsAndOtherSitesDoNotGet() {
    var merchant = merchant("cookie1");

    Answer answer = begin(merchant, merchant.install("c-cookie1", "t-cookie1").ticket());

    assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
    assertThat(List.of(answer.header("Set-Cookie").split("; ")))
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .noneMatch(part -> part.startsWith("Domain") || part.equals("Secure"))
        .first()
        .asString()
        .matches("setup=[A-Za-z0-9_-]{32,}");
  }

  @Test
  void namesTheCookieByItsHostBehindTls() {
    try (TestApp secure = TestApp.start(Map.of("PUBLIC_URL", "https://connector.example.com"))) {
      var merchant = new Merchant(secure, "tls1");
      merchant.workspace("demo", EMAIL, "connections.manage");
      String ticket = merchant.install("c-tls1", "t-tls1").ticket();

      Answer answer =
          merchant.browser.post(
              "/setup", form(ticket, "demo"), "Origin", "https://connector.example.com");

      assertThat(answer.status()).isEqualTo(303);
      assertThat(List.of(answer.header("Set-Cookie").split("; ")))
          .contains("HttpOnly", "SameSite=Lax", "Path=/", "Secure")
          .first()
          .asString()
          .startsWith("__Host-setup=");
      assertThat(answer.redirectParameter("redirect_uri"))
          .isEqualTo(Browser.encode("https://connector.example.com/setup/callback"));
    }
  }

  @Test
  void refusesAForgedTicket() {
    var merchant = merchant("forged1");
    merchant.install("c-forged1", "t-forged1");

    assertRefused(begin(merchant, "no-such-ticket"), EXPIRED);
    assertRefused(begin(merchant, ""), EXPIRED);
  }

  @Test
  void refusesATicketThatIsUsed() {
    var merchant = merchant("used1");
    Answer setup = merchant.install("c-used1", "t-used1");
    assertThat(merchant.connect(setup, "demo").status()).isEqualTo(303);

    assertRefused(begin(merchant, setup.ticket()), EXPIRED);
  }

  @Test
  void refusesATicketThatIsOlderThanFifteenMinutes() {
    var merchant = merchant("old1");
    String ticket = merchant.install("c-old1", "t-old1").ticket();

    app.clock.tick(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(begin(merchant, ticket).status()).isEqualTo(303);
    app.clock.tick(Duration.ofSeconds(1));
    assertRefused(begin(merchant, ticket), EXPIRED);
  }

  @Test
  void refusesATicketOfAnEarlierInstallation() {
    var merchant = merchant("gone1");
    String ticket = merchant.install("c-gone1", "t-gone1").ticket();
    merchant.install("c-gone1b", "t-gone1b");

    assertRefused(begin(merchant, ticket), EXPIRED);
  }

  @Test
  void refusesPostsFromOtherSitesAndKeepsTheTicket() {
    var merchant = merchant("origin1");
    String ticket = merchant.install("c-origin1", "t-origin1").ticket();

    for (String origin : List.of("https://evil.example.com", "null", app.url() + ".example.com")) {
      assertRefused(
          merchant.browser.post("/setup", form(ticket, "demo"), "Origin", origin), NOT_OURS);
    }
    assertRefused(merchant.browser.post("/setup", form(ticket, "demo"), "X-No", "x"), NOT_OURS);
    assertRefused(
        merchant.browser.post("/setup", form(ticket, "demo"), "Sec-Fetch-Site", "cross-site"),
        NOT_OURS);

    assertThat(begin(merchant, ticket).status()).isEqualTo(303);
  }

  @Test
  void takesAPostWithoutOriginWhenTheBrowserSaysThatItIsOurOwn() {
    var merchant = merchant("fetch1");
    String ticket = merchant.install("c-fetch1", "t-fetch1").ticket();

    Answer answer =
        merchant.browser.post("/setup", form(ticket, "demo"), "Sec-Fetch-Site", "same-origin");

    assertThat(answer.status()).isEqualTo(303);
  }

  @Test
  void replacesTheClaimThatTheSameTicketBeganBefore() {
    var merchant = merchant("twice1");
    merchant.workspace("other", EMAIL, "connections.manage");
    String ticket = merchant.install("c-twice1", "t-twice1").ticket();
    Answer first = begin(merchant, ticket);
    Answer second = merchant.browser.post("/setup", form(ticket, "other"));

    Answer stale = callback(merchant, first);
    Answer good = callback(merchant, second);

    assertThat(stale.status()).isEqualTo(403);
    assertThat(good.status()).isEqualTo(303);
    assertThat(new Facts(app).texts("select workspace from connector.store_holder"))
        .contains("other");
  }

  @Test
  void asksForPatienceBeyondSixtyPostsAMinuteForOneStore() {
    var merchant = merchant("busy1");
    String ticket = merchant.install("c-busy1", "t-busy1").ticket();
    var statuses = new ArrayList<Integer>();

    Answer last = merchant.browser.post("/setup", form(ticket, "no name"));
    statuses.add(last.status());
    while (statuses.size() < 70 && last.status() != 429) {
      last = merchant.browser.post("/setup", form(ticket, "no name"));
      statuses.add(last.status());
    }

    assertThat(statuses).hasSizeGreaterThanOrEqualTo(61).endsWith(429).doesNotContain(303, 500);
    assertThat(statuses.subList(0, 60)).containsOnly(422);
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
  }

  private static Merchant merchant(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace("demo", EMAIL, "connections.manage");
    return merchant;
  }

  private static Answer begin(Merchant merchant, String ticket) {
    return merchant.browser.post("/setup", form(ticket, "demo"));
  }

  private static Answer callback(Merchant merchant, Answer begun) {
    return merchant.browser.open(
        "/setup/callback?code=core1-code&state=" + begun.redirectParameter("state"));
  }

  private static Map<String, String> form(String ticket, String workspace) {
    return Map.of("ticket", ticket, "workspace", workspace);
  }

  private static void assertRefused(Answer answer, String title) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.heading()).isEqualTo(title);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }
}
