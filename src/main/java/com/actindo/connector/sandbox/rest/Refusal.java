package com.actindo.connector.sandbox.rest;

import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.Context;
import java.util.List;

/** A call that the REST API turns down. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String TYPE =
      "https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes";

  private final int status;
  private final String title;

  public Refusal(int status, String title) {
    super(title);
    this.status = status;
    this.title = title;
  }

  /** V2 tells errors as a list, V3 as an object. */
  void answer(Context ctx) {
    ctx.status(status);
    if (ctx.path().contains("/v2/")) {
      ctx.json(List.of(Shape.of("status", status, "message", title)));
    } else {
      ctx.json(Shape.of("status", status, "title", title, "type", TYPE, "errors", Shape.of()));
    }
  }
}
