package com.actindo.connector.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The control panel; WireMock stands where the app would be. */
class SandboxPanelTest {
  private static final String SHOP = "northwind1";
  private static final String OWNER = "panel_user=1101";
  private static final String AUTHORISED = "panel_user=1102";
  private static final String PLAIN = "panel_user=1103";
  private static final String APP = "/manage/app/4711";

  @TempDir Path dataDir;
  private WireMockServer app;
  private SandboxFixture sandbox;

  @BeforeEach
  void start() {
    app = new WireMockServer(wireMockConfig().dynamicPort());
    app.start();
    app.stubFor(
        get(urlPathEqualTo("/uninstall"))
            .willReturn(aResponse().withBody("{\"status\":\"uninstalled\"}")));
    app.stubFor(
        get(urlPathEqualTo("/remove_user"))
            .willReturn(aResponse().withBody("{\"status\":\"removed\"}")));
    sandbox = new SandboxFixture(dataDir, URI.create(app.baseUrl()));
  }

  @AfterEach
  void stop() {
    sandbox.close();
    app.stop();
  }

  @Test
  void asksWhoSomebodyIsBeforeShowingAnything() {
    assertThat(page("/manage/orders", "")).contains("HTTP/1.1 303", "/manage/sign-in?next=");
    assertThat(page("/manage/sign-in?next=%2Fmanage%2Forders", ""))
        .contains("Olivia Owner", "value=\"/manage/orders\"");
    assertThat(post("/manage/sign-in", "", "user=1101&next=%2Fmanage%2Forders"))
        .contains("panel_user=1101", "/manage/orders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/manage/dashboard",
        "/manage/orders",
        "/manage/marketplace/apps",
        "/manage/marketplace/apps/my-apps",
        "/manage/app/4711/consent",
        "/manage/app/4711/uninstall",
        "/manage/users",
        "/manage/settings/api",
        "/manage/sandbox"
      })
  void showsEachScreenWithoutInlineScriptOrStyle(String path) {
    var page = page(path, OWNER);

    assertThat(page).startsWith("HTTP/1.1 200").contains("default-src 'none'", "<h1");
    assertThat(page).doesNotContain("<script", "<style", " style=", "onclick");
  }

  @Test
  void listsTheScopesInWordsBeforeAnInstall() {
    assertThat(page(APP + "/consent", OWNER))
        .contains(
            "See and change orders and their shipments",
            "See products, brands and categories",
            "See the basic settings of the store",
            "See your name and your e-mail address",
            "Confirm",
            "Cancel");
  }

  @Test
  void framesTheAppWithItsGrantAfterConfirm() {
    var source = frame(page(confirm(OWNER), OWNER));

    assertThat(source).startsWith(app.baseUrl() + "/auth?code=");
    assertThat(source).contains("&context=stores%2Fnorthwind1&account_uuid=");
    assertThat(source).doesNotContain("external_install");
  }

  @Test
  void bringsTheSameCodeAgainWhenTheFrameIsReloaded() {
    var address = confirm(OWNER);

    assertThat(frame(page(address, OWNER))).isEqualTo(frame(page(address, OWNER)));
  }

  @Test
  void letsAPlainUserOpenTheAppButNotInstallIt() {
    assertThat(page(APP + "/consent", PLAIN)).startsWith("HTTP/1.1 403");
    assertThat(post(APP + "/consent", PLAIN, "")).startsWith("HTTP/1.1 403");
    install();

    assertThat(frame(page(APP, PLAIN))).startsWith(app.baseUrl() + "/load?signed_payload_jwt=");
    assertThat(post(APP + "/uninstall", PLAIN, "")).startsWith("HTTP/1.1 403");
  }

  @Test
  void framesTheAppWithAFreshPayloadAtEachClick() {
    install();

    var first = frame(page(APP, AUTHORISED));

    assertThat(first).isNotEqualTo(frame(page(APP, AUTHORISED)));
    assertThat(page(APP + "/orders/7", OWNER)).startsWith("HTTP/1.1 200");
  }

  @Test
  void revokesTheTokenAndReportsAnUninstallation() {
    var token = install();

    var page = post(APP + "/uninstall", OWNER, "report=NOW");

    assertThat(page).contains("200", "uninstalled");
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(401);
    app.verify(
        getRequestedFor(urlPathEqualTo("/uninstall"))
            .withQueryParam("signed_payload_jwt", matching("[\\w-]+\\.[\\w-]+\\.[\\w-]+")));
    assertThat(page(APP, OWNER)).startsWith("HTTP/1.1 404");
  }

