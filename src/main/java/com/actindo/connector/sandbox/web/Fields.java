package com.actindo.connector.sandbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The named values of a request, whether they came as a form, as JSON or in the address. */
public record Fields(Map<String, String> values) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads query, form and JSON body.
   *
   * @throws BadRequestResponse a value is repeated, or the JSON is none
   */
  public static Fields of(Context ctx) {
    var values = new LinkedHashMap<String, String>();
    single(ctx.queryParamMap(), values);
    if (isJson(ctx)) {
      json(ctx.body(), values);
    } else {
      single(ctx.formParamMap(), values);
    }
    return new Fields(values);
  }

  public static boolean isJson(Context ctx) {
    return Optional.ofNullable(ctx.contentType()).orElse("").startsWith("application/json");
  }

  /** A value that is there and not blank. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  public String get(String name) {
    return find(name).orElseThrow(() -> new BadRequestResponse(name + " is missing"));
  }

  public String or(String name, String fallback) {
    return find(name).orElse(fallback);
  }

  public Optional<Integer> number(String name) {
    try {
      return find(name).map(Integer::valueOf);
    } catch (NumberFormatException e) {
      throw new BadRequestResponse(name + " is no number");
    }
  }

  /** Pairs as a query string, encoded as browsers encode forms. */
  public static String query(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static void single(Map<String, List<String>> many, Map<String, String> values) {
    many.forEach((name, all) -> {
      if (all.size() != 1 || values.put(name, all.getFirst()) != null) {
        throw new BadRequestResponse(name + " is given more than once");
      }
    });
  }

  private static void json(String body, Map<String, String> values) {
    try {
      JSON.readTree(body).properties().forEach(e -> values.put(e.getKey(), e.getValue().asText()));
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("the body is no JSON");
    }
  }
}
