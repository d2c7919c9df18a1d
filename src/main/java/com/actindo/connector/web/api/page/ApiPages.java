package com.actindo.connector.web.api.page;

import com.actindo.connector.web.Language;
import com.actindo.connector.web.api.page.ApiPage.Bad;
import com.actindo.connector.web.api.page.ApiPage.Call;
import com.actindo.connector.web.api.page.ApiPage.Good;
import com.actindo.connector.web.api.page.ApiPage.Kind;
import com.actindo.connector.web.api.page.ApiPage.Thing;
import com.actindo.connector.web.api.page.ApiPage.Topic;
import com.actindo.connector.web.api.page.ApiPage.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the document for programs as the page for people, so that both say the same. */
public final class ApiPages {
  private final Language language;
  private final JsonNode document;
  private final Kinds kinds;

  private ApiPages(Language language, JsonNode document) {
    this.language = language;
    this.document = document;
    this.kinds = new Kinds(document.at("/components/schemas"));
  }

  /**
   * The page.
   *
   * @param document whose texts are in this language
   */
  public static ApiPage of(Language language, JsonNode document) {
    return new ApiPages(language, document).page();
  }

  private ApiPage page() {
    return new ApiPage(
        language,
        document.at("/info/version").asString(),
        document.at("/servers/0/url").asString(),
        topics(),
        things());
  }

  private List<Topic> topics() {
    Map<String, List<Call>> topics = new LinkedHashMap<>();
    document
        .required("paths")
        .forEachEntry((path, methods) ->
            methods.forEachEntry((method, operation) ->
                topics
                    .computeIfAbsent(operation.at("/tags/0").asString(), topic -> new ArrayList<>())
                    .add(call(method.toUpperCase(Locale.ROOT), path, operation))));
    return topics.entrySet().stream()
        .map(topic -> new Topic(topic.getKey(), topic.getValue()))
        .toList();
  }

  private Call call(String method, String path, JsonNode operation) {
    var answers = new ArrayList<Good>();
    var problems = new ArrayList<Bad>();
    operation
        .required("responses")
        .forEachEntry((status, response) -> {
          if (response.has("$ref")) {
            problems.addAll(problems(status, response.required("$ref").asString()));
          } else {
            answers.add(good(status, response));
          }
        });
    String[] paragraphs = operation.required("description").asString().split("\n\n", -1);
    return new Call(
        operation.required("operationId").asString(),
        method,
        path,
        operation.required("summary").asString(),
        paragraphs.length > 1 ? paragraphs[0] : "",
        operation.at("/security/0/core1/0").asString(),
        operation.required("parameters").valueStream().map(this::parameter).toList(),
        operation.optional("requestBody").map(body -> kind(body)),
        answers,
        problems);
  }

  private Value parameter(JsonNode parameter) {
    return new Value(
        parameter.required("name").asString(),
        parameter.required("in").asString(),
        kinds.of(parameter.required("schema")),
        parameter.path("required").asBoolean(false),
        parameter.required("description").asString());
  }

  private Kind kind(JsonNode around) {
    return kinds.of(around.at("/content/application~1json/schema"));
  }

  private Good good(String status, JsonNode response) {
    return new Good(
        status,
        response.required("description").asString(),
        Optional.of(response).filter(it -> it.has("content")).map(this::kind),
        List.copyOf(response.path("headers").propertyNames()));
  }

  private List<Bad> problems(String status, String reference) {
    JsonNode types =
        document.at(
            reference.substring(1)
                + "/content/application~1problem+json/schema/allOf/1/properties/type/enum");
    return Kinds.texts(types).stream()
        .map(type -> new Bad(status, type.substring(type.lastIndexOf('/') + 1)))
        .toList();
  }

  private List<Thing> things() {
    return document
        .at("/components/schemas")
        .propertyStream()
        .filter(schema -> schema.getValue().has("properties"))
        .map(schema -> thing(schema.getKey(), schema.getValue()))
        .toList();
  }

  private Thing thing(String name, JsonNode schema) {
    List<String> required = Kinds.texts(schema.path("required"));
    List<Value> members =
        schema
            .required("properties")
            .propertyStream()
            .map(member ->
                new Value(
                    member.getKey(),
                    "",
                    kinds.of(member.getValue()),
                    required.contains(member.getKey()),
                    member.getValue().path("description").asString("")))
            .toList();
    return new Thing(name, schema.path("description").asString("").split("\n", 2)[0], members);
  }
}
