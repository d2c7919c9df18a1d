package com.actindo.connector.sandbox.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Renders the sandbox's own pages. */
public final class Pages {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "com.actindo.connector.jte");
  private final Addresses addresses;

  public Pages(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Answers with {@code sandbox/{template}.jte}, whose one parameter is {@code page}. */
  public void show(Context ctx, String template, Object page) {
    var out = new Utf8ByteOutput();
    Map<String, Object> parameters = Map.of("page", page);
    templates.render("sandbox/" + template + ".jte", parameters, out);
    ctx.contentType("text/html; charset=utf-8").header("Cache-Control", "no-store");
    ctx.header("Content-Security-Policy", policy()).result(out.toByteArray());
  }

  /** A page that only says something. */
  public void say(Context ctx, int status, String title, String text) {
    show(ctx.status(status), "message", new MessagePage(title, text, addresses.origin() + "/"));
  }

  // form-action also covers the redirects after a post: they lead to the app and between our hosts
  private String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "style-src 'self'",
        "frame-src " + addresses.app(),
        String.join(
            " ", "form-action 'self'", addresses.app(), addresses.origin(), addresses.anyPanel()),
        "base-uri 'none'",
        "frame-ancestors 'none'");
  }
}
