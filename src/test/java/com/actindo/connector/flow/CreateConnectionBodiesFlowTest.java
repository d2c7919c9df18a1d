package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Program.Answer;
import com.actindo.connector.testing.RawHttp;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a body is told by name, before anybody is asked. */
class CreateConnectionBodiesFlowTest {
  private static TestApp app;
  private static Facts facts;
  private static Program program;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
    var merchant = new Merchant(app, "body1");
    merchant.workspace("demo", "wanda@example.com", "connections.view", "connections.manage");
    merchant.opensFor("token-body1");
    program = new Program(app, "demo");
    assertThat(program.create("Present", "body1", "token-body1").status()).isEqualTo(201);
    app.bigCommerce.resetAll();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static String id() {
    return new StoreRows(app, "body1").connection("id");
  }

  static Stream<Arguments> faults() {
    String good = "\"credentials\":{\"storeHash\":\"abc\",\"accessToken\":\"t\"}";
    String start = "{\"name\":\"A\",\"driver\":\"bigcommerce\",\"credentials\":";
    return Stream.of(
        Arguments.of("{}", "name,driver,credentials"),
        Arguments.of("{\"driver\":\"bigcommerce\"," + good + "}", "name"),
        Arguments.of("{\"name\":\" \",\"driver\":\"bigcommerce\"," + good + "}", "name"),
        Arguments.of("{\"name\":\"a\\u0000\",\"driver\":\"bigcommerce\"," + good + "}", "name"),
        Arguments.of("{\"name\":\"a\\nb\",\"driver\":\"bigcommerce\"," + good + "}", "name"),
        Arguments.of("{\"name\":\"\\ud83d\",\"driver\":\"bigcommerce\"," + good + "}", "name"),
        Arguments.of(
            "{\"name\":\"" + "a".repeat(256) + "\",\"driver\":\"bigcommerce\"," + good + "}",
            "name"),
        Arguments.of("{\"name\":\"A\",\"driver\":\"shopware\"," + good + "}", "driver"),
        Arguments.of(start + "{}}", "credentials.storeHash,credentials.accessToken"),
        Arguments.of(
            start + "{\"storeHash\":\"A-B\",\"accessToken\":\"a b\"}}",
            "credentials.storeHash,credentials.accessToken"),
        Arguments.of(
            start + "{\"storeHash\":\"" + "a".repeat(33) + "\",\"accessToken\":\"t\"}}",
            "credentials.storeHash"),
        Arguments.of(
            start + "{\"storeHash\":\"abc\",\"accessToken\":\"\"}}", "credentials.accessToken"),
        Arguments.of(
            start + "{\"storeHash\":\"abc\",\"accessToken\":\"t\u00fc\"}}",
            "credentials.accessToken"),
        Arguments.of(
            start + "{\"storeHash\":\"abc\",\"accessToken\":\"" + "t".repeat(256) + "\"}}",
            "credentials.accessToken"),
        Arguments.of(
            start + "{\"storeHash\":\"abc\",\"accessToken\":\"t\",\"more\":1}}",
            "credentials.more"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void namesTheFieldsThatAreNotGood(String body, String names) {
    List<String> before = facts.dump();

    Answer answer = program.post("/connections", body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.type()).isEqualTo("invalid");
    assertThat(String.join(",", answer.names())).isEqualTo(names);
    assertThat(facts.dump()).isEqualTo(before);
    app.bigCommerce.verify(0, anyRequestedFor(urlPathMatching("/api/.*")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"\"}|name",
        "{\"credentials\":{}}|credentials",
        "{\"credentials\":{\"storeHash\":\"\"}}|credentials.storeHash",
        "{\"credentials\":{\"accessToken\":\"\"}}|credentials.accessToken",
        "{\"credentials\":{\"accessToken\":\"a b\"}}|credentials.accessToken",
        "{\"driver\":\"bigcommerce\"}|driver"
      })
  void namesTheFieldsOfAnEditThatAreNotGood(String body, String name) {
    Answer answer = program.patch("/connections/" + id(), body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.names()).containsExactly(name);
  }

  @Test
  void takesTheLongestNameAsPeopleCountIt() {
    String name = "\ud83d\ude80".repeat(255);

    Answer answer = program.patch("/connections/" + id(), "{\"name\":\"" + name + "\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/name")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{\"name\":1}", "{\"name\":\"a\",\"name\":\"b\"}"})
  void refusesWhatIsNotTheJsonThatItAsksFor(String body) {
    Answer answer = program.post("/connections", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.type()).isEqualTo("invalid-parameter");
  }

  @Test
  void takesNeitherFormsNorMoreThan64KiB() {
    var http = new RawHttp(app.port());
    String path = "/api/workspaces/demo/connections";

    assertThat(
            http.send(
                    "POST",
                    path,
                    "name=a",
                    "Authorization: Bearer core1-token",
                    "Content-Type: application/x-www-form-urlencoded")
                .status())
        .isEqualTo(415);
    assertThat(program.post("/connections", "{\"name\":\"" + "a".repeat(70_000)).status())
        .isEqualTo(413);
  }

  static LongStream seeds() {
    return new Random(20260103).longs(150);
  }

  /** Somebody who may do it sends nonsense; BigCommerce knows nothing of it. */
  @ParameterizedTest
  @MethodSource("seeds")
  void nonsenseChangesNothing(long seed) {
    var random = new Random(seed);
    String body = FuzzedJson.of(random);
    int before = facts.count("connection") + facts.count("process");

    for (Answer answer :
        List.of(
            program.post("/connections", body),
            program.patch("/connections/" + id(), body),
            program.put("/connections/" + id() + "/settings", body))) {
      boolean harmless = answer.status() == 200 && !body.contains("credentials");
      assertThat(harmless || List.of(400, 415, 422, 503).contains(answer.status()))
          .as("%s: %s", body, answer)
          .isTrue();
      assertThat(answer.body())
          .doesNotContainIgnoringCase("exception")
          .doesNotContain("com.actindo", "org.jooq", "com.fasterxml", "ERROR:");
    }
    assertThat(facts.count("connection") + facts.count("process")).isEqualTo(before);
  }
}
