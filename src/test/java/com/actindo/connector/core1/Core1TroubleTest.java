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
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.core1.Core1Trouble.Kind;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign-in that fails at one of its calls. */
class Core1TroubleTest {
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

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, PING, PROFILE})
  void saysSoWhenNobodyIsSignedIn(String call) {
    answers(call, okJson(NOT_LOGGED_IN));

    assertThat(trouble(this::signIn).kind()).isEqualTo(Kind.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, PING, PROFILE})
  void failsOnAnyOtherSuccessFalse(String call) {
    answers(call, okJson("{\"success\":false,\"errno\":1,\"error\":\"canary-text\"}"));

    var trouble = trouble(this::signIn);

    assertThat(trouble.kind()).isEqualTo(Kind.FAILED);
    assertThat(trouble.getMessage()).doesNotContain("canary");
  }

  @ParameterizedTest
  @CsvSource({
    "400,REFUSED",
    "401,REFUSED",
    "403,REFUSED",
    "429,BUSY",
    "530,FROZEN",
    "404,FAILED",
    "500,FAILED",
    "503,FAILED",
    "302,FAILED"
  })
  void tellsTroubleByItsStatusAtEachCall(int status, Kind kind) {
    for (String call : new String[] {PROFILE, PING, TOKEN}) {
      answers(call, aResponse().withStatus(status).withBody("<html>"));
      assertThat(trouble(this::signIn).kind()).as(call).isEqualTo(kind);
    }
    PEER.verify(3, postRequestedFor(urlEqualTo(TOKEN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, PING, PROFILE})
  void failsOnAnswersThatAreNone(String call) {
    for (String body :
        new String[] {
          "", "<html>", "[]", "{}", "{\"success\":true}", "x".repeat(1024 * 1024 + 1)
        }) {
      if (call.equals(PING) && body.equals("{\"success\":true}")) {
        continue;
      }
      answers(call, ok(body));
      assertThat(trouble(this::signIn).kind()).as(body).isEqualTo(Kind.FAILED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"1\"}",
        "{\"success\":true,\"id\":\"\"}",
        "{\"success\":true,\"id\":null}",
        "{\"success\":true,\"id\":1.5}",
        "{\"success\":true,\"id\":[1]}"
      })
  void failsOnAProfileWithoutSuccessOrId(String body) {
    answers(PROFILE, okJson(body));

    assertThat(trouble(this::signIn).kind()).isEqualTo(Kind.FAILED);
  }

  @Test
  void failsOnAnIdBeyond255Characters() {
    answers(PROFILE, okJson("{\"success\":true,\"id\":\"" + "x".repeat(256) + "\"}"));

    assertThat(trouble(this::signIn).kind()).isEqualTo(Kind.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, PING, PROFILE})
  void followsNoRedirect(String call) {
    answers(call, permanentRedirect("/elsewhere"));

    assertThat(trouble(this::signIn).kind()).isEqualTo(Kind.FAILED);
    PEER.verify(0, anyRequestedFor(urlEqualTo("/elsewhere")));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void sendsACodeOnceWhenTheConnectionBreaks(Fault fault) {
    answers(TOKEN, aResponse().withFault(fault));

    assertThat(trouble(this::signIn).kind()).isEqualTo(Kind.FAILED);
    PEER.verify(1, postRequestedFor(urlEqualTo(TOKEN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, PING, PROFILE})
  void timesOutOnSlowAnswers(String call) {
    answers(call, okJson(PONG).withChunkedDribbleDelay(20, 4000));

    var trouble = trouble(() -> hasty.signIn(DEMO, CALLBACK, Secret.of("c"), VERIFIER));

    assertThat(trouble.kind()).isEqualTo(Kind.TIMED_OUT);
  }

  @Test
  void givesAllCallsOfASignInOneLimitTogether() {
    for (String call : new String[] {TOKEN, PING}) {
      answers(call, okJson(call.equals(TOKEN) ? GRANT : PONG).withFixedDelay(250));
    }

    var trouble = trouble(() -> hasty.signIn(DEMO, CALLBACK, Secret.of("c"), VERIFIER));

    assertThat(trouble.kind()).isEqualTo(Kind.TIMED_OUT);
  }

  private Profile signIn() throws Core1Trouble {
    return core1.signIn(DEMO, CALLBACK, Secret.of("canary-co+de"), VERIFIER);
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    PEER.stubFor(post(path).willReturn(answer));
  }
}
