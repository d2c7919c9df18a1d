package com.actindo.connector.sandbox.rest;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters of a list call; a value that is none of its kind is 400 in V2, 422 in V3. */
public final class Query {
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 250;
  // BigCommerce writes ISO 8601 with or without a colon in the offset
  private static final DateTimeFormatter BASIC_OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]Z");

  private final Context ctx;

  public Query(Context ctx) {
    this.ctx = ctx;
  }

  /** A page of a list. */
  public record Paging(int page, int limit) {
    public <T> List<T> cut(List<T> all) {
      long from = Math.min(all.size(), (long) (page - 1) * limit);
      return all.subList((int) from, (int) Math.min(all.size(), from + limit));
    }

    public <T> List<T> cut(Stream<T> all) {
      return all.skip((page - 1L) * limit).limit(limit).toList();
    }
  }

  /** An id in a path; empty when it is no number. */
  public static Optional<Integer> id(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(value -> !value.isEmpty());
  }

  public Optional<Integer> number(String name) {
    return text(name).map(value -> number(name, value));
  }

  public Optional<BigDecimal> amount(String name) {
    try {
      return text(name).map(BigDecimal::new);
    } catch (NumberFormatException e) {
      throw bad(name);
    }
  }

  public Set<Integer> numbers(String name) {
    var parts = text(name).map(value -> List.of(value.split(","))).orElse(List.of());
    return Set.copyOf(parts.stream().map(part -> number(name, part.strip())).toList());
  }

  public Optional<Boolean> flag(String name) {
    return text(name)
        .map(value ->
            switch (value) {
              case "true", "1" -> true;
              case "false", "0" -> false;
              default -> throw bad(name);
            });
  }

  /** RFC 2822 or ISO 8601; a bare date begins at midnight UTC. */
  public Optional<Instant> date(String name) {
    return text(name).map(value -> date(name, value));
  }

  public List<String> include() {
    return words("include");
  }

  /** A list of names, separated by commas. */
  public List<String> words(String name) {
    return text(name).map(value -> Arrays.asList(value.split(","))).orElse(List.of());
  }

  public Paging paging() {
    int page = number("page").orElse(1);
    int limit = number("limit").orElse(DEFAULT_LIMIT);
    if (page < 1 || limit < 1) {
      throw bad("page or limit");
    }
    if (limit > MAX_LIMIT) {
      throw new Refusal(413, "At most " + MAX_LIMIT + " on a page.");
    }
    return new Paging(page, limit);
  }

  public Refusal bad(String name) {
    int status = ctx.path().contains("/v2/") ? 400 : 422;
    return new Refusal(status, "The value of " + name + " is not valid.");
  }

  private int number(String name, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw bad(name);
    }
  }

  private Instant date(String name, String value) {
    try {
      if (value.length() == 10) {
        return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      var rfc = !Character.isDigit(value.charAt(0));
      var format =
          rfc
              ? DateTimeFormatter.RFC_1123_DATE_TIME
              : value.matches(".*[+-]\\d{4}")
                  ? BASIC_OFFSET
                  : DateTimeFormatter.ISO_OFFSET_DATE_TIME;
      return OffsetDateTime.parse(value, format).toInstant();
    } catch (DateTimeException e) {
      throw bad(name);
    }
  }
}
