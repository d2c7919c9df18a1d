package com.actindo.connector.web.api;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.api.text.ApiTexts;
import com.actindo.connector.web.meaning.Parameter;
import com.actindo.connector.web.meaning.Parameter.Form;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of operations: in the path, in the query and in headers. */
final class Parameters {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Language language;
  private final ApiTexts texts;

  Parameters(Language language) {
    this.language = language;
    this.texts = ApiTexts.in(language);
  }

  ArrayNode of(Endpoint endpoint) {
    ArrayNode all = NODES.arrayNode();
    for (String name : endpoint.names()) {
      String words = name.equals("workspace") ? texts.workspace() : texts.id();
      add(all, "path", name, words, inPath(name)).put("required", true);
    }
    for (Parameter<?> parameter : endpoint.operation().parameters()) {
      String words = parameter.words().in(language);
      ObjectNode node = add(all, "query", parameter.name(), words, schema(parameter.form()));
      if (parameter.form() instanceof Form.Order) {
        node.put("style", "form").put("explode", false); // with commas between them
      }
    }
    if (endpoint.operation().matches()) {
      add(all, "header", "If-Match", texts.ifMatch(), text());
    }
    if (endpoint.method().equals("GET") && endpoint.operation().answer().tagged()) {
      add(all, "header", "If-None-Match", texts.ifNoneMatch(), text());
    }
    return all;
  }

  private static ObjectNode add(
      ArrayNode all, String place, String name, String words, ObjectNode schema) {
    ObjectNode parameter = all.addObject().put("name", name).put("in", place);
    parameter.put("description", words).set("schema", schema);
    return parameter;
  }

  private static ObjectNode inPath(String name) {
    return name.equals("workspace")
        ? text().put("pattern", "^(" + WorkspaceName.PATTERN + ")$")
        : number(1, Long.MAX_VALUE);
  }

  private static ObjectNode schema(Form form) {
    return switch (form) {
      case Form.Text(int longest) -> text().put("minLength", 1).put("maxLength", longest);
      case Form.Whole(long least, long most) -> number(least, most);
      case Form.Choice(var names) -> {
        ObjectNode choice = text();
        names.forEach(choice.putArray("enum")::add);
        yield choice;
      }
      case Form.Order(var names) -> {
        ObjectNode keys = NODES.objectNode().put("type", "array").put("uniqueItems", true);
        ArrayNode choice = keys.putObject("items").put("type", "string").putArray("enum");
        names.forEach(name -> choice.add(name).add("-" + name));
        yield keys;
      }
    };
  }

  private static ObjectNode text() {
    return NODES.objectNode().put("type", "string");
  }

  private static ObjectNode number(long least, long most) {
    ObjectNode number = NODES.objectNode().put("type", "integer").put("minimum", least);
    return most == Long.MAX_VALUE ? number.put("format", "int64") : number.put("maximum", most);
  }
}
