package com.actindo.connector.web.meaning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A parameter of a query: how its value is read, and what is said of it.
 *
 * @param <T> what the value becomes
 */
public final class Parameter<T> {
  /** What a value can look like. */
  public sealed interface Form {
    /** Any text up to this length. */
    record Text(int longest) implements Form {}

    /** A whole number in this range, both ends included. */
    record Whole(long least, long most) implements Form {}

    /** One of these. */
    record Choice(List<String> names) implements Form {
      public Choice {
        names = List.copyOf(names);
      }
    }

    /** Some of these names with commas between them, each with a minus in front for descending. */
    record Order(List<String> names) implements Form {
      public Order {
        names = names.stream().sorted().toList();
      }
    }
  }

  /** The longest text that any parameter may hold. */
  public static final int LONGEST = 255;

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

  private final String name;
  private final Words words;
  private final Form form;
  private final Function<String, Optional<T>> reader;

  private Parameter(String name, Words words, Form form, Function<String, Optional<T>> reader) {
    this.name = name;
    this.words = words;
    this.form = form;
    this.reader = reader;
  }

  /** A text of 1 to 255 characters. */
  public static Parameter<String> text(String name, Words words) {
    return new Parameter<>(name, words, new Form.Text(LONGEST), Optional::of);
  }

  /** A whole number in decimal digits within the range, both ends included. */
  public static Parameter<Long> whole(String name, long least, long most, Words words) {
    return new Parameter<>(
        name,
        words,
        new Form.Whole(least, most),
        text ->
            WHOLE.matcher(text).matches()
                ? Optional.of(Long.valueOf(text)).filter(v -> least <= v && v <= most)
                : Optional.empty());
  }

  /**
   * One of a closed choice.
   *
   * @param id the name of a value in addresses
   */
  public static <T> Parameter<T> choice(
      String name, T[] values, Function<T, String> id, Words words) {
    List<T> all = List.of(values);
    return new Parameter<>(
        name,
        words,
        new Form.Choice(all.stream().map(id).toList()),
        text -> all.stream().filter(value -> id.apply(value).equals(text)).findFirst());
  }

  /** The order of a list that can be sorted by {@code names}; its text is read by the list. */
  public static Parameter<String> order(String name, Collection<String> names, Words words) {
    return new Parameter<>(name, words, new Form.Order(List.copyOf(names)), Optional::of);
  }

  /** The name in addresses. */
  public String name() {
    return name;
  }

  public Words words() {
    return words;
  }

  public Form form() {
    return form;
  }

  /** The value that a text stands for, or empty when it stands for none. */
  public Optional<T> read(String text) {
    return reader.apply(text);
  }

  @Override
  public String toString() {
    return name;
  }
}
