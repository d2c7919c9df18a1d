package com.actindo.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private final ObjectNode object = JsonMapper.builder().build().createObjectNode();

  @Test
  void readsATextWithoutBlanksAndControlCharacters() {
    assertThat(Fields.text(with(" Haus\u0000 & Hof\n"), "it")).contains("Haus & Hof");
  }

  @Test
  void takesBlankLongAndOtherValuesForAbsent() {
    assertThat(Fields.text(with(" "), "it")).isEmpty();
    assertThat(Fields.text(with("x".repeat(1025)), "it")).isEmpty();
    assertThat(Fields.text(object.put("it", 1), "it")).isEmpty();
    assertThat(Fields.text(object.putNull("it"), "it")).isEmpty();
    assertThat(Fields.text(object, "other")).isEmpty();
  }

  @Test
  void readsWholeNumbersAlsoWrittenAsText() {
    assertThat(Fields.number(object.put("it", 17), "it")).hasValue(17);
    assertThat(Fields.number(with("17"), "it")).hasValue(17);
    assertThat(Fields.number(object.put("it", 0), "it")).hasValue(0);
  }

  @Test
  void takesOtherNumbersForAbsent() {
    assertThat(Fields.number(object.put("it", -1), "it")).isEmpty();
    assertThat(Fields.number(object.put("it", 1.5), "it")).isEmpty();
    assertThat(Fields.number(with("-1"), "it")).isEmpty();
    assertThat(Fields.number(with("9".repeat(30)), "it")).isEmpty();
    assertThat(Fields.number(object.put("it", true), "it")).isEmpty();
  }

  @Test
  void readsATokenOnlyIfItCanStandInAHeader() {
    assertThat(Fields.secret(with("t.o-k_e=n"), "it")).isPresent();
    assertThat(Fields.secret(with("tok\r\nen"), "it")).isEmpty();
    assertThat(Fields.secret(with("tök"), "it")).isEmpty();
    assertThat(Fields.secret(with(""), "it")).isEmpty();
    assertThat(Fields.secret(with("x".repeat(8193)), "it")).isEmpty();
  }

  private JsonNode with(String value) {
    return object.put("it", value);
  }
}
