package com.actindo.connector.web.api;

import com.actindo.connector.problem.ProblemType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An operation at its place.
 *
 * @param method in capitals
 * @param path below the root, with names in braces
 */
public record Endpoint(String method, String path, Operation operation) {
  private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

  /** What any operation may answer instead of what it should. */
  private static final Set<ProblemType> ALWAYS =
      Set.of(
          ProblemType.INVALID_PARAMETER,
          ProblemType.NOT_SIGNED_IN,
          ProblemType.RIGHT_MISSING,
          ProblemType.NOT_FOUND,
          ProblemType.TOO_SLOW,
          ProblemType.TOO_LARGE,
          ProblemType.URI_TOO_LONG,
          ProblemType.HEADERS_TOO_LARGE,
          ProblemType.INTERNAL,
          ProblemType.WORKSPACE_FAILED,
          ProblemType.DATABASE_AWAY,
          ProblemType.STOPPING,
          ProblemType.WORKSPACE_TIMEOUT);

  /** The names in the path, in their order. */
  public List<String> names() {
    return NAME.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /** Everything it may answer instead of what it should, in the order of their status. */
  public Set<ProblemType> problems() {
    var all = EnumSet.copyOf(ALWAYS);
    all.addAll(operation.problems());
    if (operation.matches()) {
      all.add(ProblemType.STALE);
    }
    if (operation.body().isPresent()) {
      all.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
      all.add(ProblemType.INVALID);
    }
    return all;
  }
}