  @Test
  void holdsAReportBackUntilItIsSent() {
    install();
    post(APP + "/uninstall", OWNER, "report=HELD");
    app.verify(0, getRequestedFor(urlPathEqualTo("/uninstall")));
    assertThat(page("/manage/sandbox", OWNER)).contains("A report is held back");

    post(APP + "/report", OWNER, "");

    app.verify(1, getRequestedFor(urlPathEqualTo("/uninstall")));
    assertThat(post(APP + "/report", OWNER, "")).contains("No report is held back");
  }

  @Test
  void endsAUsersAccessInTheOwnersHand() {
    install();
    assertThat(post("/manage/users/1103/remove", AUTHORISED, "")).startsWith("HTTP/1.1 403");

    assertThat(post("/manage/users/1103/remove", OWNER, "")).contains("removed");

    app.verify(1, getRequestedFor(urlPathEqualTo("/remove_user")));
    assertThat(page(APP, PLAIN)).startsWith("HTTP/1.1 403");
    post("/manage/users/1103/restore", OWNER, "");
    assertThat(page(APP, PLAIN)).startsWith("HTTP/1.1 200");
  }

  @Test
  void asksAgainAtTheNextOpeningWhenTheScopesHaveChanged() {
    var token = install();
    post("/manage/sandbox/scopes", OWNER, "scopes=MORE");

    assertThat(page(APP, OWNER)).contains("HTTP/1.1 303", APP + "/consent");
    assertThat(page(APP + "/consent", OWNER)).contains("See customers and their addresses");
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);
    assertThat(decoded(frame(page(confirm(OWNER), OWNER)))).contains("customers_read_only");
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(401);
  }

  @Test
  void makesAnApiAccountWhoseTokenIsShownOnce() {
    var page = post("/manage/settings/api", OWNER, "");

    var matcher = Pattern.compile("<code>([0-9a-z]{31})</code>").matcher(page);
    assertThat(matcher.find()).isTrue();
    assertThat(sandbox.api(matcher.group(1), SHOP + "/v2/store").statusCode()).isEqualTo(200);
    assertThat(page("/manage/settings/api", OWNER)).doesNotContain(matcher.group(1));
  }

  @Test
  void startsAnInstallOutsideOfThePanelAtTopLevel() {
    var start = "/login/app/" + SandboxFixture.CLIENT_ID + "/install";
    assertThat(sandbox.get(start).body()).contains("Harbour &amp; Pine", "Otto Inhaber");
    assertThat(sandbox.get(start + "?user=northwind1/1101").body()).contains("Confirm");

    var answer = sandbox.post(start, Map.of("user", "northwind1/1101"));

    var target = answer.headers().firstValue("Location").orElseThrow();
    assertThat(target).startsWith(app.baseUrl() + "/auth?code=").contains("&external_install=");
    assertThat(sandbox.post(start, Map.of("user", "northwind1/1103")).statusCode()).isEqualTo(403);
    assertThat(sandbox.get(start + "/succeeded").statusCode()).isEqualTo(200);
    assertThat(sandbox.get(start + "/failed").statusCode()).isEqualTo(200);
    assertThat(sandbox.get("/login/app/other/install").statusCode()).isEqualTo(404);
  }

  @Test
  void explainsItselfOnTheStartPage() {
    assertThat(sandbox.get("/").body())
        .contains("Northwind Outdoor", "Alpenkiosk", "acme.dev", "frozen", "Break something");
    install();
    sandbox.api("wrong", SHOP + "/v2/time");
    assertThat(sandbox.get("/").body()).contains("app installed", "last call refused with 401");
  }

  private String install() {
    return sandbox.install(SHOP);
  }

  /** Confirms the consent page and says where that leads. */
  private String confirm(String cookie) {
    var answer = post(APP + "/consent", cookie, "");
    var matcher = Pattern.compile("Location: \\S*(/manage/app/\\S+)").matcher(answer);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String frame(String page) {
    var matcher = Pattern.compile("<iframe[^>]* src=\"([^\"]+)\"").matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1).replace("&amp;", "&");
  }

  private static String decoded(String url) {
    return URLDecoder.decode(url, StandardCharsets.UTF_8);
  }

  private String page(String path, String cookie) {
    return sandbox.panel(SHOP, "GET " + path, cookie, "");
  }

  private String post(String path, String cookie, String body) {
    return sandbox.panel(SHOP, "POST " + path, cookie, body);
  }
}
