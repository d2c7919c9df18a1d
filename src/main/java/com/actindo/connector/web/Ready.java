package com.actindo.connector.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer that is made once and sent often, plain or zipped as the caller takes it. */
public final class Ready {
  // "gzip" or "*" in Accept-Encoding, unless its weight is zero (RFC 9110, 12.5.3)
  private static final Pattern GZIP =
      Pattern.compile("(^|,)\\s*(gzip|\\*)\\s*(,|$|;(?!\\s*q=0(\\.0*)?\\s*(,|$)))");

  private final String type;
  private final byte[] plain;
  private final byte[] zipped;

  /**
   * Makes an answer.
   *
   * @param type its content type
   */
  public Ready(String type, byte[] content) {
    this.type = type;
    this.plain = content.clone();
    this.zipped = zip(content);
  }

  /** Answers with it; {@code caching} says who may keep it. */
  public void answer(Context ctx, String caching) {
    ctx.contentType(type)
        .header(Header.CACHE_CONTROL, caching)
        .header(Header.VARY, Header.ACCEPT_ENCODING);
    if (takesGzip(ctx.header(Header.ACCEPT_ENCODING))) {
      ctx.header(Header.CONTENT_ENCODING, "gzip").result(zipped);
    } else {
      ctx.result(plain);
    }
  }

  /** Answers with it, or 304 when the caller has it already (RFC 9110, section 13.1.2). */
  public void answerUnlessKnown(Context ctx, String caching) {
    String tag = "W/\"" + hash() + '"'; // the zipped one means the same
    ctx.header(Header.ETAG, tag);
    if (tag.equals(ctx.header(Header.IF_NONE_MATCH))) {
      ctx.header(Header.CACHE_CONTROL, caching).status(HttpStatus.NOT_MODIFIED);
    } else {
      answer(ctx, caching);
    }
  }

  void addTo(MessageDigest digest) {
    digest.update(plain);
  }

  private String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      addTo(digest);
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean takesGzip(@Nullable String accepted) {
    return accepted != null && GZIP.matcher(accepted).find();
  }

  private static byte[] zip(byte[] plain) {
    var zipped = new ByteArrayOutputStream();
    try (var stream = new BestGzip(zipped)) {
      stream.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
