package com.actindo.connector.sandbox.fault;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Sends the right answer in a wrong way. */
final class BrokenBody {
  private static final int DROPS = 20;

  private BrokenBody() {}

  /** Waits between two drops; false: the sandbox is closing. */
  @FunctionalInterface
  interface Pause {
    boolean take(Duration length) throws InterruptedException;
  }

  /** Half of it, as if that were all. */
  static void truncate(Context ctx) throws IOException {
    var body = body(ctx);
    ctx.result(Arrays.copyOf(body, body.length / 2));
  }

  /** Half of it, and then nothing more. */
  static void cut(Context ctx) throws IOException {
    var body = body(ctx);
    ctx.res().setContentLength(body.length);
    ctx.res().getOutputStream().write(body, 0, body.length / 2);
    ctx.res().flushBuffer();
    ConnectionReset.of(ctx);
  }

  /** All of it, in small parts with pauses. */
  static void drip(Context ctx, Duration length, Pause pause)
      throws IOException, InterruptedException {
    var body = body(ctx);
    ctx.res().setContentLength(body.length);
    int size = Math.max(1, body.length / DROPS);
    for (int from = 0; from < body.length; from += size) {
      ctx.res().getOutputStream().write(body, from, Math.min(size, body.length - from));
      ctx.res().flushBuffer();
      if (!pause.take(length.dividedBy(DROPS))) {
        return;
      }
    }
  }

  private static byte[] body(Context ctx) throws IOException {
    try (var result =
        Optional.ofNullable(ctx.resultInputStream()).orElse(InputStream.nullInputStream())) {
      var body = result.readAllBytes();
      ctx.result("");
      return body;
    }
  }
}
