package com.actindo.connector.web;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parameters that stand once or not at all; a repeated one is refused, not picked from. */
public final class Parameters {
  private static final Pattern FORM =
      Pattern.compile(
          "application/x-www-form-urlencoded\\s*(;\\s*charset=\"?utf-8\"?\\s*)?",
          Pattern.CASE_INSENSITIVE);

  private Parameters() {}

  /**
   * A query parameter that must be there.
   *
   * @param most the longest value that is taken, in characters
   * @throws Problem of type {@code invalid-parameter} that names it
   */
  public static String query(Context ctx, String name, int most) {
    return optionalQuery(ctx, name, most).orElseThrow(() -> fault(name, "is missing"));
  }

  /** A query parameter that may be absent; an empty one counts as absent. */
  public static Optional<String> optionalQuery(Context ctx, String name, int most) {
    Optional<String> value = one(name, ctx.queryParams(name), most);
    if (value.isPresent() && value.get().chars().anyMatch(Parameters::unreadable)) {
      throw fault(name, "holds unreadable characters");
    }
    return value;
  }

  /**
   * A field of a posted form; a missing one is the empty text.
   *
   * @throws Problem of type {@code unsupported-media-type} for a body that is no form of our pages
   */
  public static String form(Context ctx, String name, int most) {
    String type = ctx.header(Header.CONTENT_TYPE);
    if (type != null && !FORM.matcher(type).matches()) {
      throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "the body is no form");
    }
    return one(name, ctx.formParams(name), most).orElse("");
  }

  /** Path and query of an address that a browser names in a header; empty for what is none. */
  public static Optional<String> pathOf(@Nullable String address) {
    try {
      URI uri = URI.create(address == null ? "" : address);
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return Optional.ofNullable(uri.getRawPath()).map(path -> path + query);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** A control character, or what stands for bytes that are no UTF-8. */
  private static boolean unreadable(int character) {
    return Character.isISOControl(character) || character == '\uFFFD';
  }

  private static Optional<String> one(String name, List<String> values, int most) {
    if (values.size() > 1) {
      throw fault(name, "is repeated");
    }
    Optional<String> value = values.stream().filter(v -> !v.isEmpty()).findFirst();
    if (value.isPresent() && value.get().length() > most) {
      throw fault(name, "is too long");
    }
    return value;
  }

  private static Problem fault(String name, String what) {
    return Problem.naming(ProblemType.INVALID_PARAMETER, name + " " + what, List.of(name));
  }
}
