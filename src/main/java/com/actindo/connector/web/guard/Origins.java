package com.actindo.connector.web.guard;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;

/** Tells our own pages' posts from those of other sites. */
public final class Origins {
  private final String ours;

  public Origins(URI publicUrl) {
    this.ours = origin(publicUrl);
  }

  /** As browsers write it: in lower case, without the port that the scheme implies. */
  private static String origin(URI url) {
    boolean implied = url.getPort() == ("https".equals(url.getScheme()) ? 443 : 80);
    String port = url.getPort() < 0 || implied ? "" : ":" + url.getPort();
    return url.getScheme() + "://" + url.getHost().toLowerCase(Locale.ROOT) + port;
  }

  /**
   * Goes on only when one of our own pages sent the request. A missing or {@code null} Origin is
   * foreign, except where the browser itself says {@code Sec-Fetch-Site: same-origin}.
   *
   * @throws Problem of type {@code foreign-origin}
   */
  public void mustBeOurs(Context ctx) {
    String origin = ctx.header("Origin");
    boolean hidden = origin == null || origin.equals("null");
    boolean own = hidden ? "same-origin".equals(ctx.header("Sec-Fetch-Site")) : ours.equals(origin);
    if (!own) {
      throw Problem.of(ProblemType.FOREIGN_ORIGIN, "the Origin is not ours");
    }
  }
}
