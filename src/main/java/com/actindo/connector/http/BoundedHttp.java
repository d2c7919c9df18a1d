package com.actindo.connector.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests that can neither last nor grow without end: HTTP/1.1, no redirects, one attempt (a
 * POST is never sent again), a limit on the whole time and on the body.
 */
public final class BoundedHttp implements AutoCloseable {
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * Sends one request and reads its answer, whatever the status.
   *
   * @param total for everything from connecting to the last byte of the body
   * @param limit of the body, in bytes, as sent and after unpacking
   * @throws HttpTimeoutException when that takes longer
   * @throws IOException when there is no answer, or one beyond the limit
   */
  public Answer send(HttpRequest request, Duration total, int limit) throws IOException {
    if (!total.isPositive()) {
      throw new HttpTimeoutException("no time left");
    }
    // HttpRequest.timeout ends with the headers; only waiting for the future covers a slow body
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new LimitedBody(limit));
    try {
      HttpResponse<byte[]> response = answer.get(total.toNanos(), TimeUnit.NANOSECONDS);
      return Answer.of(response.statusCode(), response.headers(), response.body(), limit);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HttpTimeoutException("no answer in time");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException("failed", e.getCause());
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
