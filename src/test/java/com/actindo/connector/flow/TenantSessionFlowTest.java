package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.actindo.connector.testing.RawHttp;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantSessionFlowTest {
  private static TestApp app;
  private Browser browser = browser();
  private Tenant acme = new Tenant(browser, "acme");
  private Tenant other = new Tenant(browser, "other");

  private static Browser browser() {
    return new Browser(app);
  }

  @BeforeAll
  static void start() {
    app = TestApp.start();
    var stubs = new Merchant(app, "none1");
    stubs.workspace("acme", "ann@example.com", "connections.view");
    stubs.workspace("other", "ann@example.com", "connections.view");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void freshBudgets() {
    app.clock.tick(Duration.ofMinutes(2));
  }

  @Test
  void everySignInRenewsTheIdAndKeepsTheOtherWorkspaces() {
    acme.signIn();
    other.signIn();

    assertThat(other.session()).isNotEqualTo(acme.session());
    assertThat(acme.connections().status()).isEqualTo(200);
    assertThat(other.connections().status()).isEqualTo(200);
    assertThat(withSession(acme.session(), "acme")).isEqualTo(401);
    assertThat(withSession(other.session(), "acme")).isEqualTo(200);
  }

  @Test
  void aSessionOfOneWorkspaceOpensNoOther() {
    acme.signIn();

    assertThat(other.connections().status()).isEqualTo(303);
    assertThat(withSession(acme.session(), "other")).isEqualTo(401);
  }

  @Test
  void anIdleSessionEndsAfterEightHours() {
    acme.signIn();
    app.clock.tick(Duration.ofHours(8).minusMinutes(2));
    assertThat(acme.connections().status()).isEqualTo(200);
    app.clock.tick(Duration.ofHours(8).minusMinutes(2));
    assertThat(acme.connections().status()).isEqualTo(200);
    app.clock.tick(Duration.ofHours(8));

    assertThat(acme.connections().status()).isEqualTo(303);
  }

  @Test
  void aSessionInUseEndsAfterADay() {
    acme.signIn();
    for (int i = 0; i < 5; i++) {
      app.clock.tick(Duration.ofHours(4));
      assertThat(acme.connections().status()).isEqualTo(200);
    }
    app.clock.tick(Duration.ofHours(4));

    assertThat(acme.connections().status()).isEqualTo(303);
  }

  @Test
  void aFurtherWorkspaceDoesNotProlongTheDay() {
    acme.signIn();
    for (int i = 0; i < 5; i++) {
      app.clock.tick(Duration.ofHours(4));
      other.signIn();
    }
    app.clock.tick(Duration.ofHours(4));

    assertThat(acme.connections().status()).isEqualTo(303);
  }

  @Test
  void nothingComesAlongFromASessionThatIsOver() {
    acme.signIn();
    app.clock.tick(Duration.ofHours(9));
    other.signIn();

    assertThat(other.connections().status()).isEqualTo(200);
    assertThat(acme.connections().status()).isEqualTo(303);
  }

  @Test
  void signingOutEndsTheSessionEverywhere() {
    acme.signIn();
    other.signIn();
    Answer out = acme.logout();

    assertThat(out.status()).isEqualTo(303);
    assertThat(out.header("Location")).isEqualTo("/workspaces/acme/signed-out");
    assertThat(out.header("Set-Cookie")).startsWith("session=; Path=/; Max-Age=0;");
    assertThat(withSession(other.session(), "acme")).isEqualTo(401);
    assertThat(withSession(other.session(), "other")).isEqualTo(401);
  }

  @Test
  void signingOutNeedsOurOriginAndTheSessionsToken() {
    acme.signIn();
    String csrf = acme.csrf();
    Map<String, String> form = Map.of("csrf", csrf);
    var another = new Tenant(app, "acme");
    another.signIn();
    String path = "/workspaces/acme/logout";

    assertThat(csrf).isNotEmpty().isNotEqualTo(acme.session()).isNotEqualTo(another.csrf());
    assertThat(browser.post(path, form, "Origin", "https://evil.example.com").status())
        .isEqualTo(403);
    assertThat(browser.post(path, form, "Origin", "null").status()).isEqualTo(403);
    assertThat(browser.post(path, form, "X-Nothing", "x").status()).isEqualTo(403);
    assertThat(browser.post(path, form, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
    assertThat(browser.post(path, Map.of()).status()).isEqualTo(403);
    assertThat(browser.post(path, Map.of("csrf", another.csrf())).status()).isEqualTo(403);
    assertThat(acme.connections().status()).isEqualTo(200);
    assertThat(browser.post(path, form, "Sec-Fetch-Site", "same-origin").status()).isEqualTo(303);
  }

  @Test
  void sessionsAreKeptByTheHashOfTheirIdOnly() {
    acme.signIn();

    assertThat(
            app.rows
                .everything()
                .fetchOne(
                    "select count(*) from connector.session"
                        + " where id_hash = sha256(convert_to(?, 'UTF8'))",
                    acme.session())
                .into(Integer.class))
        .isEqualTo(1);
    assertThat(acme.session()).matches("[\\w-]{43}");
  }

  @Test
  void theCookieIsForThisBrowserAndNoScript() {
    String cookie =
        acme.signIn().headers().allValues("Set-Cookie").stream()
            .filter(line -> line.startsWith("session="))
            .findFirst()
            .orElseThrow();

    assertThat(cookie).endsWith("; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax");
  }

  /** The status of a page for whoever has this session, as a program asks. */
  private static int withSession(String session, String workspace) {
    return new RawHttp(app.port())
        .get("/workspaces/" + workspace + "/connections", "Cookie: session=" + session)
        .status();
  }
}
