package com.actindo.connector.sandbox.fault;

import io.javalin.http.Context;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Cuts the connection of a request, so that its sender gets no answer at all. */
public final class ConnectionReset implements HttpConfiguration.Customizer {
  private static final String CUT = "sandbox.cut";

  /** Leaves the knife with each request. */
  @Override
  public Request customize(Request request, HttpFields.Mutable answerHeaders) {
    var wire = request.getConnectionMetaData().getConnection().getEndPoint();
    request.setAttribute(CUT, (Runnable) wire::close);
    return request;
  }

  static void of(Context ctx) {
    Optional.ofNullable(ctx.<Runnable>attribute(CUT)).orElseThrow().run();
  }
}
