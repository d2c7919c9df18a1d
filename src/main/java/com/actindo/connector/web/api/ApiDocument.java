package com.actindo.connector.web.api;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.api.text.ApiTexts;
import com.actindo.connector.web.problem.ProblemDetails;
import com.actindo.connector.web.text.ProgramTexts;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the OpenAPI 3.1 document of some endpoints, its texts in one language. */
final class ApiDocument {
  private static final String SCHEME = "core1";

  private final List<Endpoint> endpoints;
  private final Language language;
  private final ApiTexts texts;
  private final Schemas schemas;
  private final Parameters parameters;
  private final Responses responses;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private ApiDocument(List<Endpoint> endpoints, Language language, String problems) {
    this.endpoints = endpoints;
    this.language = language;
    this.texts = ApiTexts.in(language);
    this.schemas =
        new Schemas(
            language,
            endpoints.stream()
                .flatMap(endpoint -> endpoint.operation().body().stream())
                .collect(Collectors.toSet()));
    this.parameters = new Parameters(language);
    this.responses = new Responses(language, schemas, problems);
  }

  /**
   * Makes the document.
   *
   * @param publicUrl where the service is, without a path
   * @param version of the service
   */
  static ObjectNode of(List<Endpoint> endpoints, Language language, URI publicUrl, String version) {
    var document = new ApiDocument(endpoints, language, publicUrl + "/problems/");
    document.head(publicUrl, version);
    document.paths();
    document.components();
    return document.root;
  }

  private void head(URI publicUrl, String version) {
    root.put("openapi", "3.1.0");
    root.putObject("info")
        .put("title", texts.title())
        .put("version", version)
        .put("description", String.join("\n\n", texts.introduction()));
    root.putArray("servers").addObject().put("url", publicUrl.toString());
    ArrayNode tags = root.putArray("tags");
    endpoints.stream()
        .map(endpoint -> endpoint.operation().title().topic().in(language))
        .distinct()
        .forEach(topic -> tags.addObject().put("name", topic));
  }

  private void paths() {
    ObjectNode paths = root.putObject("paths");
    for (Endpoint endpoint : endpoints) {
      paths
          .withObjectProperty(endpoint.path())
          .set(endpoint.method().toLowerCase(Locale.ROOT), operation(endpoint));
    }
  }

  private ObjectNode operation(Endpoint endpoint) {
    Operation operation = endpoint.operation();
    Operation.Title title = operation.title();
    String right = operation.right().id();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.putArray("tags").add(title.topic().in(language));
    node.put("operationId", title.id()).put("summary", title.summary().in(language));
    String detail = title.detail().map(words -> words.in(language) + "\n\n").orElse("");
    node.put("description", detail + texts.needs("`" + right + "`"));
    node.putArray("security").addObject().putArray(SCHEME).add(right);
    node.set("parameters", parameters.of(endpoint));
    operation
        .body()
        .ifPresent(record ->
            node.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .set("schema", schemas.of(record)));
    node.set("responses", responses.of(endpoint));
    return node;
  }

  private void components() {
    ObjectNode components = root.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject(SCHEME)
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", texts.bearer());
    responses.headers(components.putObject("headers"));
    components.set("responses", responses.collected());
    ObjectNode all = schemas.collected("components/schemas");
    problemTypes((ObjectNode) all.required(ProblemDetails.class.getSimpleName()));
    components.set("schemas", all);
  }

  /** The kinds of problems that the endpoints know, in the order of their status. */
  static Set<ProblemType> problems(List<Endpoint> endpoints) {
    var all = EnumSet.noneOf(ProblemType.class);
    endpoints.forEach(endpoint -> all.addAll(endpoint.problems()));
    return all;
  }

  private void problemTypes(ObjectNode problem) {
    Set<ProblemType> types = problems(endpoints);
    var known = (ObjectNode) problem.required("properties").required("type");
    known.put("format", "uri");
    responses.addresses(known.putArray("enum"), types);
    var said = new StringBuilder(problem.path("description").asString()).append('\n');
    for (ProblemType type : types) {
      String title = ProgramTexts.in(language).of(type).title();
      said.append("\n- `" + type.slug() + "` (" + type.status() + "): " + title);
    }
    problem.put("description", said.toString());
  }
}
