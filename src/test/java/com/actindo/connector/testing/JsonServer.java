package com.actindo.connector.testing;

import com.actindo.connector.problem.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.json.JavalinJackson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Serves the handlers of one feature, with nothing in front of them. */
public final class JsonServer implements AutoCloseable {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private final Javalin javalin;
  private final HttpClient client = HttpClient.newHttpClient();

  /** An answer; {@code names} is what a problem names. */
  public record Answer(int status, JsonNode body, Map<String, List<String>> headers) {
    /** The type of a problem. */
    public String type() {
      return body.path("type").asText();
    }

    /** The value at a JSON pointer, as text. */
    public String at(String pointer) {
      return body.at(pointer).asText();
    }
  }

  public JsonServer(Consumer<RoutesConfig> routes) {
    this.javalin =
        Javalin.create(
                config -> {
                  config.jsonMapper(new JavalinJackson(JSON, false));
                  config.routes.exception(
                      Problem.class,
                      (problem, ctx) ->
                          ctx.status(problem.type().status())
                              .json(
                                  Map.of("type", problem.type().slug(), "names", problem.names())));
                  routes.accept(config.routes);
                })
            .start(0);
  }

  public int port() {
    return javalin.port();
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(address(path)).build());
  }

  /** A GET with one header. */
  public Answer get(String path, String header, String value) {
    return send(HttpRequest.newBuilder(address(path)).header(header, value).build());
  }

  public Answer post(String path) {
    return send(
        HttpRequest.newBuilder(address(path)).POST(HttpRequest.BodyPublishers.noBody()).build());
  }

  @Override
  public void close() {
    client.close();
    javalin.stop();
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + javalin.port() + path);
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(), JSON.readTree(response.body()), response.headers().map());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
