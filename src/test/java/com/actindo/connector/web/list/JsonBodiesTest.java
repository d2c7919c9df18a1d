package com.actindo.connector.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.testing.JsonServer;
import com.actindo.connector.testing.RawHttp;
import com.actindo.connector.vault.Secret;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTest {
  private static JsonServer server;

  record Form(
      @Nullable String text,
      @Nullable Long number,
      @Nullable Boolean yes,
      @Nullable List<Integer> numbers,
      @Nullable Inner inner) {}

  record Strict(Integer one, Deep two) {}

  record Deep(Secret three, @Nullable String four) {}

  record Inner(@Nullable Secret token, boolean sure) {}

  @BeforeAll
  static void start() {
    server =
        new JsonServer(routes -> {
          routes.post("/", ctx -> ctx.result("read " + JsonBodies.read(ctx, Form.class)));
          routes.post("/strict", ctx -> ctx.result("read " + JsonBodies.read(ctx, Strict.class)));
        });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawHttp.Answer send(String body, String type) {
    return new RawHttp(server.port()).send("POST", "/", body, "Content-Type: " + type);
  }

  private static RawHttp.Answer send(String body) {
    return send(body, "application/json");
  }

  @Test
  void readsTextsNumbersListsAndSecrets() {
    var answer =
        send(
            """
            {"text":"ü","number":3,"yes":true,"numbers":[1,2],
             "inner":{"token":"hush","sure":true}}
            """);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            "read Form[text=ü, number=3, yes=true, numbers=[1, 2],"
                + " inner=Inner[token=***, sure=true]]");
  }

  @Test
  void readsWhatIsAbsentAsNull() {
    assertThat(send("{}").body())
        .isEqualTo("read Form[text=null, number=null, yes=null, numbers=null, inner=null]");
    assertThat(send("{\"text\":null,\"inner\":{\"token\":null,\"sure\":false}}").body())
        .contains("text=null")
        .contains("token=null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=iso-8859-1",
        "application/jsonp",
        "application/json, text/html"
      })
  void takesNothingButJson(String type) {
    assertThat(send("{}", type).status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "APPLICATION/JSON", "application/json; charset=\"UTF-8\""})
  void takesJsonHoweverItIsWritten(String type) {
    assertThat(send("{}", type).status()).isEqualTo(200);
  }

  @Test
  void takesNoBodyWithoutAType() {
    assertThat(new RawHttp(server.port()).send("POST", "/", "{}").status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"text\"",
        "7",
        "{",
        "{}{}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{'text':1}",
        "{\"text\":\"a\",}",
        "{\"number\":01}",
        "{\"number\":NaN}",
        "// no\n{}",
        "\uFEFF"
      })
  void refusesWhatIsNotStrictlyAnObject(String body) {
    assertThat(send(body).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":1}|text",
        "{\"text\":true}|text",
        "{\"text\":[]}|text",
        "{\"text\":{}}|text",
        "{\"number\":\"3\"}|number",
        "{\"number\":3.5}|number",
        "{\"number\":99999999999999999999}|number",
        "{\"number\":\"\"}|number",
        "{\"number\":true}|number",
        "{\"yes\":\"true\"}|yes",
        "{\"yes\":1}|yes",
        "{\"numbers\":7}|numbers",
        "{\"numbers\":[\"7\"]}|numbers",
        "{\"inner\":\"\"}|inner",
        "{\"inner\":[]}|inner",
        "{\"inner\":{\"token\":7}}|inner.token",
        "{\"inner\":{\"token\":\"a\",\"sure\":null}}|inner.sure",
        "{\"inner\":{\"token\":\"a\",\"sure\":\"yes\"}}|inner.sure"
      })
  void namesAValueOfAnotherType(String body, String name) {
    var answer = send(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"" + name + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"nam\":1}|nam", "{\"inner\":{\"sure\":true,\"more\":{}}}|inner.more"})
  void namesAMemberThatNobodyKnows(String body, String name) {
    var answer = send(body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("\"" + name + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|[\"one\",\"two\"]",
        "{\"one\":null,\"two\":{\"three\":null}}|[\"one\",\"two.three\"]",
        "{\"one\":1,\"two\":{}}|[\"two.three\"]",
        "{\"one\":1,\"two\":{\"three\":\"\"}}|[\"two.three\"]"
      })
  void namesEverythingThatIsMissing(String body, String names) {
    var answer =
        new RawHttp(server.port()).send("POST", "/strict", body, "Content-Type: application/json");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains(names);
  }

  @Test
  void refusesDepthsThatCouldHurt() {
    assertThat(send("{\"inner\":".repeat(20_00)).status()).isEqualTo(400);
    assertThat(send("[".repeat(60_000)).status()).isEqualTo(400);
  }
}
