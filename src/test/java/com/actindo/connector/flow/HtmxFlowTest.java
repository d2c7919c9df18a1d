package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.RawHttp;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the script of an open page is answered when something is wrong. */
class HtmxFlowTest {
  private static final String PAGE = "/workspaces/acme/connections";

  private static TestApp app;
  private static Merchant merchant;
  private Tenant tenant;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    merchant = new Merchant(app, "none1");
    merchant.workspace("acme", "ann@example.com", "connections.view");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void signIn() {
    app.clock.tick(Duration.ofMinutes(2));
    tenant = new Tenant(app, "acme");
    tenant.signIn();
  }

  @Test
  void leadsToTheSignInAndBackToTheOpenPage() {
    RawHttp.Answer answer =
        ask("", PAGE + "/5", "HX-Current-URL: " + app.url() + PAGE + "?page=2&sort=-name");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("HX-Redirect"))
        .isEqualTo(
            "/workspaces/acme/login?return_to="
                + Browser.encode("/workspaces/acme/connections?page=2&sort=-name"));
  }

  @Test
  void leadsBackToNoPageThatIsNotOfTheWorkspace() {
    for (String open :
        new String[] {
          "https://evil.example.com/", "/workspaces/other/connections", "::", "//evil.example.com"
        }) {
      assertThat(ask("", PAGE, "HX-Current-URL: " + open).header("HX-Redirect"))
          .isEqualTo("/workspaces/acme/login?return_to=" + Browser.encode(PAGE));
    }
  }

  @Test
  void answersAProblemBesideThePageThatStays() {
    RawHttp.Answer answer = ask(tenant.session(), PAGE + "/999");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("HX-Retarget")).isEqualTo("#alerts");
    assertThat(answer.header("HX-Reselect")).isEqualTo("#alert");
    assertThat(answer.header("HX-Reswap")).isEqualTo("innerHTML");
    assertThat(answer.header("HX-Push-Url")).isEqualTo("false");
    assertThat(answer.body()).contains("id=\"alert\"", "There is nothing here");
    assertThat(answer.body()).doesNotContain("<html");
  }

  @Test
  void theJsonInterfaceKeepsItsForm() {
    RawHttp.Answer answer = ask("", "/api/workspaces/acme/connections");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void namesAMissingRightInWordsOfTheMembersLanguage() {
    String page = problem("en-US");
    assertThat(page).contains("View connections").doesNotContain("connections.view");
    page = problem("de-DE");
    assertThat(page).contains("Verbindungen ansehen", "lang=\"de\"");
  }

  private static String problem(String locale) {
    merchant.workspace(
        "blind",
        com.github.tomakehurst.wiremock.client.WireMock.okJson(
            """
            {"success":true,"id":"9","username":"u","email":"u@example.com","name":"Bea",
             "locale":"%s","rights":["connections.delete"]}
            """
                .formatted(locale)));
    var blind = new Tenant(app, "blind");
    blind.signIn();
    return blind.connections().body();
  }

  private static RawHttp.Answer ask(String session, String path, String... headers) {
    var all =
        Stream.concat(
            Stream.of("HX-Request: true", "Cookie: session=" + session), Stream.of(headers));
    return new RawHttp(app.port()).get(path, all.toArray(String[]::new));
  }
}
