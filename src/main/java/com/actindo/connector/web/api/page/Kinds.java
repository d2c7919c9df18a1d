package com.actindo.connector.web.api.page;

import com.actindo.connector.web.api.page.ApiPage.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the schemas of a document as kinds of values. */
final class Kinds {
  private final JsonNode schemas;

  /**
   * Knows the records.
   *
   * @param schemas those of the document by name
   */
  Kinds(JsonNode schemas) {
    this.schemas = schemas;
  }

  Kind of(JsonNode schema) {
    if (schema.has("anyOf")) {
      return orNull(of(schema.required("anyOf").required(1)));
    }
    if (schema.has("$ref")) {
      return referred(schema.required("$ref").asString());
    }
    if (!schema.has("type")) {
      return text("any");
    }
    List<String> types = texts(schema.required("type"));
    String type = types.getFirst();
    Kind kind =
        switch (type) {
          case "array" -> listOf(of(schema.required("items")));
          case "object" -> byName(schema.path("additionalProperties"));
          default -> plain(type, schema);
        };
    return types.contains("null") ? orNull(kind) : kind;
  }

  private Kind referred(String reference) {
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    JsonNode schema = schemas.required(name);
    return schema.has("enum")
        ? plain("string", schema)
        : new Kind(name, true, false, false, false, List.of(), "");
  }

  private Kind byName(JsonNode values) {
    Kind value = values.isObject() && values.has("type") ? of(values) : text("any");
    return new Kind(value.text(), value.thing(), false, true, false, List.of(), "");
  }

  private static Kind plain(String type, JsonNode schema) {
    String format = schema.path("format").asString("");
    boolean telling = !format.isEmpty() && !format.startsWith("int");
    String text = telling ? type + " (" + format + ")" : type;
    return new Kind(text, false, false, false, false, texts(schema.path("enum")), Limit.of(schema));
  }

  private static Kind text(String text) {
    return new Kind(text, false, false, false, false, List.of(), "");
  }

  private static Kind listOf(Kind kind) {
    return new Kind(kind.text(), kind.thing(), true, false, false, kind.choices(), kind.limits());
  }

  private static Kind orNull(Kind kind) {
    return new Kind(
        kind.text(), kind.thing(), kind.list(), kind.byName(), true, kind.choices(), kind.limits());
  }

  /** One text or number, or several. */
  static List<String> texts(JsonNode node) {
    Stream<JsonNode> all = node.isArray() ? node.valueStream() : Stream.of(node);
    return all.filter(value -> value.isString() || value.isNumber())
        .map(JsonNode::asString)
        .toList();
  }

  /** The limits of a number or a text in short. */
  private static final class Limit {
    static String of(JsonNode schema) {
      String pattern = schema.path("pattern").asString("");
      String range =
          range(schema, "minimum", "maximum")
              .or(() -> range(schema, "minLength", "maxLength"))
              .orElse("");
      return pattern.isEmpty() ? range : pattern;
    }

    private static Optional<String> range(JsonNode schema, String least, String most) {
      if (!schema.has(least) && !schema.has(most)) {
        return Optional.empty();
      }
      return Optional.of(schema.path(least).asString("") + "…" + schema.path(most).asString(""));
    }
  }
}
