package com.actindo.connector.web;

import com.actindo.connector.problem.Problem;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Open streams of server-sent events: asks for each stream's state twice a second and sends what is
 * new. One thread for all; a stream holds none.
 */
public final class LiveStreams implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LiveStreams.class);
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int MOST = 500;
  private static final int MOST_OF_ONE = 8;

  /** Rounds without news after which a sign of life is sent, before anybody takes it for dead. */
  private static final int QUIET = 20;

  private final InstantSource clock;
  private final Map<SseClient, Stream> streams = new ConcurrentHashMap<>();
  private volatile boolean closed;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-streams").factory());

  /**
   * A state to send.
   *
   * @param version an event is sent only when it differs from the one before
   * @param last whether the stream ends with it
   */
  public record Event(String name, String version, Object data, boolean last) {}

  private static final class Stream {
    final String owner;
    final Supplier<Event> state;
    final Instant end;
    String sent = "";
    int quiet;

    Stream(String owner, Supplier<Event> state, Instant end) {
      this.owner = owner;
      this.state = state;
      this.end = end;
    }
  }

  public LiveStreams(InstantSource clock) {
    this.clock = clock;
    var _ = ticks.scheduleWithFixedDelay(this::tick, 500, 500, TimeUnit.MILLISECONDS);
  }

  /**
   * Sends the present state at once and what is new later, until the state says it is the last.
   *
   * @param owner whose stream it is; nobody gets more than a few
   */
  public void open(SseClient client, String owner, Supplier<Event> state) {
    if (streams.size() >= MOST || hasMany(owner)) {
      client.close(); // the page falls back to polling
      return;
    }
    client.keepAlive();
    client.onClose(() -> streams.remove(client));
    var stream = new Stream(owner, state, clock.instant().plus(LIFE));
    streams.put(client, stream);
    if (closed) {
      client.close(); // it came while the others were closed
      return;
    }
    send(client, stream);
  }

  private boolean hasMany(String owner) {
    return streams.values().stream().filter(stream -> stream.owner.equals(owner)).count()
        >= MOST_OF_ONE;
  }

  private void tick() {
    streams.forEach((client, stream) -> {
      if (clock.instant().isAfter(stream.end)) {
        client.close();
      } else {
        send(client, stream);
      }
    });
  }

  private void send(SseClient client, Stream stream) {
    try {
      synchronized (stream) {
        Event event = stream.state.get();
        if (!event.version().equals(stream.sent)) {
          stream.sent = event.version();
          stream.quiet = 0;
          client.sendEvent(event.name(), event.data());
        } else if (++stream.quiet > QUIET) {
          stream.quiet = 0;
          client.sendComment("still here");
        }
        if (event.last()) {
          client.close();
        }
      }
    } catch (Problem gone) {
      client.close();
    } catch (RuntimeException e) {
      log.atWarn().addKeyValue("reason", e.getClass().getSimpleName()).log("live stream ended");
      client.close();
    }
  }

  @Override
  public void close() {
    closed = true;
    ticks.shutdownNow();
    streams.keySet().forEach(SseClient::close);
  }
}
