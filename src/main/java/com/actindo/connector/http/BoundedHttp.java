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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests that can neither last nor grow without end: HTTP/1.1, no redirects, one attempt (a
 * POST is never sent again), a limit on connecting, on the first byte, on the whole time and on the
 * body. Whoever waits can be interrupted, which ends the call at once.
 */
public final class BoundedHttp implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .executor(threads)
          .build();

  /**
   * Sends one request and reads its answer, whatever the status.
   *
   * @param total for everything from connecting to the last byte of the body
   * @param limit of the body, in bytes after unpacking
   * @throws HttpTimeoutException when that takes longer
   * @throws IOException when there is no answer, or one beyond the limit
   */
  public Answer send(HttpRequest request, Duration total, int limit) throws IOException {
    try (StreamedAnswer answer = open(request, Patience.of(total))) {
      return answer.whole(limit);
    }
  }

  /**
   * Sends one request and waits for the head of its answer, whatever the status.
   *
   * @throws HttpTimeoutException when that takes longer than {@code patience} has
   * @throws IOException when there is no answer
   */
  public StreamedAnswer open(HttpRequest request, Patience patience) throws IOException {
    Duration untilHead = patience.untilHead();
    if (!untilHead.isPositive()) {
      throw new HttpTimeoutException("no time left");
    }
    var deadline = Deadline.in(patience.whole());
    CompletableFuture<HttpResponse<StreamedBody>> coming =
        client.sendAsync(request, head -> new StreamedBody());
    try {
      HttpResponse<StreamedBody> response = coming.get(untilHead.toNanos(), TimeUnit.NANOSECONDS);
      response.body().takeAtMost(deadline.left().toNanos());
      return new StreamedAnswer(
          new Head(response.statusCode(), response.headers()), response.body());
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw new HttpTimeoutException("no answer in time");
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException("failed", e.getCause());
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    threads.shutdownNow();
  }
}
