package com.actindo.connector.http;

import com.github.scribejava.core.httpclient.HttpClient;
import com.github.scribejava.core.httpclient.multipart.MultipartPayload;
import com.github.scribejava.core.model.OAuthAsyncRequestCallback;
import com.github.scribejava.core.model.OAuthRequest;
import com.github.scribejava.core.model.Response;
import com.github.scribejava.core.model.Verb;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * ScribeJava's way out. Its own client has no time-outs, follows redirects, and sends a POST again
 * when the connection drops, which would spend an authorization code twice.
 */
final class ScribeHttp implements HttpClient {
  private final BoundedHttp http;
  private final Duration total;
  private final int limit;

  ScribeHttp(BoundedHttp http, Duration total, int limit) {
    this.http = http;
    this.total = total;
    this.limit = limit;
  }

  /** An answer as ScribeJava passes it on; the body stays with {@link Answer}. */
  static final class AnswerResponse extends Response {
    private final Answer answer;

    AnswerResponse(Answer answer) {
      super(answer.status(), "", Map.of(), "");
      this.answer = answer;
    }

    Answer answer() {
      return answer;
    }
  }

  @Override
  public Response execute(
      @Nullable String agent, Map<String, String> headers, Verb verb, String url, byte[] body)
      throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .method(verb.name(), BodyPublishers.ofByteArray(body))
            .header("Accept", "application/json")
            .header("Content-Type", DEFAULT_CONTENT_TYPE);
    if (agent != null) {
      request.header("User-Agent", agent);
    }
    return new AnswerResponse(http.send(request.build(), total, limit));
  }

  @Override
  public Response execute(
      @Nullable String agent, Map<String, String> headers, Verb verb, String url, String body)
      throws IOException {
    return execute(agent, headers, verb, url, body.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Response execute(
      @Nullable String agent, Map<String, String> headers, Verb verb, String url, File body) {
    throw new UnsupportedOperationException("files are never sent");
  }

  @Override
  public Response execute(
      @Nullable String agent,
      Map<String, String> headers,
      Verb verb,
      String url,
      MultipartPayload body) {
    throw new UnsupportedOperationException("parts are never sent");
  }

  @Override
  public <T> Future<T> executeAsync(
      @Nullable String agent,
      Map<String, String> headers,
      Verb verb,
      String url,
      byte[] body,
      @Nullable OAuthAsyncRequestCallback<T> callback,
      OAuthRequest.@Nullable ResponseConverter<T> converter) {
    return never();
  }

  @Override
  public <T> Future<T> executeAsync(
      @Nullable String agent,
      Map<String, String> headers,
      Verb verb,
      String url,
      MultipartPayload body,
      @Nullable OAuthAsyncRequestCallback<T> callback,
      OAuthRequest.@Nullable ResponseConverter<T> converter) {
    return never();
  }

  @Override
  public <T> Future<T> executeAsync(
      @Nullable String agent,
      Map<String, String> headers,
      Verb verb,
      String url,
      String body,
      @Nullable OAuthAsyncRequestCallback<T> callback,
      OAuthRequest.@Nullable ResponseConverter<T> converter) {
    return never();
  }

  @Override
  public <T> Future<T> executeAsync(
      @Nullable String agent,
      Map<String, String> headers,
      Verb verb,
      String url,
      File body,
      @Nullable OAuthAsyncRequestCallback<T> callback,
      OAuthRequest.@Nullable ResponseConverter<T> converter) {
    return never();
  }

  private static <T> Future<T> never() {
    return CompletableFuture.failedFuture(
        new UnsupportedOperationException("calls are waited for"));
  }

  /** The connections belong to whoever made {@link BoundedHttp}. */
  @Override
  public void close() {}
}
