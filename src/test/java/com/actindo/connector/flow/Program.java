package com.actindo.connector.flow;

import com.actindo.connector.TestApp;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A program of a workspace that calls the JSON interface with a bearer token of its own, and finds
 * every answer as the interface's description says.
 */
final class Program {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String url;
  private final String bearer;
  private final Described described;
  private final List<Answer> answers = Collections.synchronizedList(new ArrayList<>());

  Program(TestApp app, String workspace) {
    this(app.url(), workspace);
  }

  /** With a bearer token that the test knows. */
  Program(TestApp app, String workspace, String bearer) {
    this(app.url(), workspace, bearer);
  }

  /**
   * A program.
   *
   * @param url the service's public address
   */
  Program(String url, String workspace) {
    this(url, workspace, "token-of-" + workspace);
  }

  private Program(String url, String workspace, String bearer) {
    this.url = url + "/api/workspaces/" + workspace;
    this.bearer = bearer;
    this.described = Described.at(url);
  }

  /** An answer and what a test looks for in it. */
  record Answer(int status, String body, java.net.http.HttpHeaders headers) {
    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new IllegalStateException(body, e);
      }
    }

    /** The text at a JSON pointer; "null" for null, empty where nothing is. */
    String at(String pointer) {
      return json().at(pointer).asText();
    }

    /** The end of the problem's type. */
    String type() {
      return at("/type").replaceFirst(".*/", "");
    }

    /** What a problem names. */
    List<String> names() {
      var names = new ArrayList<String>();
      json().path("names").forEach(name -> names.add(name.asText()));
      return names;
    }

    String tag() {
      return header("ETag");
    }

    /** The end of the problem's type, and what it names, such as {@code invalid [name]}. */
    String problem() {
      String type = at("/type");
      return type.substring(type.lastIndexOf('/') + 1) + " " + json().path("names");
    }
  }

  Answer get(String path) {
    return send("GET", request(path));
  }

  Answer post(String path) {
    return send("POST", request(path));
  }

  Answer delete(String path) {
    return send("DELETE", request(path));
  }

  Answer put(String path, String json) {
    return send("PUT", request(path), json);
  }

  Answer patch(String path, String json) {
    return send("PATCH", request(path), json);
  }

  /** Changes a resource, and only if it has this tag. */
  Answer patchIfMatch(String path, String tag, String json) {
    return send("PATCH", request(path).header("If-Match", tag), json);
  }

  Answer post(String path, String json) {
    return send("POST", request(path), json);
  }

  /** Posts to a resource, and only if it has this tag. */
  Answer postIfMatch(String path, String tag, String json) {
    return send("POST", request(path).header("If-Match", tag), json);
  }

  /** Creates a connection. */
  Answer create(String name, String hash, String token) {
    return post(
        "/connections",
        """
        {"name":"%s","driver":"bigcommerce",
         "credentials":{"storeHash":"%s","accessToken":"%s"}}
        """
            .formatted(name, hash, token));
  }

  /** Everything that was answered so far. */
  List<Answer> answers() {
    return List.copyOf(answers);
  }

  /** Calls without a body, and only if the resource has this tag. */
  Answer ifMatch(String method, String path, String tag) {
    return send(method, request(path).header("If-Match", tag));
  }

  /** Replaces a resource, and only if it has this tag. */
  Answer putIfMatch(String path, String tag, String json) {
    return send("PUT", request(path).header("If-Match", tag), json);
  }

  /** Calls without a token. */
  Answer nobody(String method, String path) {
    return send(method, HttpRequest.newBuilder(URI.create(url + path)));
  }

  /** Calls with one more header. */
  Answer with(String method, String path, String header, String value) {
    return send(method, request(path).header(header, value));
  }

  /** Calls with a body that is not said to be JSON. */
  Answer other(String method, String path, String type, String body) {
    return send(method, request(path).header("Content-Type", type), Optional.of(body));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .header("Authorization", "Bearer " + bearer);
  }

  private Answer send(String method, HttpRequest.Builder request) {
    return send(method, request, Optional.empty());
  }

  private Answer send(String method, HttpRequest.Builder request, String json) {
    return send(method, request.header("Content-Type", "application/json"), Optional.of(json));
  }

  private Answer send(String method, HttpRequest.Builder builder, Optional<String> body) {
    var request =
        builder
            .method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
            .build();
    try {
      var response =
          CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      var answer = new Answer(response.statusCode(), response.body(), response.headers());
      answers.add(answer);
      described.check(method, request.uri().getRawPath(), body, answer);
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
