package com.actindo.connector.core1;

import static com.actindo.connector.core1.Core1Script.CALLBACK;
import static com.actindo.connector.core1.Core1Script.DEMO;
import static com.actindo.connector.core1.Core1Script.GRANT;
import static com.actindo.connector.core1.Core1Script.LONG;
import static com.actindo.connector.core1.Core1Script.NOT_LOGGED_IN;
import static com.actindo.connector.core1.Core1Script.PERSON;
import static com.actindo.connector.core1.Core1Script.PING;
import static com.actindo.connector.core1.Core1Script.PONG;
import static com.actindo.connector.core1.Core1Script.PROFILE;
import static com.actindo.connector.core1.Core1Script.SHORT;
import static com.actindo.connector.core1.Core1Script.TOKEN;
import static com.actindo.connector.core1.Core1Script.VERIFIER;
import static com.actindo.connector.core1.Core1Script.core1At;
import static com.actindo.connector.core1.Core1Script.trouble;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.CapturedLog;
import com.actindo.connector.core1.Core1Trouble.Kind;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Core1Test {
  @RegisterExtension
  static final WireMockExtension PEER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final Core1 core1 = core1At(PEER.baseUrl() + "/w/{workspace}", LONG);
  private final Core1 hasty = core1At(PEER.baseUrl() + "/w/{workspace}/", SHORT);

  @BeforeEach
  void allGoesWell() {
    answers(TOKEN, okJson(GRANT));
    answers(PING, okJson(PONG));
    answers(PROFILE, okJson(PERSON));
  }

  @AfterEach
  void close() {
    core1.close();
    hasty.close();
  }

  @Test
  void sendsTheBrowserToTheWorkspaceWithStateAndPkce() {
    try (var live = core1At("https://{workspace}.actindo.com", LONG)) {
      assertThat(live.authorizeUrl(new WorkspaceName("demo.dev"), CALLBACK, "st", "ch"))
          .hasScheme("https")
          .hasHost("demo.dev.actindo.com")
          .hasPath("/authorize")
          .hasParameter("response_type", "code")
          .hasParameter("client_id", "connector")
          .hasParameter("redirect_uri", CALLBACK.toString())
          .hasParameter("scope", "profile")
          .hasParameter("state", "st")
          .hasParameter("code_challenge", "ch")
          .hasParameter("code_challenge_method", "S256");
    }
  }

  @Test
  void fillsTheWorkspaceIntoTheTemplate() {
    assertThat(hasty.workspaceUrl(DEMO)).hasToString(PEER.baseUrl() + "/w/demo");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 401, 530})
  void knowsACore1ByTheFormOfItsAnswerWhateverTheStatus(int status) {
    answers(PING, jsonResponse(NOT_LOGGED_IN, status));

    assertThat(core1.answers(DEMO)).isTrue();
    PEER.verify(1, postRequestedFor(urlEqualTo(PING)).withHeader("Authorization", absent()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>", "{}", "[]", "{\"success\":\"true\"}", "{\"success\":null}", "true"})
  void knowsThatOthersAreNoCore1(String body) {
    answers(PING, ok(body));

    assertThat(core1.answers(DEMO)).isFalse();
  }

  @Test
  void takesNoRedirectAndNoMegabyteForACore1() {
    answers(PING, permanentRedirect("/w/other/ping?ping=42"));
    answers("/w/other/ping?ping=42", okJson(PONG));
    assertThat(core1.answers(DEMO)).isFalse();

    answers(PING, okJson("{\"success\":true,\"x\":\"" + "x".repeat(1024 * 1024) + "\"}"));
    assertThat(core1.answers(DEMO)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void takesABrokenConnectionForNoAnswer(Fault fault) {
    answers(PING, aResponse().withFault(fault));

    assertThat(core1.answers(DEMO)).isFalse();
  }

  @Test
  void doesNotWaitForASlowPing() {
    answers(PING, okJson(PONG).withFixedDelay(4000));
    assertThat(hasty.answers(DEMO)).isFalse();

    answers(PING, okJson(PONG).withChunkedDribbleDelay(20, 4000));
    assertThat(hasty.answers(DEMO)).isFalse();
  }

  @Test
  void takesAWorkspaceWhereNobodyListensForNoAnswer() {
    try (var nowhere = core1At("http://127.0.0.1:1", LONG)) {
      assertThat(nowhere.answers(DEMO)).isFalse();
    }
  }

  @Test
  void signsInWithTheDocumentedForm() throws Core1Trouble {
    Profile profile = signIn();

    assertThat(profile)
        .isEqualTo(
            new Profile(
                "u-7",
                "ann",
                "ann@example.com",
                "Ann Example",
                "de-DE",
                Set.of(Right.VIEW, Right.MANAGE)));
    PEER.verify(
        1,
        postRequestedFor(urlEqualTo(TOKEN))
            .withHeader("Authorization", absent())
            .withFormParam("grant_type", equalTo("authorization_code"))
            .withFormParam("code", equalTo("canary-co+de"))
            .withFormParam("redirect_uri", equalTo(CALLBACK.toString()))
            .withFormParam("code_verifier", equalTo(VERIFIER))
            .withFormParam("client_id", equalTo("connector"))
            .withFormParam("client_secret", equalTo("canary-secret")));
    for (String call : new String[] {PING, PROFILE}) {
      PEER.verify(
          1,
          postRequestedFor(urlEqualTo(call))
              .withHeader("Authorization", equalTo("Bearer canary-token"))
              .withHeader("Content-Type", equalTo("application/json")));
    }
  }

  @Test
  void readsAProfileForABearerToken() throws Core1Trouble {
    assertThat(core1.profile(DEMO, Secret.of("t")).id()).isEqualTo("u-7");
    PEER.verify(0, postRequestedFor(urlEqualTo(TOKEN)));
  }

  @Test
  void refusesABearerTokenThatCannotBeOneWithoutACall() {
    var trouble = trouble(() -> core1.profile(DEMO, Secret.of("canary\r\nX: y")));

    assertThat(trouble.kind()).isEqualTo(Kind.REFUSED);
    assertThat(trouble.getMessage()).doesNotContain("canary");
    PEER.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void takesAnIdThatIsANumber() throws Core1Trouble {
    answers(PROFILE, okJson("{\"success\":true,\"id\":12345678901}"));

    Profile profile = signIn();

    assertThat(profile.id()).isEqualTo("12345678901");
    assertThat(profile.name()).isEqualTo("12345678901");
    assertThat(profile.email()).isNull();
  }

  @Test
  void namesAUserByTheUserNameWhenThereIsNoName() throws Core1Trouble {
    answers(PROFILE, okJson("{\"success\":true,\"id\":\"1\",\"username\":\"ann\"}"));

    assertThat(signIn().name()).isEqualTo("ann");
  }

  @Test
  void letsAUserViewWhenTheProfileSpeaksOfNoRights() throws Core1Trouble {
    answers(PROFILE, okJson("{\"success\":true,\"id\":\"1\"}"));

    assertThat(signIn().rights()).containsExactly(Right.VIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[\"other\"]",
        "null",
        "\"connections.manage\"",
        "{}",
        "[[\"connections.manage\"]]",
        "[1,null]"
      })
  void givesNoRightThatTheProfileDoesNotList(String rights) throws Core1Trouble {
    answers(PROFILE, okJson("{\"success\":true,\"id\":\"1\",\"rights\":" + rights + "}"));

    assertThat(signIn().rights()).isEmpty();
  }

  @Test
  void writesNeitherCodeNorTokenNorSecretNorEmailToTheLog() throws Core1Trouble {
    try (var log = new CapturedLog()) {
      String texts = signIn().toString();
      answers(PROFILE, jsonResponse("{\"success\":false,\"error\":\"canary-error\"}", 500));
      texts += trouble(this::signIn);
      answers(TOKEN, ok("canary-html"));
      texts += trouble(this::signIn);

      assertThat(texts).doesNotContain("canary", "example.com");
      assertThat(log.lines())
          .anyMatch(line -> line.contains("Credentials validation took"))
          .noneMatch(line -> line.contains("canary") || line.contains("@example.com"));
    }
  }

  private Profile signIn() throws Core1Trouble {
    return core1.signIn(DEMO, CALLBACK, Secret.of("canary-co+de"), VERIFIER);
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    PEER.stubFor(post(path).willReturn(answer));
  }
}
