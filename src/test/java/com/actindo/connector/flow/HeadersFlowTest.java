package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HeadersFlowTest {
  private static final String PANEL = "https://store-panel.example.com";
  private static TestApp app;
  private static Merchant merchant;
  private static Answer setup;

  @BeforeAll
  static void start() {
    app =
        TestApp.start(
            Map.of("CONTROL_PANEL_URL_TEMPLATE", "https://store-{store_hash}.example.com"));
    merchant = new Merchant(app, "panel");
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    setup = merchant.install("code-1", "token-1");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void onlyTheStoresOwnPanelFramesItsPagesAndTheyLeadToTheWorkspace() {
    for (Answer page :
        new Answer[] {setup, merchant.browser.open(merchant.signed("/load", Merchant.OWNER))}) {
      assertThat(page.status()).isEqualTo(200);
      hardened(page);
      assertThat(directive(page, "frame-ancestors")).isEqualTo(PANEL);
      assertThat(directive(page, "form-action")).isEqualTo("'self' " + app.core1.baseUrl());
      assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }
  }

  @Test
  void anyPanelFramesWhatIsShownBeforeAStoreIsProven() {
    Answer incomplete = merchant.browser.open("/auth?code=x");
    Answer forged = merchant.browser.open("/load?signed_payload_jwt=a.b.c");
    Answer bare = merchant.browser.open("/load");

    assertThat(incomplete.status()).isEqualTo(400);
    assertThat(forged.status()).isEqualTo(401);
    assertThat(bare.status()).isEqualTo(200);
    for (Answer page : new Answer[] {incomplete, forged, bare}) {
      hardened(page);
      assertThat(directive(page, "frame-ancestors")).isEqualTo("https://*.example.com");
      assertThat(directive(page, "form-action")).isEqualTo("'none'");
      assertThat(page.body()).doesNotContain("<form");
    }
  }

  @Test
  void nobodyFramesAnythingElse() {
    var guest = new Browser(app);
    var pages =
        new Answer[] {
          guest.open("/nothing"),
          guest.open("/setup"),
          guest.open("/setup/connected"),
          guest.open("/login/callback?state=x"),
          guest.open("/workspaces/demo/signed-out"),
          guest.post("/setup", Map.of("ticket", "x")),
          guest.call("/auth?code=x", "Accept", "application/json"),
          guest.call("/uninstall"),
          guest.call("/load/progress"),
          guest.call("/api/workspaces/demo/connections")
        };
    for (Answer answer : pages) {
      hardened(answer);
      boolean ownPage = answer.header("Content-Type").startsWith("text/html");
      assertThat(directive(answer, "frame-ancestors"))
          .as("%s %s", answer.status(), ownPage)
          .isEqualTo("'none'");
      assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
  }

  @Test
  void redirectsCarryTheHeadersToo() {
    Answer login = new Browser(app).open("/workspaces/demo/login");

    assertThat(login.status()).isEqualTo(303);
    hardened(login);
    assertThat(login.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void assetsAreKeptForEverAndHardened() {
    Answer asset = merchant.browser.call(setup.find("href=\"(/assets/[^\"]+/connector.css)\""));

    assertThat(asset.status()).isEqualTo(200);
    hardened(asset);
    assertThat(asset.header("Cache-Control")).contains("immutable");
    assertThat(merchant.browser.call("/assets/0000000000000000/connector.css").status())
        .isEqualTo(404);
  }

  @Test
  void healthAndMetricsAreOnTheirOwnPortOnly() {
    Answer live =
        merchant.browser.call("http://localhost:" + app.managementPort() + "/health/live");

    assertThat(live.status()).isEqualTo(200);
    assertThat(live.header("Server")).isEmpty();
    assertThat(merchant.browser.call("/health/live").status()).isEqualTo(404);
    assertThat(merchant.browser.call("/metrics").status()).isEqualTo(404);
  }

  /** What every answer has, and what none may have. */
  static void hardened(Answer answer) {
    String policy = answer.header("Content-Security-Policy");
    assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe-");

    assertThat(directive(answer, "script-src")).isEqualTo("'self'");
    assertThat(directive(answer, "base-uri")).isEqualTo("'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isNotEmpty();
    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(answer.body()).doesNotContain("<script>").doesNotContain(" style=\"");
  }

  static String directive(Answer answer, String name) {
    return Arrays.stream(answer.header("Content-Security-Policy").split("; ?", -1))
        .filter(directive -> directive.startsWith(name + " "))
        .map(directive -> directive.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }
}
