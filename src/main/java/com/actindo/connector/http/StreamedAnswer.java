package com.actindo.connector.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** An answer whose body is still on its way; to be closed. */
public final class StreamedAnswer implements AutoCloseable {
  private final Head head;
  private final StreamedBody sent;

  StreamedAnswer(Head head, StreamedBody sent) {
    this.head = head;
    this.sent = sent;
  }

  public Head head() {
    return head;
  }

  public int status() {
    return head.status();
  }

  /**
   * The body, unpacked; to be asked for once. Reading it fails with {@link
   * java.net.http.HttpTimeoutException} when the peer takes too long in all, and with another
   * {@link IOException} when the body breaks off.
   */
  public InputStream body() throws IOException {
    if (!head.packed()) {
      return sent;
    }
    var packed = new PushbackInputStream(sent, 1);
    int first = packed.read();
    if (first < 0) {
      return InputStream.nullInputStream(); // nothing at all needs no gzip header
    }
    packed.unread(first);
    return new GZIPInputStream(packed, 8192);
  }

  /**
   * The whole answer.
   *
   * @param limit of the body, in bytes after unpacking
   * @throws BodyTooLarge beyond it
   */
  public Answer whole(int limit) throws IOException {
    byte[] body = body().readNBytes(limit + 1);
    if (body.length > limit) {
      throw new BodyTooLarge(limit);
    }
    return new Answer(head, body);
  }

  @Override
  public void close() {
    sent.close();
  }
}
