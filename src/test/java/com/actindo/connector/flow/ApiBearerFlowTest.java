package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.actindo.connector.testing.RawHttp;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiBearerFlowTest {
  private static final String LIST = "/api/workspaces/acme/connections";
  private static final String PING = "/acme/Actindo.CoreModules.Tools.TenantTest.ping";
  private static final String PROFILE = "/acme/Actindo.Connector.Profile.get";
  private static TestApp app;
  private static int tokens;

  private Browser program = program();
  private String bearer = "Bearer token-" + tokens++;

  private static Browser program() {
    return new Browser(app);
  }

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void aWorkspaceThatAnswers() {
    app.core1.resetAll();
    new Merchant(app, "none1").workspace("acme", "ann@example.com", "connections.view");
  }

  private Answer list() {
    return program.call(LIST, "Authorization", bearer);
  }

  @Test
  void asksPingAndProfileAndMakesTheWorkspaceKnown() {
    Answer answer = list();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            "{\"data\":[],\"meta\":{\"pagination\":{\"page\":1,\"limit\":25,\"total\":0,"
                + "\"pages\":0}}}");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Set-Cookie")).isEmpty();
    for (String path : new String[] {PING, PROFILE}) {
      app.core1.verify(
          1, postRequestedFor(urlPathEqualTo(path)).withHeader("Authorization", equalTo(bearer)));
    }
    assertThat(
            app.rows
                .everything()
                .fetchOne("select count(*) from connector.workspace where name = 'acme'")
                .into(Integer.class))
        .isEqualTo(1);
  }

  @Test
  void remembersTheAnswerForAMinuteAndNoLonger() {
    list();
    app.clock.tick(Duration.ofSeconds(59));
    list();
    app.core1.verify(1, postRequestedFor(urlPathEqualTo(PING)));
    app.clock.tick(Duration.ofSeconds(2));
    answers(PING, aResponse().withStatus(401));

    assertThat(list().status()).isEqualTo(401);
  }

  @Test
  void doesNotTakeOneWorkspacesTokenForAnother() {
    list();
    app.core1.stubFor(post(urlPathMatching("/other/.*")).willReturn(aResponse().withStatus(401)));

    assertThat(program.call("/api/workspaces/other/connections", "Authorization", bearer).status())
        .isEqualTo(401);
  }

  @Test
  void doesNotRememberARefusal() {
    answers(PING, aResponse().withStatus(401));
    assertThat(list().status()).isEqualTo(401);
    answers(PING, okJson("{\"success\":true,\"pong\":\"1\"}"));

    assertThat(list().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"401", "403", "400"})
  void tellsACallerWhoseTokenTheWorkspaceRefuses(int status) {
    answers(PING, aResponse().withStatus(status));
    Answer answer = list();

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    assertThat(answer.body()).contains("/problems/not-signed-in");
  }

  @Test
  void takesTheWorkspacesNotSignedInForARefusal() {
    answers(PING, okJson("{\"success\":false,\"errno\":10000}"));

    assertThat(list().status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"500, 502", "530, 502", "429, 502", "302, 502"})
  void saysThatTheWorkspaceFails(int status, int answered) {
    answers(PING, aResponse().withStatus(status));
    Answer answer = list();

    assertThat(answer.status()).isEqualTo(answered);
    assertThat(answer.header("WWW-Authenticate")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer", "Bearer ", "Basic YTpi", "bearer", "Bearer\u00a0x", "token-1"})
  void asksForATokenWhereNoneIs(String authorization) {
    Answer answer = program.call(LIST, "Authorization", authorization);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    app.core1.verify(0, postRequestedFor(urlPathEqualTo(PROFILE)));
  }

  @Test
  void takesTheSchemeInAnyCase() {
    bearer = bearer.replace("Bearer", "bEARER");
    assertThat(list().status()).isEqualTo(200);
  }

  @Test
  void takesNoCookieForAToken() {
    var tenant = new Tenant(app, "acme");
    tenant.signIn();
    assertThat(tenant.connections().status()).isEqualTo(200);

    assertThat(tenant.browser.call(LIST).status()).isEqualTo(401);
    assertThat(tenant.browser.open(LIST).status()).isEqualTo(401);
    assertThat(
            new RawHttp(app.port())
                .get(LIST + "?access_token=" + bearer.substring(7), "Cookie: session=x")
                .status())
        .isEqualTo(401);
  }

  @Test
  void takesNoTokenForASession() {
    assertThat(program.call("/workspaces/acme/connections", "Authorization", bearer).status())
        .isEqualTo(401);
  }

  @Test
  void needsARightAtAllAndTheOneForTheCall() {
    answers(PROFILE, okJson("{\"success\":true,\"id\":\"7\",\"rights\":[]}"));
    assertThat(list().status()).isEqualTo(403);
    answers(PROFILE, okJson("{\"success\":true,\"id\":\"7\",\"rights\":[\"connections.delete\"]}"));
    assertThat(list().status()).isEqualTo(403);
    app.clock.tick(Duration.ofSeconds(61));
    answers(PROFILE, okJson("{\"success\":true,\"id\":\"7\"}"));
    assertThat(list().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACME", "Acme", "ac_me", "acme.", "-acme", "acme.com", "%61cme%00"})
  void knowsWorkspacesByTheirLowerCaseNameOnly(String name) {
    Answer answer =
        program.call("/api/workspaces/" + name + "/connections", "Authorization", bearer);

    assertThat(answer.status()).isIn(404, 400);
    assertThat(app.core1.getAllServeEvents()).isEmpty();
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    app.core1.stubFor(post(urlPathEqualTo(path)).willReturn(answer));
  }
}
