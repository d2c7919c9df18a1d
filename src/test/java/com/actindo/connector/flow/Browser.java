package com.actindo.connector.flow;

import static java.util.stream.Collectors.joining;

import com.actindo.connector.TestApp;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without pictures: cookies, no redirects followed, the Origin that browsers send. */
final class Browser {
  private final String url;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private final List<Answer> answers = Collections.synchronizedList(new ArrayList<>());

  Browser(TestApp app) {
    this(app.url());
  }

  /**
   * @param url the service's public address
   */
  Browser(String url) {
    this.url = url;
  }

  /** An answer and what a test looks for in it. */
  record Answer(int status, String body, java.net.http.HttpHeaders headers) {
    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** The text of the first heading. */
    String heading() {
      return find("<h1[^>]*>(.*?)</h1>");
    }

    String ticket() {
      return find("name=\"ticket\" value=\"([^\"]+)\"");
    }

    String pageKey() {
      return find("data-page-key=\"([^\"]+)\"");
    }

    /** The query parameter of the address that the answer redirects to. */
    String redirectParameter(String name) {
      Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(header("Location"));
      return found.find() ? found.group(1) : "";
    }

    String find(String regex) {
      Matcher found = Pattern.compile(regex, Pattern.DOTALL).matcher(body);
      return found.find() ? found.group(1).strip() : "";
    }
  }

  /** The service's public address. */
  String url() {
    return url;
  }

  /** Opens a page of ours. */
  Answer open(String path) {
    return send(request(path).header("Accept", "text/html").build());
  }

  /** Opens a page of ours with one more header. */
  Answer open(String path, String header, String value) {
    return send(request(path).header("Accept", "text/html").header(header, value).build());
  }

  /** Calls as a program does, which takes no pages. */
  Answer call(String path) {
    return send(request(path).build());
  }

  /** Calls with one header. */
  Answer call(String path, String header, String value) {
    return send(request(path).header(header, value).build());
  }

  /** Asks how it goes on, as an open page does that shows a version already. */
  Answer follow(String path, String pageKey, String shown) {
    return send(
        request(path).header("X-Page-Key", pageKey).header("X-Page-Version", shown).build());
  }

  /** Asks for the headers only. */
  Answer head(String path) {
    return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()).build());
  }

  /** Posts a form of one of our own pages. */
  Answer post(String path, Map<String, String> form) {
    return post(path, form, "Origin", url);
  }

  /** Posts a form with the given header in place of our Origin. */
  Answer post(String path, Map<String, String> form, String header, String value) {
    return post(path, form, Map.of(header, value));
  }

  /** Posts a form with the given headers in place of our Origin. */
  Answer post(String path, Map<String, String> form, Map<String, String> headers) {
    return post(path, fields(form), headers);
  }

  /** Posts a form with fields that stand more than once. */
  Answer post(String path, String body, String header, String value) {
    return post(path, body, Map.of(header, value));
  }

  private Answer post(String path, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request.build());
  }

  private static String fields(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(joining("&"));
  }

  /** Everything that was answered so far. */
  List<Answer> answers() {
    return List.copyOf(answers);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path));
  }

  private Answer send(HttpRequest request) {
    try {
      var response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      var answer = new Answer(response.statusCode(), response.body(), response.headers());
      answers.add(answer);
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
