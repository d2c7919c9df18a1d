package com.actindo.connector.web;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Style sheets, scripts and pictures of the pages. All live below one address that holds the hash
 * of their content, so that a browser may keep them for ever and modules can import each other by
 * relative names.
 */
public final class Assets {
  private static final String PICO =
      "META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.classless.min.css";
  private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
  // one style sheet: Pico's alone, for a moment, would ask for pictures that our policy forbids
  private static final Map<String, List<String>> SOURCES =
      Map.ofEntries(
          Map.entry("connector.css", styles("merchant")),
          Map.entry(
              "tenant.css",
              styles(
                  "tenant",
                  "notice",
                  "list",
                  "columns",
                  "rows",
                  "paging",
                  "ask",
                  "list-narrow",
                  "order-head",
                  "order-list",
                  "edit",
                  "entries",
                  "settings",
                  "preview",
                  "order",
                  "order-lines",
                  "header",
                  "processes",
                  "notifications")),
          Map.entry("api.css", styles("api")),
          Map.entry("mark.svg", List.of("assets/mark.svg")),
          Map.entry("htmx.js", List.of(HTMX)),
          Map.entry("address.js", List.of("assets/address.js")),
          Map.entry("progress.js", List.of("assets/progress.js")),
          Map.entry("setup.js", List.of("assets/setup.js")),
          Map.entry("time.js", List.of("assets/time.js")),
          Map.entry("tenant.js", List.of("assets/tenant.js")),
          Map.entry("focus.js", List.of("assets/focus.js")),
          Map.entry("guard.js", List.of("assets/guard.js")),
          Map.entry("notice.js", List.of("assets/notice.js")),
          Map.entry("busy.js", List.of("assets/busy.js")),
          Map.entry("dialogs.js", List.of("assets/dialogs.js")),
          Map.entry("header.js", List.of("assets/header.js")),
          Map.entry("live.js", List.of("assets/live.js")),
          Map.entry("list.js", List.of("assets/list.js")),
          Map.entry("columns.js", List.of("assets/columns.js")),
          Map.entry("edit.js", List.of("assets/edit.js")),
          Map.entry("waiting.js", List.of("assets/waiting.js")));

  private final Map<String, Ready> assets = new TreeMap<>();
  private final String hash;

  /** Reads all assets from the class path. */
  public Assets() {
    SOURCES.forEach((name, sources) -> assets.put(name, asset(name, sources)));
    this.hash = hashOfAll();
  }

  /** The address of an asset, for templates; a name that does not exist is a bug. */
  public String path(String name) {
    if (!assets.containsKey(name)) {
      throw new IllegalArgumentException("no asset is called " + name);
    }
    return "/assets/" + hash + "/" + name;
  }

  /** Answers {@code /assets/{hash}/{name}}; 404 for anything that is not of this version. */
  public void serve(Context ctx) {
    if (!ctx.pathParam("hash").equals(hash)) {
      throw Problem.of(ProblemType.NOT_FOUND, "an asset of another version");
    }
    answer(ctx, ctx.pathParam("name"), "public, max-age=31536000, immutable");
  }

  /** Answers {@code /favicon.ico}, which browsers ask for by themselves. */
  public void favicon(Context ctx) {
    answer(ctx, "mark.svg", "public, max-age=86400");
  }

  private void answer(Context ctx, String name, String caching) {
    Ready asset = assets.get(name);
    if (asset == null) {
      throw Problem.of(ProblemType.NOT_FOUND, "no such asset");
    }
    asset.answer(ctx, caching);
  }

  /** What all pages share, then what the given ones add; the adaptions to the screen come last. */
  private static List<String> styles(String... own) {
    var parts = new ArrayList<>(List.of("colours", "common", "form"));
    parts.addAll(List.of(own));
    parts.add("media");
    return Stream.concat(Stream.of(PICO), parts.stream().map(part -> "assets/css/" + part + ".css"))
        .toList();
  }

  private static Ready asset(String name, List<String> sources) {
    try {
      var all = new ByteArrayOutputStream();
      for (String source : sources) {
        all.write(read(source));
      }
      return new Ready(type(name), all.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String source) throws IOException {
    try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream(source)) {
      if (stream == null) {
        throw new IllegalStateException("the class path lacks " + source);
      }
      return stream.readAllBytes();
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".css" -> "text/css;charset=utf-8";
      case ".js" -> "text/javascript;charset=utf-8";
      case ".svg" -> "image/svg+xml";
      default -> throw new IllegalArgumentException("an asset of unknown type: " + name);
    };
  }

  private String hashOfAll() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      assets.forEach((name, asset) -> {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        asset.addTo(digest);
      });
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
