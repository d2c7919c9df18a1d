package com.actindo.connector.web.list;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.regex.Pattern;

/** What the answers for single resources have in common. */
public final class Resources {
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

  private Resources() {}

  /**
   * The number at {@code {id}} in the path.
   *
   * @throws Problem of type {@code not-found} when it is none: nothing can have that id
   */
  public static long id(Context ctx) {
    String id = ctx.pathParam("id");
    if (!ID.matcher(id).matches()) {
      throw notFound();
    }
    return Long.parseLong(id);
  }

  /** What is answered for an id that the workspace does not have, whoever else has it. */
  public static Problem notFound() {
    return Problem.of(ProblemType.NOT_FOUND, "no such resource in this workspace");
  }

  /**
   * Answers a resource with its {@code ETag}, or 304 when the caller has this version (RFC 9110,
   * section 13.1.2).
   */
  public static void answer(Context ctx, long version, Object resource) {
    String tag = tag(version);
    ctx.header(Header.ETAG, tag);
    if (EntityTags.in(ctx, Header.IF_NONE_MATCH)
        .filter(has -> EntityTags.weak(has, tag))
        .isPresent()) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      ctx.json(resource);
    }
  }

  /** Answers a resource that was just changed, with its new {@code ETag}. */
  public static void changed(Context ctx, long version, Object resource) {
    ctx.header(Header.ETAG, tag(version)).json(resource);
  }

  /** The entity tag of a version. */
  public static String tag(long version) {
    return "\"v" + version + '"';
  }
}
