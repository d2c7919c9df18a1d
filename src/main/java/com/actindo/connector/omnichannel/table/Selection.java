package com.actindo.connector.omnichannel.table;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows that somebody selected, each in the version that he saw.
 *
 * @param versions by the row's id
 */
public record Selection(Map<Long, Long> versions) {
  /** The most rows that a page has. */
  private static final int MOST = 100;

  private static final Pattern ROW = Pattern.compile("([1-9][0-9]{0,17}):([0-9]{1,18})");

  public Selection {
    versions = Map.copyOf(versions);
  }

  /**
   * Reads what the checkboxes posted.
   *
   * @throws Problem of type {@code invalid-parameter} when our page cannot have posted that
   */
  public static Selection of(List<String> rows) {
    var versions = new HashMap<Long, Long>();
    for (String row : rows) {
      Matcher parts = ROW.matcher(row);
      if (rows.size() > MOST || !parts.matches()) {
        throw Problem.naming(ProblemType.INVALID_PARAMETER, "no row of the list", List.of("row"));
      }
      versions.put(Long.valueOf(parts.group(1)), Long.valueOf(parts.group(2)));
    }
    return new Selection(versions);
  }

  /** What the checkbox of a row posts. */
  public static String value(long id, long version) {
    return id + ":" + version;
  }

  public int size() {
    return versions.size();
  }

  public Set<Long> ids() {
    return versions.keySet();
  }

  /** The only row; to be asked when there is exactly one. */
  public long only() {
    return ids().iterator().next();
  }

  /** The version in which the only one was seen. */
  public IfMatch seen() {
    return new IfMatch(Optional.of(Resources.tag(versions.values().iterator().next())));
  }
}
