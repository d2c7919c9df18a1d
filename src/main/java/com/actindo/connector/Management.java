package com.actindo.connector;

import com.actindo.connector.db.Database;
import com.actindo.connector.web.WebServer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Request;

/** Health and metrics, on a port of their own that is never public. */
final class Management implements AutoCloseable {
  private static final String STARTED = "connector.request.started";

  private final Database database;
  private final PrometheusMeterRegistry metrics =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics gc = new JvmGcMetrics();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final Javalin server;

  Management(Database database, ObjectMapper json, Request.Handler errors) {
    this.database = database;
    metrics.config().meterFilter(new Prefix());
    new JvmMemoryMetrics().bindTo(metrics);
    new JvmThreadMetrics().bindTo(metrics);
    new ProcessorMetrics().bindTo(metrics);
    gc.bindTo(metrics);
    this.server =
        WebServer.create(
            json,
            routes -> {
              routes.get("/health/live", ctx -> ctx.json(Map.of("status", "up")));
              routes.get("/health/ready", this::ready);
              routes.get("/metrics", this::scrape);
            },
            errors);
  }

  /** All of our meters are told apart from other services' by their first word. */
  private static final class Prefix implements MeterFilter {
    private static final String WORD = "connector_";

    @Override
    public Meter.Id map(Meter.Id id) {
      return id.getName().startsWith(WORD) ? id : id.withName(WORD + id.getName());
    }
  }

  void start(int port) {
    server.start(port);
  }

  int port() {
    return server.port();
  }

  /** From here on the service says that it takes no new work. */
  void stopping() {
    stopping.set(true);
  }

  /** Begins to time a request. */
  void before(Context ctx) {
    ctx.attribute(STARTED, System.nanoTime());
  }

  /** Ends the timing of a request; the route, not the address, is its name. */
  void after(Context ctx) {
    Long started = ctx.attribute(STARTED);
    if (started != null) {
      String route = ctx.endpoints().lastHttpEndpoint() == null ? "none" : route(ctx);
      Timer.builder("connector_http_requests")
          .description("Requests on the public port")
          .tag("route", route)
          .tag("method", ctx.method().name())
          .tag("status", Integer.toString(ctx.statusCode()))
          .register(metrics)
          .record(Duration.ofNanos(System.nanoTime() - started));
    }
  }

  private static String route(Context ctx) {
    return ctx.endpoints().lastHttpEndpoint().path;
  }

  private void ready(Context ctx) {
    if (stopping.get()) {
      ctx.status(503).json(Map.of("status", "stopping"));
      return;
    }
    try {
      database.serviceDo(tx -> tx.sql().selectOne().execute());
      ctx.json(Map.of("status", "ready"));
    } catch (RuntimeException e) {
      ctx.status(503).json(Map.of("status", "database-away"));
    }
  }

  private void scrape(Context ctx) {
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
  }

  @Override
  public void close() {
    server.stop();
    gc.close();
    metrics.close();
  }
}
