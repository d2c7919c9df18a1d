package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.flow.Program.Answer;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document at {@code /openapi.json}, and whether calls and answers are as it says. */
final class Described {
  private static final Map<String, Described> SERVICES = new ConcurrentHashMap<>();

  private final JsonNode document;
  private final String address;
  private final SchemaRegistry schemas;
  private final Set<String> seen = new ConcurrentSkipListSet<>();

  private Described(String url) {
    String text = new Browser(url).call("/openapi.json").body();
    this.address = url + "/openapi.json";
    this.document = JsonMapper.shared().readTree(text);
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemas(uri -> uri.equals(address) ? text : null));
  }

  /** What the service at this address says of itself; it is asked once. */
  static Described at(String url) {
    return SERVICES.computeIfAbsent(url, Described::new);
  }

  JsonNode document() {
    return document;
  }

  /** Every operation as {@code METHOD path}, as routes are listed. */
  List<String> operations() {
    return document
        .required("paths")
        .propertyStream()
        .flatMap(path ->
            path.getValue().propertyNames().stream()
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
        .toList();
  }

  /** What was seen so far, as {@code operationId status}. */
  Set<String> seen() {
    return seen;
  }

  /**
   * Fails unless the answer is one of those that the operation may give, in status, headers and
   * body, and what led to a good one is what the operation takes. Says nothing of what is no
   * operation.
   */
  void check(String method, String path, Optional<String> body, Answer answer) {
    Optional<String> place = place(method.toLowerCase(Locale.ROOT), path);
    if (place.isEmpty()) {
      return;
    }
    JsonNode operation = document.at(place.get());
    String status = Integer.toString(answer.status());
    seen.add(operation.required("operationId").asString() + " " + status);
    if (answer.status() < 300) {
      checkRequest(place.get(), operation, body);
    }
    assertThat(operation.required("responses").propertyNames())
        .as("%s %s answers %s", method, path, answer)
        .contains(status);
    String at = place.get() + "/responses/" + status;
    String referred = document.at(at).path("$ref").asString("#" + at).substring(1);
    checkHeaders(document.at(referred), answer);
    checkBody(referred, document.at(referred), answer);
  }

  /** Where the operation stands in the document. */
  private Optional<String> place(String method, String path) {
    return document
        .required("paths")
        .propertyStream()
        .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
        .filter(entry -> entry.getValue().has(method))
        .map(entry -> "/paths/" + escaped(entry.getKey()) + "/" + method)
        .findFirst();
  }

  private void checkRequest(String place, JsonNode operation, Optional<String> body) {
    assertThat(body.isPresent()).as(place).isEqualTo(operation.has("requestBody"));
    body.ifPresent(
        text -> assertFits(place + "/requestBody/content/application~1json/schema", text));
  }

  private static void checkHeaders(JsonNode response, Answer answer) {
    for (String name : List.of("ETag", "Location", "WWW-Authenticate")) {
      assertThat(!answer.header(name).isEmpty() && answer.status() != 304)
          .as(name + " of " + answer)
          .isEqualTo(response.path("headers").has(name));
    }
  }

  private void checkBody(String place, JsonNode response, Answer answer) {
    if (!response.has("content")) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    String type = answer.header("Content-Type").replaceFirst(";.*", "");
    assertThat(response.required("content").propertyNames()).contains(type);
    assertFits(place + "/content/" + escaped(type) + "/schema", answer.body());
  }

  private void assertFits(String place, String body) {
    assertThat(faults(place, body)).as(body).isEmpty();
  }

  /** What is wrong with a text by the schema at this place of the document. */
  List<Error> faults(String place, String text) {
    Schema schema = schemas.getSchema(SchemaLocation.of(address + "#" + place));
    return schema.validate(
        text,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
