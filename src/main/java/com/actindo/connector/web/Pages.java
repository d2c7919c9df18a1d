package com.actindo.connector.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Renders typed page records with the template of the same feature. */
public final class Pages {
  private final TemplateEngine engine;
  private final Assets assets;

  public Pages(TemplateEngine engine, Assets assets) {
    this.engine = engine;
    this.assets = assets;
  }

  /**
   * Answers with a whole page. Status and headers that depend on the request are the caller's.
   *
   * @param template path below the templates' folder without ending, such as {@code setup/setup}
   */
  public void render(Context ctx, String template, Page page) {
    var output = new Utf8ByteOutput();
    engine.render(template + ".jte", parameters(page), output);
    ctx.contentType("text/html;charset=utf-8").result(output.toByteArray());
  }

  /** The HTML of a part of a page, for an answer that a script puts into its place. */
  public String fragment(String template, Object page) {
    var output = new StringOutput();
    engine.render(template + ".jte", parameters(page), output);
    return output.toString();
  }

  private Map<String, Object> parameters(Object page) {
    return Map.of("page", page, "assets", assets);
  }
}
