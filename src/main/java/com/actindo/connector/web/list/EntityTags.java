package com.actindo.connector.web.list;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entity tags that a request lists in a header (RFC 9110, section 8.8.3). Ours hold no comma.
 */
final class EntityTags {
  private EntityTags() {}

  /** The value of a header, put together if it is sent in several lines; empty without any. */
  static Optional<String> in(Context ctx, String header) {
    var lines = Collections.list(ctx.req().getHeaders(header));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines));
  }

  /** Whether the very same form of the resource is listed; a weak tag never is one. */
  static boolean strong(String listed, String tag) {
    return each(listed).anyMatch(one -> one.equals("*") || one.equals(tag));
  }

  /** Whether a form of the resource is listed that means the same, such as a compressed one. */
  static boolean weak(String listed, String tag) {
    return each(listed).anyMatch(one -> one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
  }

  private static Stream<String> each(String listed) {
    return Arrays.stream(listed.split(",", -1)).map(String::strip);
  }
}
