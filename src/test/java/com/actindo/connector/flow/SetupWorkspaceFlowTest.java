package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The field of the setup page: which workspace is asked, and what is told when none answers. */
class SetupWorkspaceFlowTest {
  private static final String PING = "Actindo.CoreModules.Tools.TenantTest.ping";

  private static TestApp app;
  private static Merchant merchant;
  private static String ticket;

  @BeforeAll
  static void start() {
    app = TestApp.start(Map.of("RATE_LIMITS", "off"));
    merchant = new Merchant(app, "field1");
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");
    merchant.workspace("demo.dev", Merchant.email(Merchant.INSTALLER), "connections.manage");
    ticket = merchant.install("c-field1", "t-field1").ticket();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-demo",
        "demo-",
        "de mo",
        "demo_1",
        "demo.prod",
        "demo.dev.dev",
        "dëmo",
        "demo\u212A",
        "demo/../other",
        "demo%2e",
        "de\r\nmo",
        "user@demo.actindo.com",
        "https://user:pw@demo.actindo.com",
        "demo.actindo.com:8080",
        "https://demo.actindo.com:443/",
        "http://demo.actindo.com",
        "https://demo.example.com",
        "https://demo.actindo.com.example.com",
        "https://evil.example.com/demo.actindo.com",
        "//demo.actindo.com",
        "127.0.0.1",
        "localhost:8080",
        "javascript:alert(1)",
        "a234567890123456789012345678901234567890123456789012345678901234"
      })
  void saysAtTheFieldThatThisIsNoNameAndAsksNobody(String typed) {
    app.core1.resetRequests();

    Answer answer = type(typed);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(fault(answer)).startsWith("This is not the name of a workspace.");
    assertThat(answer.body()).contains("aria-invalid=\"true\"");
    assertThat(answer.ticket()).isEqualTo(ticket);
    assertThat(app.core1.getAllServeEvents()).isEmpty();
    assertThat(type("demo").status()).isEqualTo(303);
  }

  @Test
  void saysAtTheFieldThatAVeryLongTextIsNoName() {
    Answer answer = type("a".repeat(5000));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(fault(answer)).startsWith("This is not the name of a workspace.");
  }

  @Test
  void refusesABodyBeyondTheLimitAndKeepsTheTicket() {
    assertThat(type("a".repeat(70_000)).status()).isEqualTo(413);
    assertThat(type("demo").status()).isEqualTo(303);
  }

  @Test
  void keepsWhatWasTypedWithoutLettingItBecomeMarkup() {
    Answer answer = type("\"><script>alert(1)</script>");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script>alert(1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "  DEMO\t",
        "demo.actindo.com",
        "https://demo.actindo.com",
        "https://Demo.Actindo.com/some/path?and=query#fragment",
      })
  void takesANameAndAPastedAddress(String typed) {
    Answer answer = type(typed);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).startsWith(app.core1.baseUrl() + "/demo/Actindo.");
  }

  @Test
  void takesADevelopmentWorkspace() {
    assertThat(type("https://demo.dev.actindo.com/x").header("Location"))
        .startsWith(app.core1.baseUrl() + "/demo.dev/Actindo.");
  }

  @Test
  void tellsAnUnknownWorkspaceInTheSameWordsAsOneThatDoesNotAnswerInCore1sForm() {
    String unknown = unreachable("nobody", aResponse().withStatus(404));

    assertThat(unknown).startsWith("We cannot reach a workspace with this name.");
    assertThat(unreachable("moved", temporaryRedirect("/demo/" + PING))).isEqualTo(unknown);
    assertThat(unreachable("html", okForContentType("text/html", "<h1>Welcome</h1>")))
        .isEqualTo(unknown);
    assertThat(unreachable("words", okJson("{\"success\":\"true\"}"))).isEqualTo(unknown);
    assertThat(unreachable("broken", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)))
        .isEqualTo(unknown);
    assertThat(unreachable("slow", okJson("{\"success\":true}").withFixedDelay(60_000)))
        .isEqualTo(unknown);
    assertThat(type("demo").status()).isEqualTo(303);
  }

  @Test
  void asksTheWorkspaceWithoutAToken() {
    app.core1.resetRequests();

    type("demo");

    assertThat(app.core1.getAllServeEvents()).hasSize(1);
    var request = app.core1.getAllServeEvents().getFirst().getRequest();
    assertThat(request.getUrl()).startsWith("/demo/" + PING);
    assertThat(request.getHeader("Authorization")).isNull();
    assertThat(request.getHeader("Cookie")).isNull();
  }

  private static String unreachable(String workspace, ResponseDefinitionBuilder answer) {
    app.core1.stubFor(post(urlPathEqualTo("/" + workspace + "/" + PING)).willReturn(answer));
    Answer page = type(workspace);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.ticket()).isEqualTo(ticket);
    assertThat(page.body()).contains("value=\"" + workspace + "\"");
    assertThat(new Facts(app).count("claim where workspace = ?", workspace)).isZero();
    return fault(page);
  }

  private static Answer type(String workspace) {
    return merchant.browser.post("/setup", Map.of("ticket", ticket, "workspace", workspace));
  }

  private static String fault(Answer page) {
    return page.find("id=\"workspace-fault\"[^>]*>([^<]*)<");
  }
}
