package com.actindo.connector.web;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.json.JavalinJackson;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Javalin server with our limits: virtual threads, small bodies, slow senders cut off. */
public final class WebServer {
  private static final Logger log = LoggerFactory.getLogger(WebServer.class);
  private static final int BODY = 64 * 1024;
  private static final int LEFTOVER = 1024 * 1024;
  private static final int HEADERS = 16 * 1024;
  private static final int ADDRESS = 8 * 1024;
  private static final int SLOWEST_SENDER = 256; // bytes a second of a body, on average
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration LAST_REQUESTS = Duration.ofSeconds(8);

  private WebServer() {}

  /**
   * Makes a server that is not started yet.
   *
   * @param routes adds the routes
   * @param errors answers what the server refuses by itself
   */
  public static Javalin create(
      ObjectMapper json, Consumer<RoutesConfig> routes, Request.Handler errors) {
    return Javalin.create(config -> {
      limit(config);
      config.jetty.modifyServer(server -> server.setErrorHandler(errors));
      config.jsonMapper(new JavalinJackson(json, true));
      config.startup.showJavalinBanner = false;
      config.startup.showOldJavalinVersionWarning = false;
      routes.accept(config.routes);
      // after the others, so that a refusal has their headers
      config.routes.before(WebServer::refuseLongAddress);
      config.routes.before(WebServer::refuseLargeBody);
      config.routes.after(WebServer::readAwayWhatWasTooLarge);
    });
  }

  private static void limit(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = BODY;
    config.http.prefer405over404 = true;
    config.http.asyncTimeout = 0; // live streams end by themselves
    config.jetty.modifyHttpConfiguration(WebServer::limit);
    config.jetty.modifyServer(WebServer::cutOffSlowAndFinishInFlight);
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADERS);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setIdleTimeout(IDLE.toMillis());
  }

  private static void cutOffSlowAndFinishInFlight(Server server) {
    server.setHandler(new GracefulHandler(new MinimumDataRateHandler(SLOWEST_SENDER, 0)));
    server.setStopTimeout(LAST_REQUESTS.toMillis());
  }

  private static void refuseLongAddress(Context ctx) {
    String query = ctx.queryString();
    if (ctx.path().length() + (query == null ? 0 : query.length()) > ADDRESS) {
      throw Problem.of(ProblemType.URI_TOO_LONG, "the address is too long");
    }
  }

  /** A body that tells its length is refused unread; the others when they have grown too long. */
  private static void refuseLargeBody(Context ctx) {
    if (ctx.req().getContentLengthLong() > BODY) {
      throw Problem.of(ProblemType.TOO_LARGE, "the body is too long");
    }
  }

  /**
   * A connection that is closed on somebody who still sends takes our answer with it, so the rest
   * is read away, unless it is far too much.
   */
  private static void readAwayWhatWasTooLarge(Context ctx) {
    boolean waitsForUs = ctx.header("Expect") != null;
    if (ctx.statusCode() == ProblemType.TOO_LARGE.status()
        && !waitsForUs
        && ctx.req().getContentLengthLong() <= LEFTOVER) {
      try {
        ctx.req().getInputStream().skipNBytes(LEFTOVER);
      } catch (IOException e) {
        log.debug("the sender of a large body has ended", e);
      }
    }
  }
}
