package com.actindo.connector.web.api;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.api.text.ApiTexts;
import com.actindo.connector.web.problem.ProblemDetails;
import com.actindo.connector.web.text.ProgramTexts;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answers of operations; those that tell of problems are collected and referred to. */
final class Responses {
  private static final String HEADERS = "#/components/headers/";

  private final Language language;
  private final ApiTexts texts;
  private final Schemas schemas;
  private final String types;
  private final ObjectNode collected = JsonNodeFactory.instance.objectNode();

  /**
   * Begins a collection.
   *
   * @param types the address below which the kinds of problems are explained
   */
  Responses(Language language, Schemas schemas, String types) {
    this.language = language;
    this.texts = ApiTexts.in(language);
    this.schemas = schemas;
    this.types = types;
  }

  /** What an endpoint may answer, by status. */
  ObjectNode of(Endpoint endpoint) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    Operation.Answer answer = endpoint.operation().answer();
    all.set(Integer.toString(answer.status()), good(answer));
    if (endpoint.method().equals("GET") && answer.tagged()) {
      all.putObject("304").put("description", texts.notModified());
    }
    endpoint.problems().stream()
        .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()))
        .forEach((status, problems) ->
            all.putObject(Integer.toString(status)).put("$ref", problem(status, problems)));
    return all;
  }

  /** All answers that were referred to, by name. */
  ObjectNode collected() {
    return collected;
  }

  /** Describes the headers that answers refer to. */
  void headers(ObjectNode headers) {
    header(headers, "ETag", texts.etag());
    header(headers, "Location", texts.location());
    header(headers, "WWW-Authenticate", texts.authenticate());
    header(headers, "Retry-After", texts.retryAfter());
  }

  private static void header(ObjectNode headers, String name, String words) {
    ObjectNode header = headers.putObject(name).put("description", words);
    header.putObject("schema").put("type", name.equals("Retry-After") ? "integer" : "string");
  }

  private ObjectNode good(Operation.Answer answer) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("description", texts.answered(answer.status(), answer.list()));
    if (answer.tagged()) {
      refer(node, "ETag");
    }
    if (answer.located()) {
      refer(node, "Location");
    }
    node.putObject("content")
        .putObject("application/json")
        .set("schema", answer.list() ? schemas.pageOf(answer.type()) : schemas.of(answer.type()));
    return node;
  }

  /** A reference to the answer that tells of one of these problems. */
  private String problem(int status, List<ProblemType> problems) {
    String name = problems.stream().map(ProblemType::slug).collect(Collectors.joining("."));
    if (!collected.has(name)) {
      collected.set(name, answer(status, problems));
    }
    return "#/components/responses/" + name;
  }

  private ObjectNode answer(int status, List<ProblemType> problems) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put(
        "description",
        problems.stream()
            .map(type -> "`" + type.slug() + "`: " + ProgramTexts.in(language).of(type).title())
            .collect(Collectors.joining("\n\n")));
    switch (status) {
      case 401 -> refer(node, "WWW-Authenticate");
      case 503 -> refer(node, "Retry-After");
      default -> {}
    }
    ArrayNode both =
        node.putObject("content")
            .putObject("application/problem+json")
            .putObject("schema")
            .putArray("allOf");
    both.add(schemas.of(ProblemDetails.class));
    ObjectNode narrowed = both.addObject().putObject("properties");
    addresses(narrowed.putObject("type").putArray("enum"), problems);
    narrowed.putObject("status").put("const", status);
    return node;
  }

  private static void refer(ObjectNode answer, String header) {
    answer.withObjectProperty("headers").putObject(header).put("$ref", HEADERS + header);
  }

  /** Adds the addresses at which the kinds of problems are explained. */
  void addresses(ArrayNode list, Collection<ProblemType> problems) {
    problems.forEach(type -> list.add(types + type.slug()));
  }
}
