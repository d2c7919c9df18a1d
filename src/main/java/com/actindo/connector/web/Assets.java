package com.actindo.connector.web;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets, scripts and pictures of the pages. All live below one address that holds the hash
 * of their content, so that a browser may keep them for ever and modules can import each other by
 * relative names.
 */
public final class Assets {
  private static final String PICO =
      "META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.classless.min.css";
  // one style sheet: Pico's alone, for a moment, would ask for pictures that our policy forbids
  private static final Map<String, List<String>> SOURCES =
      Map.of(
          "connector.css", List.of(PICO, "assets/connector.css"),
          "mark.svg", List.of("assets/mark.svg"),
          "address.js", List.of("assets/address.js"),
          "progress.js", List.of("assets/progress.js"),
          "setup.js", List.of("assets/setup.js"),
          "time.js", List.of("assets/time.js"),
          "waiting.js", List.of("assets/waiting.js"));

  // "gzip" or "*" in Accept-Encoding, unless its weight is zero (RFC 9110, 12.5.3)
  private static final Pattern GZIP =
      Pattern.compile("(^|,)\\s*(gzip|\\*)\\s*(,|$|;(?!\\s*q=0(\\.0*)?\\s*(,|$)))");

  private final Map<String, Asset> assets = new TreeMap<>();
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
    Asset asset = assets.get(name);
    if (asset == null) {
      throw Problem.of(ProblemType.NOT_FOUND, "no such asset");
    }
    ctx.contentType(asset.type)
        .header(Header.CACHE_CONTROL, caching)
        .header(Header.VARY, Header.ACCEPT_ENCODING);
    if (takesGzip(ctx.header(Header.ACCEPT_ENCODING))) {
      ctx.header(Header.CONTENT_ENCODING, "gzip").result(asset.zipped);
    } else {
      ctx.result(asset.plain);
    }
  }

  private static boolean takesGzip(@Nullable String accepted) {
    return accepted != null && GZIP.matcher(accepted).find();
  }

  private static Asset asset(String name, List<String> sources) {
    try {
      var all = new ByteArrayOutputStream();
      for (String source : sources) {
        all.write(read(source));
      }
      byte[] plain = all.toByteArray();
      return new Asset(type(name), plain, zip(plain));
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

  private static byte[] zip(byte[] plain) throws IOException {
    var zipped = new ByteArrayOutputStream();
    try (var stream = new BestGzip(zipped)) {
      stream.write(plain);
    }
    return zipped.toByteArray();
  }

  private String hashOfAll() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      assets.forEach((name, asset) -> {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(asset.plain);
      });
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final class Asset {
    final String type;
    final byte[] plain;
    final byte[] zipped;

    Asset(String type, byte[] plain, byte[] zipped) {
      this.type = type;
      this.plain = plain;
      this.zipped = zipped;
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
