package com.actindo.connector.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read as it comes: the next part is asked for once the one before was read, so that
 * a slow reader slows the peer instead of filling the memory. The stock one would wait for ever for
 * a peer that falls silent.
 */
final class StreamedBody extends InputStream implements BodySubscriber<StreamedBody> {
  /** A part of the body, or its end: with a failure, or well. */
  private record Part(List<ByteBuffer> buffers, boolean last, @Nullable Throwable failure) {}

  private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();
  private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
  private final Deque<ByteBuffer> unread = new ArrayDeque<>();
  private long nanosLeft;
  private @Nullable Part end;

  /** What the peer may still take for all that is not here yet. */
  void takeAtMost(long nanos) {
    nanosLeft = nanos;
  }

  @Override
  public CompletionStage<StreamedBody> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription from) {
    subscription.complete(from);
    from.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    parts.add(new Part(buffers, false, null));
  }

  @Override
  public void onError(Throwable failure) {
    parts.add(new Part(List.of(), true, failure));
  }

  @Override
  public void onComplete() {
    parts.add(new Part(List.of(), true, null));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (unread.isEmpty() || !unread.getFirst().hasRemaining()) {
      unread.poll();
      if (unread.isEmpty() && !more()) {
        return -1;
      }
    }
    ByteBuffer buffer = unread.getFirst();
    int count = Math.min(length, buffer.remaining());
    buffer.get(into, offset, count);
    return count;
  }

  /** Waits for the next part; false at the end. */
  private boolean more() throws IOException {
    Part part = end == null ? next() : end;
    if (part.last()) {
      end = part;
      if (part.failure() != null) {
        throw new IOException("the body broke off", part.failure());
      }
      return false;
    }
    unread.addAll(part.buffers());
    subscription.join().request(1);
    return true;
  }

  private Part next() throws IOException {
    long begun = System.nanoTime();
    try {
      Part part = parts.poll(nanosLeft, TimeUnit.NANOSECONDS);
      if (part == null) {
        close();
        throw new HttpTimeoutException("no whole body in time");
      }
      return part;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      nanosLeft -= System.nanoTime() - begun;
    }
  }

  /** Hangs up unless all was read. */
  @Override
  public void close() {
    if (end == null) {
      end = new Part(List.of(), true, new IOException("closed"));
      var _ = subscription.thenAccept(Flow.Subscription::cancel); // it may come later
    }
  }
}
