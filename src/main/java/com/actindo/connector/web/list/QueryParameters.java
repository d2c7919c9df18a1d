package com.actindo.connector.web.list;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.meaning.Parameter;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The query of a request that is strict: a parameter that is unknown, repeated or outside its range
 * is {@code invalid-parameter}, never ignored or clamped.
 */
public final class QueryParameters {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

  private final Map<String, List<String>> values;

  private QueryParameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads the query of a list.
   *
   * @param known what the list understands beside {@code page}, {@code limit} and {@code sort}
   * @throws Problem of type {@code invalid-parameter}, naming the first parameter at fault
   */
  public static QueryParameters ofList(Context ctx, Set<String> known) {
    return of(ctx.queryParamMap(), known);
  }

  /** {@link #ofList} for parameters that stand elsewhere than in the address. */
  public static QueryParameters of(Map<String, List<String>> values, Set<String> known) {
    values.forEach((name, given) -> {
      if (!known.contains(name) && !PageRequest.PARAMETERS.contains(name)) {
        throw refused(name, "is unknown");
      }
      if (given.size() != 1) {
        throw refused(name, "is repeated");
      }
    });
    return new QueryParameters(values);
  }

  /**
   * Reads the query of a list.
   *
   * @param known what the list understands beside {@code page}, {@code limit} and {@code sort}
   * @throws Problem of type {@code invalid-parameter}, naming the first parameter at fault
   */
  public static QueryParameters ofList(Context ctx, List<Parameter<?>> known) {
    return ofList(ctx, known.stream().map(Parameter::name).collect(Collectors.toSet()));
  }

  /** The value of a parameter, if it is given. */
  public <T> Optional<T> get(Parameter<T> parameter) {
    return choice(parameter.name(), parameter::read);
  }

  /** A text of 1 to 255 characters without control characters. */
  public Optional<String> text(String name) {
    Optional<String> value = Optional.ofNullable(values.get(name)).map(List::getFirst);
    value.ifPresent(text -> {
      if (text.isEmpty()
          || text.length() > Parameter.LONGEST
          || text.chars().anyMatch(Character::isISOControl)) {
        throw refused(name, "has no readable text");
      }
    });
    return value;
  }

  /** {@link #text}, which may also be empty. */
  public Optional<String> textOrEmpty(String name) {
    return List.of("").equals(values.get(name)) ? Optional.of("") : text(name);
  }

  /** A whole number in decimal digits within the range, both ends included. */
  public Optional<Long> whole(String name, long least, long most) {
    return text(name)
        .map(text -> {
          long value = WHOLE.matcher(text).matches() ? Long.parseLong(text) : -1;
          if (value < least || value > most) {
            throw refused(name, "is no whole number in its range");
          }
          return value;
        });
  }

  /** One of a closed choice: {@code choice} gives empty for everything else. */
  public <T> Optional<T> choice(String name, Function<String, Optional<T>> choice) {
    return text(name)
        .map(text -> choice.apply(text).orElseThrow(() -> refused(name, "is no such choice")));
  }

  private static Problem refused(String name, String why) {
    return Problem.naming(ProblemType.INVALID_PARAMETER, "a parameter " + why, List.of(name));
  }
}
