package com.actindo.connector.omnichannel.table;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.list.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A choice of rows.
 *
 * @param name in addresses and views
 * @param none what stands for no choice, and lifts a view's
 * @param fits whether a text is one of the choices
 */
public record Filter(String name, String none, Predicate<String> fits) {
  /** No choice among a few. */
  public static final String ALL = "all";

  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

  /** One of a few. */
  public static Filter choice(String name, Set<String> choices) {
    return new Filter(name, ALL, Set.copyOf(choices)::contains);
  }

  /** Something by its id. */
  public static Filter id(String name) {
    return id(name, ALL);
  }

  /** The same in a field where one writes: {@code none} may be the empty text. */
  public static Filter id(String name, String none) {
    return new Filter(name, none, ID.asMatchPredicate());
  }

  /** What to look for. */
  public static Filter text(String name) {
    return new Filter(name, "", text -> !text.isEmpty());
  }

  /**
   * What an address says of it, {@link #none} included; empty when it says nothing.
   *
   * @throws Problem of type {@code invalid-parameter}, naming it
   */
  Optional<String> read(QueryParameters query) {
    return query.textOrEmpty(name).map(String::strip).map(this::checked);
  }

  private String checked(String text) {
    if (!text.equals(none) && !fits.test(text)) {
      throw Problem.naming(ProblemType.INVALID_PARAMETER, "no such choice", List.of(name));
    }
    return text;
  }
}
