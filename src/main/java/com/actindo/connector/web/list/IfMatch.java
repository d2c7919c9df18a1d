package com.actindo.connector.web.list;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;

/**
 * The version of a resource that the caller has seen, if the caller names one (RFC 9110, section
 * 13.1.1).
 *
 * @param tag the header's value, one tag or several; empty when any version will do
 */
public record IfMatch(Optional<String> tag) {
  /** What the request demands: the header, as our pages and programs send it. */
  public static IfMatch of(Context ctx) {
    return new IfMatch(EntityTags.in(ctx, Header.IF_MATCH));
  }

  /** Any version will do. */
  public static IfMatch any() {
    return new IfMatch(Optional.empty());
  }

  /**
   * Goes on only with the version that the caller has seen.
   *
   * @throws Problem of type {@code stale} when it is another one
   */
  public void check(long version) {
    if (!holds(version)) {
      throw Problem.of(ProblemType.STALE, "the resource has another version");
    }
  }

  /** Whether this is the version that the caller has seen. */
  public boolean holds(long version) {
    return tag.isEmpty() || EntityTags.strong(tag.get(), Resources.tag(version));
  }

  /** Exactly this version. */
  public static IfMatch version(long version) {
    return new IfMatch(Optional.of(Resources.tag(version)));
  }
}
