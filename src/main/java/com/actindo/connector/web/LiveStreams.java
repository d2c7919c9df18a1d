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
  private static final int MOST = 200;

  private final InstantSource clock;
  private final Map<SseClient, Stream> streams = new ConcurrentHashMap<>();
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
    final Supplier<Event> state;
    final Instant end;
    String sent = "";

    Stream(Supplier<Event> state, Instant end) {
      this.state = state;
      this.end = end;
    }
  }

  public LiveStreams(InstantSource clock) {
    this.clock = clock;
    var _ = ticks.scheduleWithFixedDelay(this::tick, 500, 500, TimeUnit.MILLISECONDS);
  }

  /** Sends the present state at once and what is new later, until the state says it is the last. */
  public void open(SseClient client, Supplier<Event> state) {
    if (streams.size() >= MOST) {
      client.close(); // the page falls back to polling
      return;
    }
    client.keepAlive();
    client.onClose(() -> streams.remove(client));
    var stream = new Stream(state, clock.instant().plus(LIFE));
    streams.put(client, stream);
    send(client, stream);
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
          client.sendEvent(event.name(), event.data());
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
    ticks.shutdownNow();
    streams.keySet().forEach(SseClient::close);
  }
}
