package com.actindo.connector.sandbox.fault;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What every call passes: faults strike here, and the call is noted. */
public final class Gate implements AutoCloseable {
  private static final String STRUCK = "sandbox.fault";
  private static final int HUGE = 2 * 1024 * 1024;
  private static final int LARGE = 100;

  private final Faults faults;
  private final CallLog calls;
  private final InstantSource clock;
  private final CountDownLatch closed = new CountDownLatch(1);

  public Gate(Faults faults, CallLog calls, InstantSource clock) {
    this.faults = faults;
    this.calls = calls;
    this.clock = clock;
  }

  /** Lets the call through to the handler unless a fault answers in its place. */
  public void pass(Context ctx, Area area, String who, Handler handler) throws Exception {
    try {
      var fault = faults.strike(area, who, ctx.path());
      fault.ifPresent(struck -> ctx.attribute(STRUCK, struck.kind()));
      if (fault.isEmpty() || !answered(ctx, fault.get())) {
        handler.handle(ctx);
        if (fault.isPresent()) {
          spoil(ctx, fault.get());
        }
      }
    } finally {
      // queries of the API hold no secret, those of the other areas may
      var query = area == Area.API ? Optional.ofNullable(ctx.queryString()).orElse("") : "";
      calls.add(
          new Call(
              clock.instant(),
              area,
              who,
              ctx.method().name(),
              ctx.path(),
              query,
              ctx.statusCode()));
    }
  }

  /** Whether the handler that runs has to misbehave in this way. */
  public static boolean struckBy(Context ctx, FaultKind kind) {
    return ctx.attribute(STRUCK) == kind;
  }

  /** Ends all delays. */
  @Override
  public void close() {
    closed.countDown();
  }

  private boolean answered(Context ctx, Fault fault) throws InterruptedException {
    return switch (fault.kind()) {
      case SLOW -> !hold(fault.delay());
      case BROKEN -> answer(ctx, 500, "text/plain", "Something broke.");
      case RATE_LIMITED -> rateLimited(ctx);
      case MAINTENANCE -> maintenance(ctx);
      case RESET -> reset(ctx);
      case HTML -> answer(ctx, 200, "text/html", "<!doctype html><title>Hello</title><p>Hello.");
      case EMPTY -> answer(ctx, 200, "application/json", "");
      case HUGE -> answer(ctx, 200, "application/json", "\"" + "x".repeat(HUGE) + "\"");
      case FROZEN -> answer(ctx, 530, "text/html", "<!doctype html><title>Frozen</title><p>530");
      case UNSUCCESSFUL ->
          answer(
              ctx,
              200,
              "application/json",
              "{\"success\":false,\"errno\":1,\"error\":\"It did not work\",\"trace\":\"\"}");
      case NO_CONTENT -> answer(ctx, 204, "application/json", "");
      case UNAUTHORIZED -> refused(ctx, 401, "Unauthorized");
      case FORBIDDEN -> refused(ctx, 403, "You don't have a required scope to access the endpoint");
      case LIMITED_WITHOUT_HEADERS -> answer(ctx, 429, "application/json", "");
      case LARGE_PAGES -> limit(ctx) > LARGE && answer(ctx, 500, "text/plain", "Something broke.");
      case NO_TOKEN,
          OTHER_STORE,
          NO_PROFILE,
          NO_RIGHTS,
          TRUNCATED,
          RESET_IN_BODY,
          DRIP,
          PAGE_REPEATS,
          ORDER_VANISHES ->
          false;
    };
  }

  private void spoil(Context ctx, Fault fault) throws IOException, InterruptedException {
    switch (fault.kind()) {
      case TRUNCATED -> BrokenBody.truncate(ctx);
      case RESET_IN_BODY -> BrokenBody.cut(ctx);
      case DRIP -> BrokenBody.drip(ctx, fault.delay(), this::hold);
      default -> {
        // the answer is as it should be
      }
    }
  }

  private static int limit(Context ctx) {
    return Optional.ofNullable(ctx.queryParam("limit"))
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private static boolean refused(Context ctx, int status, String message) {
    var body = "[{\"status\":" + status + ",\"message\":\"" + message + "\"}]";
    return answer(ctx, status, "application/json", body);
  }

  // false: the sandbox is closing, and nobody waits for the answer any more
  private boolean hold(Duration delay) throws InterruptedException {
    return !closed.await(delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static boolean rateLimited(Context ctx) {
    ctx.header("X-Rate-Limit-Time-Window-Ms", "30000")
        .header("X-Rate-Limit-Time-Reset-Ms", "2000")
        .header("X-Rate-Limit-Requests-Quota", "450")
        .header("X-Rate-Limit-Requests-Left", "0")
        .header("X-Retry-After", "2")
        .header("Retry-After", "2");
    return answer(ctx, 429, "application/json", "");
  }

  private static boolean maintenance(Context ctx) {
    ctx.header("Retry-After", "2");
    return answer(ctx, 503, "text/html", "<!doctype html><title>Maintenance</title><p>Later.");
  }

  private static boolean reset(Context ctx) {
    ConnectionReset.of(ctx);
    return true;
  }

  private static boolean answer(Context ctx, int status, String type, String body) {
    ctx.status(status).contentType(type).result(body);
    return true;
  }
}
